/**
 * A postcode, understood on the device. The tables know a sector (NN16 9) to a kilometre or a few, and an outcode of Great
 * Britain to several; a later file may know the whole postcode: its look-up is `tables.exact`, and it answers first.
 */
import type { AreaTree } from './area-fit.ts';
import type { Point } from './distance.ts';

/** Latitude, longitude, metres within which 95 of 100 of its postcodes lie, how many lie outside the county, and how many in each district. */
export type SectorRow = readonly [number, number, number, number, readonly (readonly [string, number])[]];

export interface PostcodeTables {
  sectors: Readonly<Record<string, SectorRow>>;
  /** Outcodes that touch the county. */
  outcodes: Readonly<Record<string, SectorRow>>;
  /** Outcodes of Great Britain: latitude, longitude. */
  britain: Readonly<Record<string, readonly [number, number]>>;
  /** "NN169AB" to its point and district, where such a file is there. */
  exact?: (postcode: string) => { point: Point; area?: string } | undefined;
}

export interface AreaShare {
  area: string;
  /** Of the postcodes that it covers, 0 to 1. */
  share: number;
}

export interface Found extends Point {
  label: string;
  withinMetres: number;
  /** Where the visitor may live: districts, the likeliest first. Empty outside the county. */
  areas: AreaShare[];
  /** Some of the postcodes that fit lie outside the county. */
  mayBeOutside: boolean;
}

export type PostcodeAnswer =
  | ({ kind: 'found' | 'outside' } & Found)
  /** It has the form of a postcode, and nobody here knows it. */
  | { kind: 'unknown'; label: string };

interface Parts {
  outcode: string;
  sector?: string;
  /** All of it, without a space. */
  whole?: string;
}

/**
 * The parts of a postcode, however it was typed: "nn16 9ab", "NN169AB", "NN16 9", "nn16", "NN16-9AB", with the letter O for a
 * nought. Undefined when it has not the form of one.
 */
export function parsePostcode(typed: string): Parts | undefined {
  const text = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
  if (!/\d/.test(text) || text.replaceAll(' ', '').length > 8) return undefined;
  const pieces = text.split(' ');
  // Where a space was typed, it says where the outcode ends: "NN1 6" is a sector and "NN16" is not.
  if (pieces.length === 2) return partsOf(pieces[0]!, pieces[1]!) ?? unspaced(pieces.join(''));
  return unspaced(pieces.join(''));
}

function unspaced(text: string): Parts | undefined {
  return (
    partsOf(text.slice(0, -3), text.slice(-3)) ??
    outcodeOf(text) ??
    partsOf(text.slice(0, -1), text.slice(-1)) ??
    partsOf(text.slice(0, -2), text.slice(-2))
  );
}

function outcodeOf(text: string): Parts | undefined {
  const outcode = mendOutcode(text);
  return /^[A-Z]{1,2}\d[A-Z\d]?$/.test(outcode) ? { outcode } : undefined;
}

/** An inner part of one figure, or of a figure and a letter that is not the last, is known to the sector. */
function partsOf(outer: string, inner: string): Parts | undefined {
  const outcode = outcodeOf(outer)?.outcode;
  const incode = mendDigit(inner.charAt(0)) + inner.slice(1);
  if (outcode === undefined || !/^\d[A-Z]{0,2}$/.test(incode)) return undefined;
  const sector = `${outcode} ${incode.charAt(0)}`;
  return incode.length === 3 ? { outcode, sector, whole: outcode + incode } : { outcode, sector };
}

const mendDigit = (letter: string): string => letter.replace('O', '0').replace('I', '1');
/** After two letters, or after a figure, O and I in an outcode are figures: "NNIO" is NN10. */
const mendOutcode = (text: string): string =>
  text
    .replace(/^([A-Z]{2})([OI])/, (_, letters: string, digit: string) => letters + mendDigit(digit))
    .replace(/(\d)([OI])$/, (_, first: string, digit: string) => first + mendDigit(digit));

/** "NN16 9AB", "NN16 9", "NN16". */
export function postcodeLabel({ outcode, sector, whole: all }: Parts): string {
  return all ? `${all.slice(0, -3)} ${all.slice(-3)}` : (sector ?? outcode);
}

/** Looks a postcode up: the whole, else its sector, else its outcode in the county, else in Great Britain. Undefined: not a postcode. */
export function findPostcode(typed: string, tables: PostcodeTables): PostcodeAnswer | undefined {
  const parts = parsePostcode(typed);
  if (!parts) return undefined;
  const label = postcodeLabel(parts);
  const exact = parts.whole === undefined ? undefined : tables.exact?.(parts.whole);
  if (exact) {
    const areas = exact.area === undefined ? [] : [{ area: exact.area, share: 1 }];
    return {
      kind: areas.length > 0 ? 'found' : 'outside',
      label,
      ...exact.point,
      withinMetres: EXACT_METRES,
      areas,
      mayBeOutside: false,
    };
  }
  const row = parts.sector === undefined ? tables.outcodes[parts.outcode] : tables.sectors[parts.sector];
  if (row) return fromRow(label, row);
  const abroad = tables.britain[parts.outcode];
  if (!abroad) return { kind: 'unknown', label };
  // A sector that is not in the county's table of an outcode that is: those postcodes lie across the county line.
  return {
    kind: 'outside',
    label,
    latitude: abroad[0],
    longitude: abroad[1],
    withinMetres: OUTCODE_METRES,
    areas: [],
    mayBeOutside: true,
  };
}

const EXACT_METRES = 150;
/** An outcode reaches about this far from its middle. */
const OUTCODE_METRES = 8000;

function fromRow(label: string, [latitude, longitude, withinMetres, outside, districts]: SectorRow): PostcodeAnswer {
  const all = districts.reduce((sum, [, count]) => sum + count, 0);
  const areas = districts.map(([area, count]) => ({ area, share: count / all }));
  return {
    kind: areas.length > 0 ? 'found' : 'outside',
    label,
    latitude,
    longitude,
    withinMetres,
    areas,
    mayBeOutside: outside > 0,
  };
}

/** The councils that districts belong to, with their shares added up, the likeliest first. */
export function councilShares(areas: readonly AreaShare[], tree: AreaTree): AreaShare[] {
  const sums = new Map<string, number>();
  for (const { area, share } of areas) {
    const council = tree[area] ?? area;
    sums.set(council, (sums.get(council) ?? 0) + share);
  }
  return [...sums].map(([area, share]) => ({ area, share })).sort((a, b) => b.share - a.share);
}
