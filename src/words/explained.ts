/** The explanations of letters such as EHA, and the list of words. */

export const readMore = 'Read more';
export const moreWords = 'More words';
/** Where a browser cannot open an explanation, all of them stand at the foot of the page. */
export const onThisPage = 'What the letters on this page mean';
