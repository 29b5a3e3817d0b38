/**
 * Where a postcode is, found on the device. The tables know a sector (NN16 9) to a kilometre or a few, and an outcode of
 * Great Britain to several. A site that has whole postcodes knows the street and the council: those answer first.
 */
import type { Point } from './distance.ts';
import { parsePostcode, postcodeLabel, type AreaShare, type PostcodeTables, type SectorRow } from './postcode.ts';
import { wholePostcode, type WholePostcodes } from './whole-postcodes.ts';

/** `not-loaded`: the site has them, and they did not come. */
export type Whole = WholePostcodes | 'not-loaded';

export interface Found extends Point {
  label: string;
  withinMetres: number;
  /** Where the visitor may live: districts, the likeliest first. Empty outside the county. */
  areas: AreaShare[];
  /** Some of the postcodes that fit lie outside the county. */
  mayBeOutside: boolean;
  /** By what it was found: the whole postcode, or the part of it that is known. */
  by: 'whole' | 'sector' | 'outcode';
  /** Why a whole postcode was not found by the whole: it is in no list, or the list did not come. */
  missed?: 'not-listed' | 'not-loaded';
}

export type PostcodeAnswer =
  | ({ kind: 'found' | 'outside' } & Found)
  /** It has the form of a postcode, and nobody here knows it. */
  | { kind: 'unknown'; label: string };

/**
 * Looks a postcode up: the whole, else its sector, else its outcode in the county, else in Great Britain. Undefined: not a
 * postcode.
 * @param whole undefined where the site has none, or has no file for this outcode
 */
export function findPostcode(typed: string, tables: PostcodeTables, whole?: Whole): PostcodeAnswer | undefined {
  const parts = parsePostcode(typed);
  if (!parts) return undefined;
  const label = postcodeLabel(parts);
  const row = parts.sector === undefined ? tables.outcodes[parts.outcode] : tables.sectors[parts.sector];
  if (parts.whole !== undefined && whole !== undefined && whole !== 'not-loaded') {
    const exact = wholePostcode(whole, parts.whole);
    if (exact) {
      const { latitude, longitude, area } = exact;
      const areas = area === undefined ? [] : narrowed(area, row, tables.whole?.within ?? {});
      const kind = areas.length > 0 ? 'found' : 'outside';
      return { kind, label, latitude, longitude, withinMetres: EXACT_METRES, areas, mayBeOutside: false, by: 'whole' };
    }
  }
  const missed = parts.whole === undefined || !tables.whole ? undefined : missedBy(whole);
  const by = { by: parts.sector === undefined ? 'outcode' : 'sector', ...(missed && { missed }) } as const;
  if (row) return { ...fromRow(label, row), ...by };
  const abroad = tables.britain[parts.outcode];
  if (!abroad) return { kind: 'unknown', label };
  // A sector that is not in the county's table of an outcode that is: those postcodes lie across the county line.
  const [latitude, longitude] = abroad;
  return {
    ...{ kind: 'outside', label, latitude, longitude, withinMetres: OUTCODE_METRES, areas: [], mayBeOutside: true },
    ...{ ...by, by: 'outcode' },
  };
}

const missedBy = (whole: Whole | undefined): Found['missed'] => (whole === 'not-loaded' ? 'not-loaded' : 'not-listed');

const EXACT_METRES = 150;
/** An outcode reaches about this far from its middle. */
const OUTCODE_METRES = 8000;

/** The council is sure; its districts are those that the sector has in this council. */
export function narrowed(
  area: string,
  row: SectorRow | undefined,
  within: Readonly<Record<string, string>>,
): AreaShare[] {
  const districts = (row?.[4] ?? []).filter(([district]) => within[district] === area);
  return districts.length > 0 ? sharesOf(districts) : [{ area, share: 1 }];
}

function fromRow(label: string, [latitude, longitude, withinMetres, outside, districts]: SectorRow) {
  const areas = sharesOf(districts);
  const kind: 'found' | 'outside' = areas.length > 0 ? 'found' : 'outside';
  return { kind, label, latitude, longitude, withinMetres, areas, mayBeOutside: outside > 0 };
}

function sharesOf(districts: SectorRow[4]): AreaShare[] {
  const all = districts.reduce((sum, [, count]) => sum + count, 0);
  return districts.map(([area, count]) => ({ area, share: count / all }));
}
