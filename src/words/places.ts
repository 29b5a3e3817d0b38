/** What the page of a place says. */

export const tabTitle = (name: string): string => `${name}: where it is`;
export const description = (name: string): string => `Where ${name} is, and what help for families you can have there.`;
/** Under the name: "Library in Elmby". */
export const kindIn = (kind: string, town: string): string => `${kind} in ${town}`;

export const address = 'Address';
export const phone = 'Phone';
export const open = 'Open';
export const access = 'Access';
export const area = 'Area';

export const timesUnknown = 'Not stated here. Look at the service you want, or ring first.';
export const accessUnknown = 'Not stated: ring before you go if you need a ramp, a lift or a quiet room.';

export const directions = 'Directions on OpenStreetMap';
export const nearby =
  'We know the postcode and not the door. The map and the directions lead to the middle of the postcode, which may be a few doors away.';
export const happensHere = 'What happens here';
