/** What the page says that traces older documents. Links stand in [brackets]. */

export const title = 'Where each thing comes from';
export const description =
  'Which page of this site holds which part of the early help strategy and of the evaluation, and what was left out and why.';
export const lead =
  'Facts that came from older documents, one by one: the part of the document they stood in, and the page that holds them now.';
/** The page above it. */
export const outcomes = 'Outcomes';
export const pageName = 'Where it comes from';

/** Above the tables. */
export const howToRead =
  'The labels are ours: no words of the documents stand here. Where something was left out, the table says why. Facts about services come from elsewhere: each service page names its own sources.';
export const wrong = 'Is something missing or wrong? [Tell us].';
export const inAll = (counts: string): string => `In this table: ${counts}.`;
export const noTable = 'Nobody has written such a table for this site yet.';
export const noTableNext = 'Each service page names the pages that its own facts come from. [Find help].';

/** Of one document. */
export const byIn = (publisher: string, date: string): string => `${publisher}, ${date}`;
export const partsOf = (document: string): string => `Parts of: ${document}`;
export const columns = { what: 'What the document has', where: 'Where it is here' } as const;
export const leftOut = (why: string): string => `Left out: ${why}`;
export const notPublished = 'In an entry that is not published yet.';

/** How many there are of each kind of fact, one and several. */
export const kinds = {
  outcome: ['outcome', 'outcomes'],
  issue: ['issue', 'issues'],
  indicator: ['indicator', 'indicators'],
  objective: ['objective', 'objectives'],
  'sister-document': ['sister document', 'sister documents'],
  'linked-strategy': ['linked strategy', 'linked strategies'],
  improvement: ['improvement made by then', 'improvements made by then'],
  sign: ['sign of good work', 'signs of good work'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  project: ['project', 'projects'],
} as const;
export const counted = (kind: keyof typeof kinds, count: number): string =>
  `${count} ${kinds[kind][count === 1 ? 0 : 1]}`;
