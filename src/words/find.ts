/** What the page that finds help says around its list. Its boxes stand in search-box.ts, its results in find-results.ts. */

/** Where no script runs. */
export const withoutScript =
  'Everything is listed on this page, by [topic], by [age] and by [area]. In danger? See [urgent help].';
export const wait = 'Loading the search…';
/** First among those who answer when nothing was found. */
export const urgentFirst = 'Urgent help: who to ring now';

/** All the help there is, as links. */
export const allHelp = 'All the help there is';
export const notSure = 'Not sure where to look? [Help me find help]: four short questions.';
export const byTopic = 'By topic';
export const allAbout = (topic: string): string => `All about ${topic}`;
/** Where the page names none of the topic's services itself. */
export const seeAll = (topic: string): string => `See all ${topic}`;
export const byAge = 'By age';
export const byArea = 'By area';

/** On a phone these take turns. For screen readers: what the buttons do. */
export const show = 'Show';
export const list = 'List';
export const map = 'Map';
export const filter = (chosen: number): string => (chosen > 0 ? `Filter (${chosen})` : 'Filter');

/** While it loads, and when it does not. */
export const failedTitle = 'The search did not load';
export const failed =
  'Your connection may have dropped. All the help there is stands in the [plain list below]. In danger? See [urgent help].';
export const tryAgain = 'Try again';
export const oldTitle = 'This page has been updated';
export const old = 'Load it again to search. What you asked for stays.';
export const loadAgain = 'Load it again';
