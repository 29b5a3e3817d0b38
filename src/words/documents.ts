/** What the pages of the project’s own documents say. Links stand in [brackets]: the page has their addresses. */

export const title = 'About the project';
export const description =
  'For people who run this site, build on it or want one for their own county: how it is made, why, and how to adopt it.';
export const lead = 'For people who run this site, build on it, or want one for their own county.';
export const openDataText = 'Every service as a spreadsheet and as JSON.';
/** Links: the search. */
export const notForYou = 'Looking for help for yourself or your family? [Find help].';
