/** What the list of all services by name says. Links stand in [brackets]: the page has their addresses, in this order. */

export const title = 'A to Z of services';
export const description = (services: number, county: string): string =>
  `All ${services} services for children, young people and families in ${county}, by name, with their numbers.`;
export const lead = (services: number): string => `All ${services} services by name.`;
/** Links: the search, the topics, the organisations. */
export const otherWays = 'Do not know the name? [Search in your own words], pick a [topic], or see [who gives help].';
/** The letters as links: their name for those who do not see them. */
export const letters = 'Letters';
/** The letter of names that begin with a number or a sign. */
export const numbers = '0 to 9';
