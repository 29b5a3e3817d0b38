/** A postcode as it is typed, and what the tables of postcodes hold. `postcode-lookup.ts` looks one up. */
import type { AreaTree } from './area-fit.ts';

/** Latitude, longitude, metres within which 95 of 100 of its postcodes lie, how many lie outside the county, and how many in each district. */
export type SectorRow = readonly [number, number, number, number, readonly (readonly [string, number])[]];

export interface PostcodeTables {
  sectors: Readonly<Record<string, SectorRow>>;
  /** Outcodes that touch the county. */
  outcodes: Readonly<Record<string, SectorRow>>;
  /** Outcodes of Great Britain: latitude, longitude. */
  britain: Readonly<Record<string, readonly [number, number]>>;
  /** Where the whole postcodes are, if the site has them. */
  whole?: WholeSource;
}

/** A version never changes: a browser may keep such a file for good. */
export interface WholeSource {
  version: string;
  /** For a country: one file an outcode, and these are there, with a space between. For a county all are in one file. */
  outcodes?: string;
  /** The area of a whole postcode that each smaller area of the tables lies in: the council of a district. */
  within: Readonly<Record<string, string>>;
}

export interface AreaShare {
  area: string;
  /** Of the postcodes that it covers, 0 to 1. */
  share: number;
}

export interface Parts {
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

/** The councils that districts belong to, with their shares added up, the likeliest first. */
export function councilShares(areas: readonly AreaShare[], tree: AreaTree): AreaShare[] {
  const sums = new Map<string, number>();
  for (const { area, share } of areas) {
    const council = tree[area] ?? area;
    sums.set(council, (sums.get(council) ?? 0) + share);
  }
  return [...sums].map(([area, share]) => ({ area, share })).sort((a, b) => b.share - a.share);
}
