/** The form that writes down a comment on the offer and what was done. */

export const title = 'Write down a comment and what was done';
export const description =
  'A form for editors: it makes the file of one comment on the offer, and of what was done about it.';
export const lead = 'For editors. Fill it in, and take the file that it makes. Nothing that you type is sent or kept.';
export const never =
  'Never write a name, a school or a story that shows who it was. Put together what several people said.';
export const onePerLine = 'One to a line.';
export const optional = (label: string): string => `${label} (if there is one)`;
export const choose = 'Choose one';
export const fileTitle = 'The file';
export const folder = (file: string): string => `Save it as content/comments/${file}, and propose the change.`;
export const unfinished = 'The file stands here when all that is asked for is filled in.';
export const looksLike = (found: string, what: string): string =>
  `“${found}” looks like ${what}. Take it out: nothing may lead to one person.`;
export const copy = 'Copy the file';
export const copied = 'Copied.';
export const notCopied = 'The browser did not copy it. Mark the text, and copy it.';
export const save = 'Save the file';
export const without = 'Without JavaScript: copy this, and write your own words over all of it.';
/** Links: the page of comments. */
export const see = 'The comments stand under [comments and what was done].';
/** To this form. */
export const toForm = 'For editors: write down a comment';
/** At a line of a list. */
export const tooLong = (most: number): string => `One line is longer than ${most} letters. Make two lines of it.`;
