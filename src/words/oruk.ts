/** What the open data feed says in words of its own, beside the records. For people who read it in other directories. */

export const feedTitle = (site: string): string => `${site}: all services`;
export const feedDescription =
  'All published services in the form of Open Referral UK 3.0. Each list is one page that holds everything: parameters such as page or search change nothing. Times are those of the clock in London the whole year round.';

/** The lists of terms that are our own. */
export const lists = {
  topics: ['Topics', 'What the help is about, in a family’s words.'],
  levels: ['Levels of need', 'How much help a child needs, from help for everyone to specialist help.'],
  areas: ['Areas', 'Where help is offered, from a part of the county to the country.'],
  facilities: ['Facilities', 'What makes it easier to go there or to take part.'],
  roles: ['Roles', 'Who asks for help, and who refers a family to it.'],
  organisationTypes: ['Types of organisation', 'Whose services these are.'],
} as const;

/** What a term says of the service, the place or the organisation that names it. */
export const linkTypes = {
  topic: 'topic',
  category: 'category',
  level: 'level of need',
  area: 'area',
  facility: 'facility',
  referrer: 'who can refer',
  accessNote: 'accessibility',
  organisationType: 'organisation type',
} as const;

export const audiences = { family: 'Families', professional: 'Workers', everyone: 'Everyone' } as const;
/** "Workers (School, GP)". */
export const audienceOf = (audience: string, roles: string): string => `${audience} (${roles})`;
export const enquiries = 'Enquiries';
export const textWord = (word: string): string => `Text the word ${word}`;
/** The kinds of number, as the standard calls them. */
export const phoneTypes = { voice: 'voice', text: 'text' } as const;

/** "Families: Ring 01632 960001." */
export const wayIn = (audience: string, steps: string): string => `${audience}: ${steps}`;
/** "Ring 01632 960001", "Fill in the form: https://…". */
export const doWith = (action: string, value: string, follows: boolean): string =>
  follows ? `${action} ${value}` : `${action}: ${value}`;
export const when = (hours: string): string => `When: ${hours}`;
export const haveReady = (needs: string): string => `Have ready: ${needs}`;
export const thenNext = (next: string): string => `What happens next: ${next}`;
export const consent = (who: string): string => `Consent: ${who}`;
export const mustContain = (needs: string): string => `A referral must contain: ${needs}`;
export const answered = (by: string): string => `You hear: ${by}`;
export const notAccepted = (then: string): string => `If it says no: ${then}`;
export const notFor = (whom: string): string => `Not for: ${whom}`;
export const mayReferWords = (who: string): string => `Who can refer: ${who}`;

export const freeOption = 'Free';
export const urgentAlert = 'For urgent help. In danger this minute, ring 999.';
export const closedAlert = (instead: string): string => `Try instead: ${instead}`;
export const termTime = 'In term time only.';
export const noBankHolidays = 'Not on bank holidays.';
