/** What the maps say, the drawn ones and the one that moves. Parts of it are sent to the browser, each by its name. */

export const pageTitle = (county: string): string => `Map of help in ${county}`;
export const description = (county: string): string =>
  `A map of the places in ${county} where children, young people and families can get help, and the same places as a list by town.`;
export const mapOfPlaces = (county: string): string => `Map of places in ${county}`;
export const mapOfList = 'Map of what the list shows';

/** How much is on the map, above it. */
export const onMap = (places: number): string => `${places === 1 ? '1 place is' : `${places} places are`} on the map.`;
export const inListOnly = (places: number): string =>
  places === 1
    ? '1 more place is in the list only: we do not know where on the map it is.'
    : `${places} more places are in the list only: we do not know where on the map they are.`;
/** Links: the search. */
export const withoutPlace = (services: number): string =>
  services === 1
    ? '1 service has no place that we know, such as help by phone, online or at home: [find it in the search].'
    : `${services} services have no place that we know, such as help by phone, online or at home: [find them in the search].`;

/** The list beside it. */
export const listTitle = 'The same as a list';
export const notOnMap = 'not on the map';
export const elsewhere = (county: string): string => `Elsewhere in ${county}`;
export const townUnknown = 'Town not stated';

/** A drawn map, for those who do not see it. */
export const drawnCounty = (county: string, councils: readonly string[]): string =>
  `Map of ${county}${councils.length === 0 ? '' : `: ${councils.join(' and ')}`}`;
export const drawnPlace = (place: string): string => `Map: where ${place} is`;
export const drawnPlaces = (places: number): string => `Map of ${places} places`;
/** Under the map of a service’s page. */
export const numbersMatch = 'The numbers match the list.';
/** On a pin, where its numbers have no room. */
export const here = (services: number): string => `${services} here`;

/** The map that moves. */
export const goPast = 'Go past the map';
export const view = 'Map view';
export const zoomIn = 'Zoom in';
export const zoomOut = 'Zoom out';
export const showAll = 'Show all';
export const load = 'Load the map';
export const loading = 'The map is loading.';
export const notLoaded = 'The map could not load. The list has everything that is on it.';
/** With a mouse or a keyboard, then with fingers. */
export const howToMove =
  'Drag the map, or press a spot to bring it to the middle. With the keyboard: arrow keys, + and −.';
export const howToMoveByFinger = 'Use two fingers to move the map, or tap a spot to bring it to the middle.';

/** The sentences under it. */
export const noneHasPlace = 'Nothing in this list has a place that we know.';
export const placesOfList = (places: string): string => `${places} on the map. ${numbersMatch}`;
export const aboutYou = (where: string, within: string): string =>
  `“You” is ${where}: we know where that is to within ${within}.`;
/** Beside the dot where the visitor searched from. */
export const you = 'You';

/** Markers and what opens when they are pressed. */
export const atPlaces = (places: number): string => ` at ${places} places`;
export const near = (town: string): string => ` near ${town}`;
export const showThem = (what: string): string => `${what}: show them`;
export const picked = 'At this place';
export const close = 'Close';
export const showInList = 'Show in the list';
