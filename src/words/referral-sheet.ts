/** The page that helps a professional to get ready for a referral, and the sheet that it makes. */
export { notStatedAsk as notStated } from './unknown.ts';

export const title = 'Prepare a referral';
export const description = (county: string): string =>
  `A sheet to fill in with a family in ${county} before you refer: what each service asks for, consent, the child’s own words, what has been tried.`;
export const lead =
  'See what a service asks for, and get your words ready with the family. Nothing that you type leaves this page.';
export const blank = 'You can print this page as it is, and write on the paper.';
export const choose = 'Which service?';
export const chooseHint = 'Leave it open for a blank sheet that fits any service.';
export const anyService = 'Any service (blank sheet)';
export const notLoaded =
  'What this service states did not load. Its own page has it: open it below, or try again later.';
export const openPage = 'Open the service’s page';

/** What the service states: the order is that of the service’s page. */
export const factsTitle = 'What the service states';

export const readyTitle = 'Have ready';
/** Whatever the service. */
export const alwaysReady = [
  'The family knows what you will write, and who will read it',
  'The family has said yes, or you have recorded why you go on without it',
] as const;
export const fits = (criterion: string): string => `Check with the family: ${criterion}`;
export const askNeeds = 'Ask the service what a referral must contain: it is not stated';

export const sheetTitle = 'Preparation sheet';
export const privacy =
  'Keep names, birthdays and addresses out: use initials or your own case number. What you type is not saved and not sent. It is gone when you leave this page, so take a copy first.';
/** The numbers for danger, in a file. */
export const ifNotSafe = (numbers: string): string => `If a child is not safe: ${numbers}.`;
export const notAReferral = 'This sheet is not a referral. Use the service’s own route to send one.';

export interface Question {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** One line is enough. */
  readonly short?: true;
}

export const questions: readonly Question[] = [
  {
    id: 'safety',
    label: 'Is the child safe today?',
    hint: 'If not: stop, and ring one of the numbers above. If yes, how do you know?',
  },
  { id: 'reference', label: 'Your reference', hint: 'Initials or your own case number. No names.', short: true },
  {
    id: 'consent',
    label: 'Consent',
    hint: 'Who was asked, and when? What did you explain? Who said yes, and to what? If somebody said no, write that too.',
  },
  {
    id: 'voice',
    label: 'The child’s own words',
    hint: 'What does the child say is good, hard, and wanted? For a baby or a child who does not speak: what do you see?',
  },
  {
    id: 'strengths',
    label: 'Strengths, and what works',
    hint: 'What does the family do well? What helps on a better day?',
  },
  {
    id: 'hard',
    label: 'What is hard, and since when',
    hint: 'What happens, how often, and who notices it? Facts first.',
  },
  {
    id: 'tried',
    label: 'What has been tried, and what happened',
    hint: 'By the family, by you, by others. How long did it go on, and what changed?',
  },
  {
    id: 'helpers',
    label: 'Who helps already',
    hint: 'Roles, not names: for example “health visitor”, “grandparent”. Is there an Early Help Assessment, and who leads it?',
  },
  { id: 'better', label: 'What would be better', hint: 'How will the family know that it has worked?' },
  { id: 'next', label: 'Next steps', hint: 'Who does what, by when? Who tells the family what the answer is?' },
];

export const takeTitle = 'Take it with you';
export const print = 'Print';
export const copy = 'Copy as text';
export const text = 'Save as text';
export const word = 'Save as Word';
export const clear = 'Clear the sheet';
export const copied = 'Copied. It stays on this device’s clipboard until you copy something else.';
export const notCopied = 'It could not be copied. Use “Save as text”.';
export const savedFile = 'The file is in your downloads. It is yours to keep safe.';
export const notMade = 'The Word file could not be made. Use “Save as text”.';
export const making = 'The Word file is being made.';
export const cleared = 'The sheet is empty.';
export const citeTitle = 'For your notes';
export const copyCitation = 'Copy this line';
export const fileName = 'referral-preparation';

export const byNameTitle = 'Services by name';
export const byNameText = 'Each link opens the part for professionals of the service’s page.';

/** In a file: a box to tick, a box that is ticked, room to write. */
export const boxes = { open: '[ ]', ticked: '[x]' } as const;
