/** Ordinary words in capitals are hard to read, and read as shouting. */
import type { Problem } from '../problem.ts';
import { capitalWords, type CapitalWord } from './capital-words.ts';
import type { Rule } from './rule.ts';
import { warningAt } from './texts.ts';

export const capitals: Rule = (records): Problem[] => {
  const { all, ordinary, known } = capitalWords(records);
  const shouted = all.filter(({ word }) => word.length >= 3 && ordinary.has(word) && !known.has(word));
  return runs(shouted).map(([first, last]) => {
    const said = first.text.text.slice(first.offset, last.offset + last.word.length);
    return warningAt(first.text, first.offset, {
      rule: 'capitals',
      value: said,
      expected: 'words in small letters. Capitals are for names, and for letters that stand for words',
      mend: `write ${said.toLowerCase()}. To say that it matters, put it first`,
      help: 'capitals',
    });
  });
};

/** "FREE HELP" is told once. */
function runs(words: readonly CapitalWord[]): [first: CapitalWord, last: CapitalWord][] {
  const found: [CapitalWord, CapitalWord][] = [];
  for (const word of words) {
    const run = found[found.length - 1];
    const gap = run && run[1].text === word.text ? word.offset - run[1].offset - run[1].word.length : -1;
    if (run && gap >= 0 && !/[^\s\p{P}]|\n/u.test(word.text.text.slice(word.offset - gap, word.offset))) run[1] = word;
    else found.push([word, word]);
  }
  return found;
}
