/** What leads to one person, in words that are to be published: a sign that somebody can be told by. */

export type PersonalKind = 'an e-mail address' | 'a phone number' | 'a postcode';

/** In the middle of other words. A year or a number of families is no phone number: it has at most eight digits. */
const signs: readonly { called: PersonalKind; pattern: RegExp }[] = [
  { called: 'an e-mail address', pattern: /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i },
  { called: 'a phone number', pattern: /(?:\+|\b)\d(?:[\s().-]{0,2}\d){8,}\b/ },
  { called: 'a postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/i },
];

/** The first of each kind that the text holds. It cannot find names: somebody has to read for these. */
export const personalData = (text: string): { called: PersonalKind; found: string }[] =>
  signs.flatMap(({ called, pattern }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ called, found }];
  });
