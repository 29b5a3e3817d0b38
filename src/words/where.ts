/** Where a service is, or for where it is, as a card, a table or a sentence says it. */

export const online = 'Online';
export const allOf = (area: string): string => `All of ${area}`;
/** Within a sentence. */
export const allOfWithin = (area: string): string => `all of ${area}`;
/** "Millbrook and 5 more places". */
export const andMorePlaces = (town: string, more: number): string => `${town} and ${more} more places`;
/** After the first of several areas. */
export const andMore = (areas: string): string => `${areas} and more`;
