/** What "Help me find help" says: four questions, then the help that fits. Links stand in [brackets]. */

export const description = (county: string): string =>
  `Not sure where to start? Answer four short questions and see the help there is in ${county}.`;
export const questionOf = (number: number, all: number): string => `Question ${number} of ${all}`;

// Question 1.
export const whoTitle = 'Who is the help for?';
export const whoLead =
  'Four short questions, then the help that fits. You can skip any of them, and nobody sees your answers.';
export const whoSkip = 'Skip this question';
/** The answers: what they say, and the words below. */
export const who = {
  unborn: { title: 'A baby on the way', hint: 'You or your partner is pregnant' },
  child: { title: 'A child or teenager', hint: 'Yours, or one you look after' },
  parent: { title: 'Me, as a parent or carer', hint: 'You need some help yourself' },
  youngPerson: { title: 'Me, I am a young person', hint: 'You can ask for help yourself' },
  family: { title: 'The whole family', hint: 'Home, money, getting on together' },
  worker: { title: 'A family I work with', hint: 'You are a professional or a volunteer' },
} as const;
/** Links: the page for professionals. */
export const straightToRoutes = 'Or go straight to the [referral routes for professionals].';

// Question 2.
export const agePageTitle = 'Help by age';
export const agePageDescription = (county: string): string =>
  `Help for families in ${county} by the age of the child or young person, from before birth to 25.`;
export const ageTitle = 'How old?';
export const ageLead =
  'Pick the age of the child or young person. If the help is for you and you are young, pick your own age.';
export const ageSkip = 'Skip: any age';
export const moreThanOneChild = 'More than one child? The search takes more than one age.';
export const toSearch = 'Go to the search';

// Question 3. `forWhom` stands after "help": "for 11 to 15 year olds".
export const whatPageTitle = (forWhom: string): string => `Help ${forWhom}: what is going on?`;
export const whatPageDescription = (county: string, forWhom: string): string =>
  `Pick what is going on and see the help there is in ${county} ${forWhom}.`;
export { title as whatTitle } from './topics.ts';
export const whatLead = (forWhom: string): string =>
  `Help ${forWhom}. Pick what is closest: a service can be in more than one place, so you cannot pick wrong.`;
export const whatSkip = 'I am not sure: show everything';
export const whatSkipForAge = 'I am not sure: show everything for this age';
export const moreTopics = 'More topics: age not stated';
export const mayBeRight = 'They may be right for you.';

// Question 4.
export const whereTitle = 'Where do you live?';
export const whereLead = 'Pick the nearest. You see what is there and what is for everyone.';
export const whereSkip = 'Skip: anywhere';

/** What was answered so far. */
export const answered = 'Your answers so far';
export const answeredFor = 'For:';
export const answeredFamily = 'you or your family';
export const backToFirst = 'Go back to question 1';
export const startAgain = 'Start again';
export const change = 'Change';
/** After "Change", for those who do not see which answer stands beside it. */
export const yourAnswer = (question: string): string => `your answer: ${question}`;
export const ageAsked = 'Age';
export const topicAsked = 'What';
export const everything = 'Everything';

/** The help that fits. */
export const helpTitle = (forWhom: string, topic?: string): string =>
  topic === undefined ? `All help ${forWhom}` : `${topic}: help ${forWhom}`;
/** The same for a tab, where that is too long. */
export const helpTabTitle = (topic: string, age: string): string => `${topic}: ${age}`;
export const helpIn = (title: string, county: string): string => `${title} in ${county}.`;
export const selfFirst = 'Those you can ask for yourself come first.';
export const inCouncil = (council: string): string => `In ${council}`;
export const allOver = (county: string): string => `All over ${county}`;
export const unsaidBirth = 'These do not say if they help before birth. Ask them.';
export const unsaidAges = 'These do not say what ages they help. Ask them.';
export const forYouToo = 'For you too:';
export { allAbout } from './find.ts';
