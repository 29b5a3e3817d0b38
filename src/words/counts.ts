/** How many there are of something, as it stands in lists, headings and sentences. */

export const serviceCount = (services: number): string => (services === 1 ? '1 service' : `${services} services`);
export const placeCount = (places: number): string => (places === 1 ? '1 place' : `${places} places`);
/** On a fold that holds the rest of a list. */
export const moreCount = (more: number): string => `${more} more`;
/** For screen readers, after a number that stands alone. */
export const servicesAfter = (services: number): string => (services === 1 ? ' service' : ' services');
