/** What the guide to the levels of need says around its questions. Links stand in [brackets]: the page has their addresses. */

export const title = 'Which level of help to consider';
export const tabTitle = 'Which level of help to consider: questions for workers';
export const shortTitle = 'Level guide';
export const description = (county: string): string =>
  `A few questions for people who work with families in ${county}. They end in guidance on early help, never in a score.`;
export const lead = 'A few questions about a child and a family. They end in what to think about, never in a score.';

/** Said first and last. Links: the guide to the levels. */
export const standing =
  '*This supports your judgement and never replaces it.* The county’s own threshold document decides, and so do the people whose job it is. Ask your safeguarding lead for the one in force. See [what the levels mean].';
export const standingLast =
  '*Read this again before you act.* These questions support professional judgement and never replace it, nor the county’s threshold document. If you are unsure, ask: your safeguarding lead, or the front door.';

/** What happens to the answers. */
export const privateTitle = 'Nothing is kept';
export const privateText =
  'Your answers stay on this page while it is open. They are not stored, not sent, and not in the page’s address. Do not use it as a record: write in your own.';
export const withoutScript =
  'Without JavaScript each answer is a link, and the address shows which part you are at. It holds no names.';

export const questionsTitle = 'The questions';
export const resultsTitle = 'What to think about';
/** `at` is put in by the page as it goes, counting from the first; `most` is how many the longest way has. */
export const progress = (at: string, most: number): string => `Question ${at} of at most ${most}`;
export const progressEndOne = 'After 1 question';
export const progressEnd = (asked: string): string => `After ${asked} questions`;
export const yourAnswers = 'What you answered';
export const back = 'Back one question';
export const again = 'Start again';
export const print = 'Print all the questions';
export const questionName = (number: number): string => `Question ${number}`;
/** Under an answer on the plain page and on paper. */
export const goTo = (place: string): string => `Go to ${place}`;

export const why = 'Why';
export const levels = 'Levels to consider';
export const talkTo = 'Whom to talk to';
export const next = 'What to do next';
export const whoToRing = 'More about whom to ring';
export const services = 'Services to start with';
export const read = 'Read more';
export const find = (level: string): string => `Find services at the level ${level}`;
export const routes = 'All referral routes, by level';
export const unsure = 'Unsure? Ask before you decide.';
