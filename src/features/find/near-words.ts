/** Do the words ask for what is near, without saying near what? */
const pattern = /\b(near|close to|around) (me|us|here|home)\b|\bnear ?by\b|\blocal(ly)?\b|\bin (my|our|the) area\b/i;

export const asksForNear = (words: string): boolean => pattern.test(words);
