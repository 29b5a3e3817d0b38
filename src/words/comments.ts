/** What people said about the offer, and what was done. Links stand in [brackets]: the page has their addresses. */

export const title = 'Comments and what was done';
export const description =
  'What children, young people and parents said about the local offer each year, what was done, and how you can comment.';
export const lead = 'What people said about the help here, and what was done about it, year by year.';

export const dutyTitle = 'Why this page is here';
export const duty =
  'Every council has a local offer. It says what help there is for children and young people with special needs or a disability. By law the council must do three things:';
export const duties = [
  'ask children, young people and parents what they think of the offer: what is in it, how good it is, what is missing, if it is easy to use, and how it was made',
  'publish what they said, and what it will do, with the local offer',
  'do so at least once a year, in a way that nobody can be known by',
] as const;
export const notAll = 'It need not publish what is about the help of one person, or what is only meant to hurt.';
/** Links: the law. */
export const law = 'The law is the [Special Educational Needs and Disability Regulations 2014], regulation 56.';
export const whose =
  'The duty is the council’s, and not this site’s. This page is a place to keep what was said and what was done, so that everybody can find it.';

export const howTitle = 'How to comment';
export const howText =
  'Say what is good, what is missing or what is hard to use. You do not have to say who you are. *Please do not write the name of a child, a family or a worker.*';
/** Links: the page for what is wrong. */
export const howEdit = '[Suggest a change] says how to reach the people who run this site.';
export const council =
  'About the local offer of your council, ask the council as well: it has to publish what you say.';
/** Links: the urgent page. */
export const notSafe = 'Is a child not safe? Do not write here: [ring someone now].';

export const yearsTitle = 'Year by year';
export const none = 'No comment has been recorded yet';
export const noneText =
  'So there is nothing to show. When a council or the partnership gives us what people said and what was done, it will stand here.';
export const themeCount = (themes: number): string => (themes === 1 ? '1 theme' : `${themes} themes`);
export const yearTitle = (year: number): string => `Comments of ${year}`;
export const yearDescription = (year: number): string =>
  `What children, young people and parents said about the local offer in ${year}, and what was done.`;
export const yearLead = 'What people said, put together by theme, and what was done.';
export const said = 'What people said';
export const done = 'What was done';
export const by = (body: string): string => `Answered by ${body}.`;
export const published = 'Where it was published';
export const about = 'Help about this:';
export const allYears = 'All years, and how to comment';
