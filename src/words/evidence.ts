/** What the page of evidence says. Links stand in [brackets]: the page has their addresses. */

export const title = 'Evidence';
export const tabTitle = 'Evidence about early help';
export const description =
  'Studies, reviews and evaluations of early help: who did them, what they say, and what they do not say.';
export const lead = 'What studies and evaluations say about early help, who did them, and what they do not say.';
export const care =
  'We say what we have read. Where we have only read about a study in another document, its entry says so.';
export const local = (county: string): string => `From ${county}`;
export const elsewhere = 'From elsewhere';
export const elsewhereLead =
  'These stand in the strategy of the county as reasons for early help. They are not about families here.';
export const contents = 'On this page';
export const kinds = { study: 'Study', review: 'Review of research', evaluation: 'Evaluation' } as const;
export const facts = {
  by: 'Who did it',
  commissionedBy: 'Who asked for it',
  year: 'When',
  pages: 'Length',
  readIn: 'What we have read',
  outcomes: 'Which outcome it is about',
} as const;
export const pages = (count: number): string => `${count} pages`;
export const section = (document: string, section: number): string => `${document}, section ${section}`;
export const open = 'The page of the report';
export const noYear = 'Not stated where we read it';
export const limits = 'What it does not say';
export const projects = 'What was evaluated';
/** After the name of a project whose service nobody has confirmed. */
export const notConfirmed = 'Not in the directory: nobody has confirmed that it runs now.';
export const services = 'In this directory';
export const none = 'No evidence is written down yet';
/** Code stands between backticks. */
export const noneText = 'The people who run this site add it as files in `content/evidence/`.';
