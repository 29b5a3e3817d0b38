/** Which records hold which words, in the form in which it is sent: words by the alphabet, and how far it is from holder to holder. */

export interface PackedText {
  words: string;
  holders: string;
}

/** What `data/full-text.json` holds besides its version: the words, or Pagefind's result id of each service, in the order of the index. */
export type FullTextFile = PackedText | { ids: readonly string[] };

/** @param held the words of each record, none of them with a space */
export function packText(held: readonly (readonly string[])[]): PackedText {
  const holders = new Map<string, number[]>();
  held.forEach((words, at) => {
    for (const word of new Set(words)) {
      const known = holders.get(word);
      if (known) known.push(at);
      else holders.set(word, [at]);
    }
  });
  const words = [...holders.keys()].sort();
  const steps = (all: readonly number[]): string => all.map((at, i) => at - (all[i - 1] ?? 0)).join(' ');
  return { words: words.join(' '), holders: words.map((word) => steps(holders.get(word)!)).join(',') };
}

/** Each word with the places of its records. */
export function unpackText({ words, holders }: PackedText): Map<string, readonly number[]> {
  if (words === '') return new Map();
  const lists = holders.split(',');
  return new Map(
    words.split(' ').map((word, i) => {
      let at = 0;
      return [word, (lists[i] ?? '').split(' ').map((step) => (at += Number(step)))];
    }),
  );
}
