/** Where a result stands towards the visitor. Every result is in one band, and none is dropped for being in a far one. */
import type { FinderEntry } from '../../catalogue/views/finder-index.ts';
import type { AreaFit } from '../../model/rules/area-fit.ts';

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
      return 'Near you';
    case 'county':
      return `Across ${county}`;
    case 'remote':
      return 'Online or by phone';
    case 'elsewhere':
      return 'For other areas: ask first';
  }
}

/** The heading of a band, and a line under it where the heading alone would mislead. */
export function bandWords(band: BandId, county: string): { title: string; note?: string } {
  switch (band) {
    case 'near':
      return { title: 'Near you', note: `Places within about ${NEAR_MILES} miles.` };
    case 'county':
      return {
        title: `Across ${county}`,
        note: 'These cover where you live. They have no place near you, or go to different places.',
      };
    case 'remote':
      return { title: 'Online and phone', note: 'Wherever you live.' };
    case 'elsewhere':
      return {
        title: 'For other areas',
        note: 'These are for families who live somewhere else. Ask first whether they can help you.',
      };
  }
}
