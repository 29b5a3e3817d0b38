/** What the pages of organisations say. Links stand in [brackets]: the page has their addresses. */

export const title = 'Who gives help';
export const description = (organisations: number, county: string): string =>
  `${organisations} organisations that help families in ${county}: councils, the NHS, schools, charities and local groups.`;
export const lead = (organisations: number): string =>
  `${organisations} organisations, from councils and the NHS to small local groups.`;

/** One organisation. */
export const tabTitle = (name: string): string => `${name}: what it offers`;
export const runs = (services: number): string =>
  services === 1 ? 'What it runs' : `The ${services} services it runs`;
export const helps = 'What it helps to run';
/** Links: its website. */
export const website = (address: string): string => `Website: [${address}]`;
/** Links: the area. */
export const looksAfter = (area: string): string => `Looks after [${area}].`;

/** For search engines: "Help for families from X: A, B and more." */
export const offers = (name: string): string => `Help for families from ${name}: `;
export const andMore = ' and more';
export const oneService = 'one service';
