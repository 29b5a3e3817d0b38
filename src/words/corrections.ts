/** How to say that a page or an entry is wrong. Links stand in [brackets]: the page has their addresses, in this order. */

/** The subject of a message about one page. */
export const subject = (page: string, id: string): string => `Something is wrong: ${page} (${id})`;
/** The subject where no page is known yet. */
export const anySubject = 'Something is wrong on a page';

/** Links: the e-mail address. */
export const writeTo = (email: string): string => `Write to [${email}].`;
export const fillIn = 'Fill in the form';

/** Where there is no address yet, at the foot of the accessibility statement. */
export const notSetUp =
  'No e-mail address for messages is set up yet. The people who run this site add one in the file `content/site.yml`, under `corrections`.';
/** Links: a new entry where the files of the site are kept. */
export const inPublic =
  'Until then you can [write it down in public]. You need a free account for that. Please do not name a child or a family.';
export const moreOnTelling = 'More about telling us';
