/** What the page of data quality says: how good the data is, and how that is counted. Links stand in [brackets]. */

export const title = 'How good is our data?';
export const shortTitle = 'Data quality';
export const tabTitle = 'Data quality: how fresh and how full the entries are';
export const description = (site: string): string =>
  `How fresh the entries of ${site} are, what they do not say, and which links are broken. By organisation and by topic.`;
export const lead = (entries: number, day: string): string =>
  `What we know, and what we do not, about ${entries} entries. Counted by a program on ${day}.`;
/** Links: the organisations, the topics, the spreadsheet. */
export const start = 'See it [by organisation] or [by topic], or [take the numbers away as a spreadsheet].';

export const states = {
  fresh: 'Fresh',
  'due-soon': 'Due soon',
  due: 'Due',
  overdue: 'Overdue',
  lapsed: 'Lapsed',
} as const;
type State = keyof typeof states;

export const overallTitle = 'All entries';
export const figures = {
  entries: 'Entries',
  unknown: 'Facts not known',
  unsure: 'Low confidence',
  unconfirmed: 'Kept, not published yet',
  broken: 'Broken links',
} as const;
const inWords = (number: number): string => number.toLocaleString('en-GB');
export const of = (part: number, all: number): string => `${inWords(part)} of ${inWords(all)}`;
export const notChecked = 'not checked yet';
export const linksAt = (day: string): string => `Checked on ${day}`;
export const someNotChecked = (links: number): string => `${links} not checked yet`;
export const byHand = (links: number): string => `${links} to look at by hand`;

export const factsTitle = 'What the entries do not say';
export const factsText =
  'These are the facts that families and workers ask for. Each entry either says it, or does not. A fact that cannot apply is not counted.';
export const factsCaption = 'Facts by how many entries do not say them';
export const factHead = 'Fact';
export const countsHead = 'It counts as known when the entry has';
export const unknownHead = 'Not known';
export const facts = {
  'way-in': {
    name: 'Contact',
    known: 'A phone number, a number to text, an e-mail address, a form or a web page.',
  },
  ages: { name: 'Ages', known: 'A youngest age, an oldest age, or “from pregnancy”.' },
  cost: { name: 'Cost', known: 'Whether it is free, paid or depends.' },
  times: { name: 'Times', known: 'Days or hours, of the service, a session or its place.' },
  address: {
    name: 'Address',
    known:
      'A street or a postcode. Not asked of online help, of help from outside the county, or where the address is kept secret.',
  },
  areas: { name: 'Areas', known: 'At least one area. No entry is taken without it.' },
  languages: { name: 'Languages', known: 'A language, or a note on interpreters.' },
  access: {
    name: 'Getting in',
    known: 'Step-free or other access, of the service or its place. Not asked where there is no door to come to.',
  },
  referrers: { name: 'Who can refer', known: 'At least one role, for families or for workers.' },
  next: { name: 'What happens next', known: 'What the service does once you have asked.' },
  waiting: { name: 'Waiting time', known: 'How long the wait is, with a date.' },
} as const;

export const organisationsTitle = 'By organisation';
export const organisationsCaption =
  'An entry counts for the organisation that runs it, not for its partners. Choose a name to see its entries.';
export const organisationHead = 'Organisation';
export const elsewhere = (entries: number): string =>
  entries === 1
    ? '1 more entry is kept for an organisation that has nothing published yet.'
    : `${entries} more entries are kept for organisations that have nothing published yet.`;
export const topicsTitle = 'By topic';
export const topicsCaption =
  'An entry counts in each of its topics, so these numbers do not add up. Choose a name to see its entries.';
export const topicHead = 'Topic';
export const heads = {
  entries: 'Entries',
  ...states,
  unknown: 'Facts not known',
  unsure: 'Low confidence',
  unconfirmed: 'Not published',
  broken: 'Broken links',
} as const;
/** The name of the part that scrolls, beside the heading of the same words. */
export const asTable = (table: string): string => `${table}: the table`;
export const notYet = 'not yet';

export const trendTitle = 'How it changes';
const steps = { day: 'day', week: 'week', month: 'month' } as const;
export const trendText = (step: keyof typeof steps, day: string): string =>
  `Read from the history of the files, which begins on ${day}. One line for each ${steps[step]}.`;
/** A copy that was cut short. */
export const trendCut = (day: string): string =>
  `This site was built from a copy of the files that begins on ${day}. What was before cannot be seen here.`;
