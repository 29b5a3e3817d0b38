/** What the start page of many directories says, and the search over several of them. */

export const title = 'Find the help where you live';
export const lead =
  'Each council has its own help for families. Say where you live, and we show you whose help is yours.';
export const postcodeOrTown = 'Postcode or town';
export const show = 'Show my help';
export const stays = 'What you type stays on this phone or computer.';
export const all = 'All the areas';
export const chooseInstead = 'Or choose your area:';
export const unknown = (typed: string): string =>
  `We do not know “${typed}” here. Check how it is spelt, or choose your area from the list below.`;
export const failed = 'The list of postcodes did not come. Choose your area from the list below.';
export const oneFor = (label: string): string => `Your help for ${label}`;
export const severalFor = (label: string): string => `${label} is in more than one area. Choose yours`;
export const goTo = (name: string): string => `Go to ${name}`;
export const nearBy = 'Near you, too';
export const searchAll = 'Search all of these at once';

/** The search over several. */
export const nearTitle = 'Search near you';
export const nearLead =
  'Help does not stop at a council’s edge. This searches the help of your own area and of its neighbours together.';
export const nearDescription = 'Search the help of your own area and of those next to it.';
export const what = 'What would help?';
export const search = 'Search';
export const nothing = (words: string): string =>
  `Nothing has all of these words: “${words}”. Try fewer or simpler ones, or look in one area.`;
export const oneFound = (areas: string): string => `1 service in ${areas}.`;
export const manyFound = (number: string, areas: string): string => `${number} services in ${areas}.`;
export const searching = 'Looking …';
export const didNotCome = (areas: string): string => `The search of ${areas} did not load. Look on its own page.`;
export const searchFailed = 'The search did not load. Try again, or choose your area below.';
export const sayBoth = 'Say where you live, and what would help.';
export const whose = (name: string): string => `From ${name}`;
export const withoutScript =
  'Your browser does not run the search. Choose your area: its page has all its help as a list.';
export const more = 'Show more';
