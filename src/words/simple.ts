/** What the simple versions say: short sentences, one idea each, words that a child of nine knows. */

export const versionName = 'Simple version';
export const toSimple = 'Simple version with pictures';
export const toFull = 'Full version';
export const simpleTitle = (name: string): string => `${name}: simple version`;
export const simpleDescription = (name: string): string => `Short sentences and pictures: ${name}.`;

export const questions = {
  what: 'What is it?',
  who: 'Who is it for?',
  how: 'How do I get it?',
  where: 'Where and when is it?',
  when: 'When can I get it?',
  cost: 'What does it cost?',
  other: 'What if it is not right for me?',
} as const;

// What it is.
export const runBy = (name: string): string => `It is run by ${name}.`;
export const worksWith = 'These work with them:';
/** By a term of the vocabulary organisation-types; a kind that is not here is not said. */
export const kindOfProvider: Readonly<Record<string, string>> = {
  'childrens-trust': 'They run children’s services here.',
  nhs: 'They are part of the NHS.',
  charity: 'They are a charity.',
};
export const hasClosed = 'This service has closed.';
export const tryInstead = 'You can try this instead:';
export const isPaused = 'It is not taking people right now.';
export const askWhenAgain = 'Ask them when it starts again.';

// Who it is for.
export const startsInPregnancy = 'You can get help while you are pregnant.';
export const upTo = (age: number): string => `It is for ages up to ${age}.`;
export const from = (age: number): string => `It is for ages ${age} and over.`;
export const between = (low: number, high: number): string => `It is for ages ${low} to ${high}.`;
export const onlyAge = (age: number): string => `It is for age ${age}.`;
export const fromBirth = 'It is for ages from birth on.';
export const fromBirthTo = (age: number): string => `It is for ages from birth to ${age}.`;
export const underOne = 'It is for babies under 1.';
export const withDisability = (age: number): string =>
  `With special needs or a disability, it is for ages up to ${age}.`;
export const agesUnknown = 'We do not know the ages. Please ask.';
export const forPeopleIn = (where: string): string => `It is for people in ${where}.`;
/** Names of areas that need an article in a sentence. */
export const withArticle: Readonly<Record<string, string>> = { 'United Kingdom': 'the United Kingdom' };
export const moreOnWho = 'You may also need to know:';

// How to get it.
export const askYourself = 'You can ask for this yourself.';
export const othersAsk = 'Someone who works with you asks for it.';
export const firstOfSeveral = 'Start with number 1.';
export const ifNotThen = 'Does that not work? Try the next number.';
export const chooseOne = 'Choose the one for you.';
/** By a term of the vocabulary routes: what to do. */
export const ways: Readonly<Record<string, string>> = {
  phone: 'Ring this number.',
  text: 'Send a text to this number.',
  chat: 'You can chat on the website.',
  'drop-in': 'You can walk in.',
  website: 'Look at the website.',
  'online-form': 'Fill in a form on the website.',
  email: 'Send an e-mail.',
  appointment: 'Book a time first.',
  'early-help-assessment': 'Ask for an Early Help Assessment.',
  'professional-referral': 'Ask someone who works with you.',
  post: 'Write a letter.',
};
export const askOneOf = 'They can be:';
/** By a term of the vocabulary roles. */
export const roles: Readonly<Record<string, string>> = {
  professional: 'anyone whose job is to help you',
  school: 'your school or college',
  'early-years': 'your nursery or childminder',
  gp: 'your doctor (GP)',
  'health-visitor': 'your health visitor',
  midwife: 'your midwife',
  'school-nurse': 'your school nurse',
  'nhs-worker': 'someone at the hospital or clinic',
  'social-worker': 'your social worker',
  police: 'the police',
  'youth-worker': 'your youth worker',
  'housing-officer': 'your housing worker',
  'voluntary-sector': 'a charity or community group',
};
export const textTheWord = (word: string): string => `Send the word ${word}.`;
export const alsoRing = 'You can also ring this number.';
export const alsoText = 'You can also send a text.';
export const alsoWrite = 'You can also send an e-mail.';
export const alsoLook = 'You can also look at the website.';
export const alsoFill = 'There is also a form.';
export const haveReady = 'Have this ready:';
export const penReady = 'Have a pen and paper ready.';
export const whatToSay = 'You can say: “I would like some help, please.”';
export const whatNext = 'This is what happens next:';
export const nextUnknown = 'We do not know what happens next. Please ask.';
export const wayUnknown = 'We do not know how to ask for this.';
export const showAWorker = 'Show this page to someone who works with you.';
export const askAround = 'There are other people you can ask.';
export const seeHowToGetHelp = 'See how to get help';

// Where, when, what it costs.
export const addressUnknown = 'We do not know the address. Please ask first.';
export const ringThePlace = 'Ring this place:';
export const manyPlaces = (count: number): string => `It is in ${count} places:`;
export const timesInFull = 'The full version has each address and the times.';
export const timesUnknown = 'We do not know the times. Please ask first.';
export const timesUnsure = 'The times may have changed. Please ask first.';
export const open = 'These are the times:';
export const costs: Readonly<Record<string, readonly string[]>> = {
  free: ['It is free. You do not pay.'],
  paid: ['You have to pay.', 'Ask how much before you start.'],
  'means-tested': ['It depends on how much money you have.', 'Ask how much before you start.'],
  varies: ['Some parts are free.', 'You pay for other parts. Ask how much first.'],
};
export const costUnknown = 'We do not know if it costs money. Please ask.';

// If it is not right.
export const notYourFault = 'That is not your fault.';
export const askWhoElse = 'Ask them who else can help you.';
export const tryOthers = 'These may help too:';
export const seeMore = (topic: string): string => `See more help: ${topic}`;

// How sure we are.
export const howWeKnow = 'How do we know?';
export const checkedOn = (day: string): string => `We last checked this on ${day}.`;
export const longAgo = 'That was a while ago.';
export const mayHaveChanged = 'Some things may have changed.';
export const askFirst = 'Please ask first, before you go.';

// Danger.
export const printThis = 'Print this page';
export const inDanger = 'Is someone in danger now?';
export const ringThis = 'Ring this number.';
export const moreNumbers = 'More numbers to ring now';

// The page for danger.
export const urgentName = 'Get help now';
export const urgentLead = 'You do not need to be sure. You do not need the right words.';
export const otherWorry = 'Other big worries';
export const happening = 'What is happening?';
export const sayTitle = 'What do I say?';
export const say = [
  'Say: “I need help.”',
  'Say what is happening.',
  'Say where you are.',
  'You can ask: “What happens next?”',
] as const;
export const nobodyReads = 'Nobody reads what you do on this website. Please ring.';
