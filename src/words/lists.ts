/** The word before the last of a list within a sentence: "a, b and c". */

export const and = 'and';
export const or = 'or';
