/** The page on which anybody says what is wrong, and the message that it prepares. Links stand in [brackets]. */

export const title = 'Tell us what is wrong';
export const description =
  'A number is wrong, a service has closed, details have changed or something is missing: tell the people who run this site.';
export const lead = 'Choose what is wrong. We write the start of the message for you. You read it, and you send it.';
/** Where there is nowhere to send it yet. */
export const leadNowhere =
  'These are the four things worth telling, and what to say of each. You can also change the page yourself.';
/** Links: the urgent page. */
export const notHere =
  'Do not write here for help, or if a child is not safe. Nobody reads it at once. [Ring someone now].';
export const neverWrite = 'Do not write the names of children, families or workers.';
export const nothingSent = 'This page sends nothing and keeps nothing. We do not ask who you are.';

/** Before the name of the page that it is about. */
export const about = 'About this page:';
/** Stands for its name until that is known. */
export const thePage = 'the page';
/** Without a script, or opened by itself. */
export const sayWhich = 'In your message, say which page it is: write its name, or copy its web address.';

export const reasonsTitle = 'What is wrong?';
export const reasons = {
  contact: {
    title: 'The contact is wrong',
    hint: 'A phone number, an e-mail address, a link or an address does not work.',
    ask: 'Which one is wrong? What is right, and how do you know?',
  },
  closed: {
    title: 'It has closed',
    hint: 'The service, the group or the building is not there any more.',
    ask: 'When did it close? Where do people go now? How do you know?',
  },
  changed: {
    title: 'The details have changed',
    hint: 'The times, the ages, the cost or who can use it are not what the page says.',
    ask: 'What has changed? What is right, and how do you know?',
  },
  missing: {
    title: 'Something is missing',
    hint: 'The page leaves out what people need to know.',
    ask: 'What is missing? Where did you read or hear it?',
  },
} as const;
export type Reason = keyof typeof reasons;

export const byMail = 'Write an e-mail';
export const inPublic = 'Write it in public on GitHub';
export const inPublicNote = 'On GitHub you need a free account, and everyone can read what you write.';
/** After the name of a way, for who hears it alone: the reason. */
export const because = (reason: string): string => `: ${reason}`;
export const fillIn = 'Fill in the form';

/** Links: the form of the record, the page for editors. */
export const yourself =
  'Do you know what is right? You can [change it yourself], and an editor reads it first. See [how].';
/** Links: the form for a new service. */
export const newService = 'Is a whole service missing? [Tell us about it on GitHub].';

/** The subject: what it is about comes before what is wrong with it. */
export const subject = (reason: Reason, page: string | undefined): string =>
  page === undefined ? reasons[reason].title : `${page}: ${small(reasons[reason].title)}`;

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Each a line of the message. */
export const message = {
  page: (name: string): string => `Page: ${name}`,
  address: (address: string): string => `Address: ${address}`,
  record: (record: string): string => `Record: ${record}`,
  reason: (reason: Reason): string => `What is wrong: ${reasons[reason].title}`,
  whichPage: 'Page (write its name):',
  never: 'Do not name a child, a family or a worker.',
} as const;

/** In the foot of each page that shows a record. */
export const tellUs = 'Something wrong? Tell us';
export const improve = 'Improve this page';
export const improveOnGitHub = 'Improve it on GitHub';
/** Of one record among several on a page. */
export const improveEntry = 'Improve this entry';
