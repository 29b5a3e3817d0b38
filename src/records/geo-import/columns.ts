/** The rows of a list of postcodes: Code-Point Open, which has no headings, or a list of the ONS, which has. */
import type { Point } from '../../model/rules/distance.ts';
import { fromNationalGrid, isOnGrid } from './national-grid.ts';

export interface ListedPostcode {
  outcode: string;
  /** The last three letters. */
  unit: string;
  /** The code of the council: E06000001. Empty where the list gives none. */
  council: string;
  /** Works the place out; undefined where the list has none. */
  place: () => Point | undefined;
  /** It is used no longer. */
  hasEnded: boolean;
}

/** What a row says: `short` has not the columns of the others. */
export type ReadRow = (line: string) => ListedPostcode | 'short' | undefined;

type Column = 'postcode' | 'quality' | 'easting' | 'northing' | 'latitude' | 'longitude' | 'council' | 'ended';

/** Headings in small letters, the better first. */
const headings: Record<Column, RegExp> = {
  postcode: /^(pcds|pcd8|pcd7|pcd|postcode|pc)$/,
  quality: /^(pq|positional_quality_indicator|osgrdind|gridind)$/,
  easting: /^(ea|eastings?|oseast1m|east1m)$/,
  northing: /^(no|northings?|osnrth1m|north1m)$/,
  latitude: /^lat(itude)?$/,
  longitude: /^long?(itude)?$/,
  council: /^(dc|admin_district_code|(os)?laua|lad\d*cd)$/,
  ended: /^doterm$/,
};

/** Code-Point Open: postcode, quality, easting, northing, country, two of the NHS, county, district, ward. */
const codePointOpen: Partial<Record<Column, number>> = {
  ...{ postcode: 0, quality: 1, easting: 2, northing: 3, council: 8 },
};

/** No place at all: 90 in Code-Point Open, 9 in lists of the ONS. */
const NO_PLACE = /^90?$/;

export interface Layout {
  read: ReadRow;
  /** The first line is a row already. */
  startsWithRow: boolean;
}

/** @returns undefined for a file that is no list of postcodes */
export function layoutOf(firstLine: string): Layout | undefined {
  const cells = cellsOf(firstLine);
  if (partsOf(cells[0]) && cells.length >= 9) return { read: reader(codePointOpen, cells.length), startsWithRow: true };
  const names = cells.map((name) => name.toLowerCase());
  const columns: Partial<Record<Column, number>> = {};
  for (const [column, pattern] of Object.entries(headings) as [Column, RegExp][]) {
    const at = names.findIndex((name) => pattern.test(name));
    if (at >= 0) columns[column] = at;
  }
  const hasPlace =
    columns.latitude !== undefined
      ? columns.longitude !== undefined
      : columns.easting !== undefined && columns.northing !== undefined;
  if (columns.postcode === undefined || columns.council === undefined || !hasPlace) return undefined;
  return { read: reader(columns, names.length), startsWithRow: false };
}

/** No field that is read here has a comma in it. */
const cellsOf = (line: string): string[] => line.split(',').map(bare);

/** Without its quotes: rows are many, and most cells are never looked at. */
function bare(cell: string): string {
  const text = cell.trim();
  return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).trim() : text;
}

function reader(columns: Partial<Record<Column, number>>, width: number): ReadRow {
  return (line) => {
    const cells = line.split(',');
    if (cells.length < width) return 'short';
    const cell = (column: Column): string => (columns[column] === undefined ? '' : bare(cells[columns[column]] ?? ''));
    const parts = partsOf(cell('postcode'));
    if (!parts) return undefined;
    const figure = (column: Column): number => (cell(column) === '' ? Number.NaN : Number(cell(column)));
    return {
      ...parts,
      council: cell('council'),
      hasEnded: cell('ended') !== '',
      place: () => {
        if (NO_PLACE.test(cell('quality'))) return undefined;
        const [easting, northing] = [figure('easting'), figure('northing')];
        if (isOnGrid(easting, northing)) return fromNationalGrid(easting, northing);
        const [latitude, longitude] = [figure('latitude'), figure('longitude')];
        const isInBritain = latitude > 49 && latitude < 61 && longitude > -9 && longitude < 2;
        return isInBritain ? { latitude, longitude } : undefined;
      },
    };
  };
}

/** "AB1 1CD", "AB101CD" and "AB1  1CD" are all written in such lists. */
function partsOf(text = ''): { outcode: string; unit: string } | undefined {
  const found = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/.exec(text.toUpperCase());
  return found ? { outcode: found[1]!, unit: found[2]! } : undefined;
}
