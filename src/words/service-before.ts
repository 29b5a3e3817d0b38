/** What the block "Before you start" on a service's page says. */

export const title = 'Before you start';
export const firstTerm = 'What happens first?';
export const knowTerm = 'Who will know?';
export const costTerm = 'What does it cost?';
export const elseTerm = 'What if it is not right for you?';

/** By the route of the first way in. */
export const firstWords: Readonly<Record<string, string>> = {
  phone: 'You ring. Say in a few words what is going on.',
  text: 'You send a text. A few words are enough.',
  chat: 'You start a chat online.',
  'drop-in': 'You go along when it is open.',
  website: 'You look at the website.',
  'online-form': 'You fill in a form online.',
  email: 'You write an e-mail. A few words are enough.',
  appointment: 'You book a time.',
  'early-help-assessment': 'You ask for an Early Help Assessment.',
  'professional-referral': 'You ask someone who works with your family to refer you.',
  post: 'You write a letter.',
};
export const firstUnknown = 'We do not know. See who you can ask under “How to get it”.';
/** Said where nobody answers at once; who rings or goes along hears it there. */
export const nextUnknown = 'We do not know what happens after that: ask them.';
export const answeredLater: readonly string[] = [
  'online-form',
  'email',
  'appointment',
  'early-help-assessment',
  'professional-referral',
  'post',
];
export const knowUnknown = 'Not stated. You can ask first: “Who will you tell?”';
export { notStatedAskService as costUnknown } from './unknown.ts';
export const otherHelp = 'See other help like this';
export const turnedAway = 'What to do if you are told no';

/** Above the topics of the service, at the foot of its page. */
export const allAbout = 'See all help about';