export const trendNone =
  'This site was built from a copy of the files without their history, so no change can be shown.';
export const trendOne = 'There is one day so far, and nothing to compare it with.';
export const trendRules = 'Old entries are judged by the rules of today. Places are taken as they are now.';
export const trendCaption = 'Quality by day';
export const trendHeads = {
  day: 'End of',
  entries: 'Entries',
  inDate: 'Fresh or due soon',
  unknown: 'Facts not known',
};
export const charts = {
  inDate: 'Entries that are fresh or due soon',
  unknown: 'Facts that are not known',
} as const;
export const percent = (part: number): string => `${part}%`;
export const chartSays = (what: string, from: string, first: string, to: string, last: string): string =>
  `${what}: ${first} on ${from}, ${last} on ${to}. The table beside it has every number.`;

export const linksTitle = 'Links';
export const linksNever =
  'The links to other websites have not been checked yet. So nothing is said here about which are broken.';
export const linksRun = (day: string, checked: number, all: number): string =>
  `Checked by a program on ${day}: ${checked} of ${all} links.`;
export const linksFine = 'None of them was broken.';
export const linksCaption = 'Broken links, and where they stand';
export const linksHeads = { link: 'Link', what: 'What was found', entries: 'Entries and organisations' };
export const linkStates = {
  ok: 'Works',
  moved: 'Has moved',
  gone: 'The page is gone',
  'server-error': 'The server has a fault',
  timeout: 'No answer in time',
  tls: 'The certificate is not right',
  unreachable: 'No server answers there',
  loop: 'It leads round in a circle',
  blocked: 'The server lets no program in',
} as const;

/** A page of its own. */
export const entriesPage = {
  title: 'What each entry does not say',
  shortTitle: 'The entries',
  description: (site: string): string =>
    `Every entry of ${site} under its organisation: when it is due to be checked, and which facts it does not say.`,
  back: 'How good the data is, in numbers',
} as const;
export const entriesTitle = 'The entries';
export const entriesText = 'Each organisation with its entries, and what each does not say.';
export const entriesOf = (entries: number, unknown: number): string =>
  `${entries === 1 ? '1 entry' : `${entries} entries`}, ${unknown === 1 ? '1 fact' : `${unknown} facts`} not known`;
export const notSaid = (facts: string): string => `Does not say: ${facts}.`;
export const saysAll = 'Says everything that is asked for.';
export const dueOn = (state: State, day: string): string => `${states[state]}: to be checked by ${day}.`;
export const isUnsure = 'Low confidence.';
export const hasBroken = (links: number): string => (links === 1 ? '1 broken link.' : `${links} broken links.`);
/** What is shown when a number was followed; {n} is put in by the page. */
export const shownOne = 'Showing {n} entry';
export const shownMany = 'Showing {n} entries';
export const showAll = 'Show all entries';
export const cut = {
  state: (state: State): string => states[state].toLowerCase(),
  unknown: (fact: string): string => `${fact.toLowerCase()} not known`,
  unsure: 'low confidence',
  broken: 'broken links',
  topic: (topic: string): string => topic,
} as const;

export const howTitle = 'How we count';
export const how = (months: number, urgentMonths: number): readonly string[] => [
  '*An entry* is a service that runs now or has paused. What has closed is not counted.',
  `*Fresh* means that somebody checked the entry not long ago. It is due ${months} months after its last check, and ${urgentMonths} months after it for help in a crisis, unless the entry sets its own time.`,
  '*Due soon* is the time just before that day. *Due*, *overdue* and *lapsed* are the times after it, in this order.',
  '*Not known* means that our entry does not say. The service itself may say it somewhere.',
  '*Low confidence* is the editors’ own mark for facts that need care.',
  '*Not published* entries wait until somebody confirms that the service still runs. We count them and do not name them.',
  '*A broken link* leads to an error or to nothing. A page that lets no programs in is not counted as broken. A page that several entries name is one link.',
];
export const cannotTitle = 'What this does not say';
export const cannot: readonly string[] = [
  'A fresh entry is not proof that every fact is right. It says that somebody looked on that day.',
  'Few facts do not mean a poor service. Many good ones have little on their web page.',
  'It does not count the services that we have not found.',
  'A link that works may lead to a page that has changed.',
];
export const useTitle = 'Use the numbers';
/** Links: the columns, how to tell us. */
export const useText =
  'Every row is in a spreadsheet. [What its columns mean]. Do you know a fact that is missing? [Tell us].';
export const download = 'quality.csv';
