/** Letters and words of the trade that a parent does not know, and that no glossary explains. */
import type { Problem } from '../problem.ts';
import { capitalWords } from './capital-words.ts';
import type { Rule } from './rule.ts';
import { textsOf, warningAt, withoutAddresses } from './texts.ts';

export const jargon: Rule = (records, today) => [...letters(records, today), ...words(records, today)];

/** Each letters once a record, where they stand first. */
const letters: Rule = (records): Problem[] => {
  const { all, ordinary, known, inNames } = capitalWords(records);
  const told = new Set<string>();
  return all.flatMap(({ text, offset, word }) => {
    const key = `${text.record.file} ${word}`;
    if (known.has(word) || inNames.has(word) || ordinary.has(word) || told.has(key)) return [];
    told.add(key);
    if (isExplained(word, text.text)) return [];
    return warningAt(text, offset, {
      rule: 'jargon',
      value: word,
      expected: 'letters that are explained: by the words beside them, or in vocabulary/glossary.yml',
      mend: `write the words in full, or add ${word} to the glossary with what it means`,
      help: 'jargon',
    });
  });
};

/** "education, health and care (EHC)", or "EHC (education, health and care)". */
const isExplained = (word: string, text: string) => text.includes(`(${word})`) || text.includes(`${word} (`);

const plainer: readonly (readonly [trade: string, plain: string])[] = [
  ['service users?', 'the people it helps'],
  ['signpost(?:s|ed|ing)?', 'tell you where to go'],
  ['interventions?', 'help'],
  ['multi-?agency', 'several services together'],
  ['multi-?disciplinary', 'people with different jobs'],
  ['stakeholders?', 'who they are'],
  ['holistic(?:ally)?', 'the whole family, or everything in your life'],
  ['facilitat(?:e|es|ed|ing)', 'help, or run'],
  ['cohorts?', 'a group'],
  ['wrap-?around', 'what it is: before and after school, or all the help in one place'],
  ['co-?produc(?:ed|tion)', 'made together with families'],
  ['psycho-?education(?:al)?', 'learning about how you feel'],
];

const words: Rule = (records): Problem[] => {
  const explained = (records.files['vocabulary/glossary']?.data.terms ?? []).map(({ name }) => name.toLowerCase());
  const hard = (records.files['vocabulary/hard-words']?.data.terms ?? []).flatMap(({ says }) => says);
  const known = new Set([...explained, ...hard.map((word) => word.toLowerCase())]);
  const patterns = plainer.map(
    ([trade, plain]) => [new RegExp(`(?<![\\p{L}-])(?:${trade})(?![\\p{L}-])`, 'giu'), plain] as const,
  );
  return [...textsOf(records)].flatMap((text) => {
    // What a thing calls itself is a name.
    if (text.path?.[0] === 'name' || text.path?.includes('alsoCalled')) return [];
    const plainText = withoutAddresses(text.text);
    return patterns.flatMap(([pattern, plain]) =>
      [...plainText.matchAll(pattern)]
        .filter(({ 0: word, index }) => isWord(word, plainText, index) && !known.has(word.toLowerCase()))
        .map(({ 0: word, index }) =>
          warningAt(text, index, {
            rule: 'jargon',
            value: word,
            expected: 'a word that families use themselves',
            mend: `say it plainly: ${plain}. If it must stay, explain it in vocabulary/glossary.yml`,
            help: 'jargon',
          }),
        ),
    );
  });
};

/** In small letters, or at the beginning of a sentence; with other capitals it is a part of a name. */
function isWord(word: string, text: string, index: number): boolean {
  if (word.slice(1) !== word.slice(1).toLowerCase() || /^ \p{Lu}/u.test(text.slice(index + word.length))) return false;
  return word.charAt(0) === word.charAt(0).toLowerCase() || /(?:^|[.!?:\n-] *)$/.test(text.slice(0, index));
}
