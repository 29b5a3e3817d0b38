/** What the pages of areas say: the tree of all of them, and one area’s own. */

export const title = 'Help by area';
export const description = (county: string): string =>
  `Help for families in ${county} by town and council: what is local, what is for the whole county, and what is for everyone.`;
export const lead =
  'Some help is only for one town or one side of the county. Pick where you live. You also see what is there for everyone.';
export const forEveryone = 'For everyone';

/** One area. `called` has its article where it needs one: "the United Kingdom". */
export const areaTitle = (called: string): string => `Help in ${called}`;
export const areaDescription = (called: string): string =>
  `Help for children, young people and families in ${called}: what is near, what is for the whole county, and how to get it.`;
export const otherAreas = 'Other areas';
export const council = 'The council:';
export const searchIn = (called: string): string => `Search in ${called}`;
export const forArea = (called: string): string => `For ${called}`;
export const nearer = 'Nearer to you';
export const places = 'Places to go';
export const seeMap = 'See the map';
export const fromCounty = (county: string): string => `From further around ${county}, for you too`;
export const fromAnywhere = 'By phone and online, wherever you live';
/** Where that help stands: it is the same in every area, so an area's page does not list it again. */
export const anywhereByTopic = 'Choose what it is about:';
export const allOfIt = 'Or see all of it:';
