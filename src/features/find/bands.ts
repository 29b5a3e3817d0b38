/** Where a result stands towards the visitor. Every result is in one band, and none is dropped for being in a far one. */
import type { FinderEntry } from '../../catalogue/views/finder-index.ts';
import type { AreaFit } from '../../model/rules/area-fit.ts';
import * as words from '../../words/find-results.ts';

export type BandId = 'near' | 'county' | 'remote' | 'elsewhere';

/** In the order of a list by distance. */
export const bandOrder: readonly BandId[] = ['near', 'county', 'remote', 'elsewhere'];

/** As far as "near you" goes: about half an hour by car, or an hour by bus, in a county of this size. */
export const NEAR_MILES = 10;
const NEAR_METRES = NEAR_MILES * 1609.344;

/**
 * `area` is how the service's areas fit where the visitor lives, undefined when that is not known. Whether a service is for
 * the visitor's area comes before how near it is: the building of the other council across the line is not local help.
 */
export function bandOf(
  entry: Pick<FinderEntry, 'reach'>,
  area: AreaFit | undefined,
  metres: number | undefined,
): BandId {
  if (area === 'no') return 'elsewhere';
  if (entry.reach === 'remote') return 'remote';
  return metres !== undefined && metres <= NEAR_METRES ? 'near' : 'county';
}

/** What a card says of its band where the list is not in bands. */
export function bandOnCard(band: BandId, county: string): string {
  switch (band) {
    case 'near':
      return words.nearYou;
    case 'county':
      return words.across(county);
    case 'remote':
      return words.remoteOnCard;
    case 'elsewhere':
      return words.elsewhereOnCard;
  }
}

/** The heading of a band, and a line under it where the heading alone would mislead. */
export function bandWords(band: BandId, county: string): { title: string; note?: string } {
  switch (band) {
    case 'near':
      return { title: words.nearYou, note: words.nearNote(NEAR_MILES) };
    case 'county':
      return { title: words.across(county), note: words.acrossNote };
    case 'remote':
      return { title: words.remote, note: words.remoteNote };
    case 'elsewhere':
      return { title: words.elsewhere, note: words.elsewhereNote };
  }
}
