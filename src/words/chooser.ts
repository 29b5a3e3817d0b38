/** The chooser of referral routes: its questions, its table and its files. Links stand in [brackets]: the page has their addresses. */

export const title = 'Find a referral route';
export const role = 'Your role';
export const anyRole = 'Any role';
export const age = 'Child’s age';
export const ageOf = (number: number): string => `Age of child ${number}`;
export const anyAge = 'Any age';
export const beforeBirth = 'Before birth';
export const underOne = 'Under 1';
export const addChild = 'Add a child';
export const takeAway = 'Take away the last child';
export const send = 'SEND or a disability';
export const topic = 'Topic';
export const anyTopic = 'Any topic';
export const area = 'Area';
export const anyArea = 'Anywhere in the county';
export const level = 'Level of need';
export const anyLevel = 'Any level';
export const more = 'Area, postcode, level of need';
export const postcode = 'Or the family’s postcode';
export const lookUp = 'Set the area';
export const stays = 'The postcode stays on this device. Only the area goes into the link.';

/** What came of the postcode. */
export const noPostcode = 'That does not look like a postcode. Check it, or choose the area.';
export const notLoaded = 'We cannot look up postcodes at the moment. Choose the area.';
export const notKnown = (postcode: string): string =>
  `We do not know the postcode ${postcode}. Check it, or choose the area.`;
export const outside = (postcode: string): string =>
  `${postcode} looks to be outside the county. Ask the family’s own council too.`;
export const areaSet = (postcode: string, area: string): string => `${postcode} is in ${area}. The area is set.`;
export const areaLikely = (postcode: string, area: string): string =>
  `Most homes in ${postcode} are in ${area}, and some are in another area. Check the family’s address.`;

/** What was found. */
export const wait = 'The routes are loading.';
export const failed = 'The routes did not load. Use the plain pages below, or load this page again.';
export const ask = 'Choose your role, the child’s age or a topic. The routes show here.';
export const toResults = (count: number): string => (count === 1 ? 'Show 1 service' : `Show ${count} services`);
export const countWords = (open: number, unknown: number): string =>
  `${open === 1 ? '1 service' : `${open} services`} with a route for you. ${unknown === 0 ? 'None' : unknown} to ask first.`;
export const openTitle = 'Open to you to refer';
export const openNone = 'We know of no service that fits all of this. Take one choice away, or look below.';
export const askTitle = 'Ask first: something is not stated';
export const askText = 'These may fit. They do not say for which ages, or who may refer.';
export const showAsk = 'See these services';
export const otherTitle = 'Another role refers';
export const familiesTitle = 'Families ask for themselves';
export const folded = (title: string, count: number): string => `${title} (${count})`;
export const clear = 'Start again';

export const columns = {
  name: 'Service',
  route: 'How to refer',
  who: 'Who may refer',
  ages: 'Ages',
  level: 'Level of need',
  area: 'Area',
  checked: 'Last checked',
} as const;
export const sortBy = 'Sort by';
export const notStated = 'Not stated';
export const notStatedAsk = 'Not stated: ask';
export const fitsSome = (ages: string): string => `Fits ${ages} only`;
export const partOnly = 'part of the area only';
export const have = (needs: string): string => `Have ready: ${needs}`;
export const thenNext = (next: string): string => `Then: ${next}`;
/** Between what to do and with what: "Fill in the form: example.org". */
export const withValue = (what: string, value: string): string => `${what}: ${value}`;
export const textTo = (word?: string): string => (word ? `Text ${word} to` : 'Text');

/** What to take away. */
export const copyLink = 'Copy link';
export const copied = 'The link is copied. It holds what you chose, and nothing about a family.';
export const notCopied = 'The browser did not copy it. Copy the address of this page.';
export const csv = 'Spreadsheet of these';
export const csvFile = 'referral-routes.csv';
export const print = 'Print these';
export const group = 'Fits';
export const groups = { open: 'open to you', ask: 'ask first' } as const;
export const chosen = (choices: string): string => `Chosen: ${choices}.`;
export const choice = (what: string, value: string): string => `${what}: ${value}`;
export const yes = 'yes';
