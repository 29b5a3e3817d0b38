/** Words as they are compared: small letters, no accents, no apostrophes, no endings. */

/** "Won't go to   SCHOOL!" is "wont go to school". */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘'`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Filler: words that a sentence needs and that say nothing about what is wrong. "Not" words stay ("wont", "cant"), for
 * "won't go to school" is not "school". "Help", "support" and "service" are filler here, where every record is all three.
 */
const filler = new Set(
  (
    'a about across after again all also am an and any anybody anyone anything are as at be because been being but by can come could did do does doing ' +
    'for from get gets getting give go goes going got had has have having he her hers here hi him his how i id if ill im in into is it its ive ' +
    'just know lets like looking lot make many may me might more most much must my near nearby need needed needing needs now of off on one only or other our out over ' +
    'please really s she shes hes should so some somebody someone something still such t than that thats the their them then there theres these they theyre ' +
    'thing things this those to today too trying under up us use very want wanted wants was way we weve were what whats when where which who whos will with would you your youre ' +
    'advice available find finding help helping helps info information local offer service services support supporting year years yr yrs old yo'
  ).split(' '),
);

/** Ages and other small numbers say nothing as words. */
const isFiller = (word: string): boolean => filler.has(word) || /^\d{1,2}(yo|yrs?)?$/.test(word) || word.length === 1;

/** A word without its ending, so that "bullied", "bullies" and "bullying" are one. Never shortens to under three letters. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let root = word;
  if (/(ies|ied)$/.test(root) && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (/(ss|sh|ch|x|z)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^sui]s$/.test(root)) root = root.slice(0, -1);
  if (/ing$/.test(root) && root.length > 5) root = undouble(root.slice(0, -3));
  else if (/[^e]ed$/.test(root) && root.length > 4) root = undouble(root.slice(0, -2));
  else if (/er$/.test(root) && root.length > 6) root = undouble(root.slice(0, -2));
  return root.length > 3 ? root.replace(/e$/, '') : root;
}

const undouble = (root: string): string => root.replace(/([bdgmnprt])\1$/, '$1');

export interface Words {
  /** The whole text, compared as it is. */
  text: string;
  /** Words that carry meaning, as typed; all words when every one is filler. */
  content: string[];
  /** Their stems, in the same order, each once. */
  stems: string[];
}

export function wordsOf(typed: string): Words {
  const text = normalise(typed);
  const all = text === '' ? [] : text.split(' ');
  const meaning = all.filter((word) => !isFiller(word));
  const content = [...new Set(meaning.length > 0 ? meaning : all)].slice(0, 40);
  return { text, content, stems: [...new Set(content.map(stem))] };
}

/** True when every word is filler: "someone to help me". */
export const onlyFiller = (words: Words): boolean => words.content.every(isFiller);

/** Does the normalised text hold the normalised phrase as whole words? */
export const says = (text: string, phrase: string): boolean => phrase !== '' && ` ${text} `.includes(` ${phrase} `);
