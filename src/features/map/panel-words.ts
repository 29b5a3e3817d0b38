/** The sentences under the map. Sent to the browser. */
import type { ShowPins } from '../../model/map-messages.ts';
import { distanceWords } from '../../model/rules/distance.ts';
import { placeCount } from '../../words/counts.ts';
import { aboutYou, noneHasPlace, placesOfList } from '../../words/map.ts';

/** How much of the list is on the map. */
export function shownWords({ pins }: ShowPins, isList: boolean): string {
  if (pins.length === 0) return isList ? noneHasPlace : '';
  if (!isList) return '';
  return placesOfList(placeCount(pins.length));
}

/** Where the dot is that says "You", and how well that is known. */
export function aboutWords({ from }: ShowPins): string {
  if (from === undefined) return '';
  return aboutYou(from.label, distanceWords(from.withinMetres));
}
