/** The area of a postcode, found on the device: the postcode itself is kept nowhere, and no address has it. */
import { councilShares, parsePostcode, postcodeLabel } from '../../../model/rules/postcode.ts';
import { findPostcode } from '../../../model/rules/postcode-lookup.ts';
import type { Postcodes } from '../../../ui/postcodes/load.ts';
import * as words from '../../../words/chooser.ts';

export interface AreaAnswer {
  /** Undefined: it says nothing about the area. */
  area?: string;
  said: string;
}

/**
 * The district where all its homes are in one, else the council where all are in one, else the likelier council.
 * @param tree the council of each district
 */
export function areaOfPostcode(
  typed: string,
  postcodes: Postcodes | undefined,
  tree: Readonly<Record<string, string | undefined>>,
  nameOf: (area: string) => string,
): AreaAnswer {
  const parts = parsePostcode(typed);
  if (!parts) return { said: words.noPostcode };
  if (!postcodes) return { said: words.notLoaded };
  const label = postcodeLabel(parts);
  const answer = findPostcode(typed, postcodes.tables, postcodes.whole);
  if (!answer || answer.kind === 'unknown') return { said: words.notKnown(label) };
  if (answer.kind === 'outside') return { said: words.outside(label) };
  const councils = councilShares(answer.areas, tree);
  const area = (answer.areas.length === 1 ? answer.areas : councils)[0]!.area;
  const isSure = councils.length === 1 && !answer.mayBeOutside;
  return { area, said: (isSure ? words.areaSet : words.areaLikely)(label, nameOf(area)) };
}
