/** The sentences under the map. Sent to the browser. */
import type { ShowPins } from '../../model/map-messages.ts';
import { distanceWords } from '../../model/rules/distance.ts';

/** How much of the list is on the map. */
export function shownWords({ pins }: ShowPins, isList: boolean): string {
  if (pins.length === 0) return isList ? 'None of what the list shows has a place that we know.' : '';
  if (!isList) return '';
  return `${pins.length === 1 ? '1 place' : `${pins.length} places`} on the map. The numbers are those of the list.`;
}

/** Where the dot is that says "You", and how well that is known. */
export function aboutWords({ from }: ShowPins): string {
  if (from === undefined) return '';
  return `“You” is ${from.label}: we know where that is to within ${distanceWords(from.withinMetres)}.`;
}
