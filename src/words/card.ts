/** What stands on the card of a service besides its own words. */

export const urgentHelp = 'Urgent help';
export const closed = 'Closed';
/** For screen readers, before the number of the card's pin on a map. */
export const pin = 'Pin ';
export const numberOnMap = 'Number on the map: ';
/** Before the reasons. */
export const hereBecause = 'Here because';
/** Before a number that takes texts. */
export const text = 'Text';
/** Among the reasons: "Drop in", "Phone, drop in or text". */
export const anyOf = (first: readonly string[], last: string): string => `${first.join(', ')} or ${last}`;
