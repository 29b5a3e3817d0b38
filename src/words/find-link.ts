/** What the finder says about a link to a search. */

export const make = 'Make a link to this search';
export const withPostcode = 'Put my postcode in the link: whoever has the link can read it';
export const link = 'The link';
/** Where the browser did not copy it. */
export const notCopied = 'Press and hold the link to copy it.';
