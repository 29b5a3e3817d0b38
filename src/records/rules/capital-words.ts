/** Words in capitals: which are letters that stand for something, and which are ordinary words, shouted. */
import type { ReadRecords } from '../types.ts';
import { textsOf, withoutAddresses, type Text } from './texts.ts';

export interface CapitalWord {
  text: Text;
  offset: number;
  word: string;
}

export interface CapitalWords {
  all: CapitalWord[];
  /** Words that stand in small letters somewhere in the content. */
  ordinary: ReadonlySet<string>;
  /** Letters that the content explains, or that are a part of a name: "CAMHS". */
  known: ReadonlySet<string>;
  /** Of names that are capitals alone: "ADHD WISE UK". */
  inNames: ReadonlySet<string>;
}

const inCapitals = /(?<![\p{L}\p{N}&/.@_-])\p{Lu}{2,}(?=(?:['’]?s)?(?![\p{L}\p{N}&@_]|-\p{N}))/gu;
const inSmallLetters = /(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu;

const made = new WeakMap<ReadRecords, CapitalWords>();

export function capitalWords(records: ReadRecords): CapitalWords {
  const before = made.get(records);
  if (before) return before;
  const ordinary = new Set<string>();
  const all: CapitalWord[] = [];
  for (const one of textsOf(records)) {
    const plain = withoutAddresses(one.text);
    for (const [word] of plain.matchAll(inSmallLetters)) ordinary.add(word.toUpperCase());
    for (const { 0: word, index } of plain.matchAll(inCapitals)) all.push({ text: one, offset: index, word });
  }
  const [mixed, capitals] = namesOf(records);
  const words = { all, ordinary, known: knownLetters(records, mixed), inNames: new Set(lettersIn(capitals)) };
  made.set(records, words);
  return words;
}

/** Of the glossary, of names and what things are also called, and the words that people are asked to text. */
function knownLetters({ folders, files }: ReadRecords, names: readonly string[]): Set<string> {
  const glossary = files['vocabulary/glossary']?.data.terms ?? [];
  const also = [...folders.topics, ...folders.areas].flatMap(({ data }) => data.alsoCalled ?? []);
  const toText = folders.services.flatMap(({ data }) => data.contact?.textWord ?? []);
  const hard = (files['vocabulary/hard-words']?.data.terms ?? []).flatMap(({ says }) => says);
  const all = [
    ...glossary.flatMap(({ letters = [], name }) => [...letters, name]),
    ...names,
    ...also,
    ...toText,
    ...hard,
  ];
  return new Set([...everyday, ...lettersIn(all)]);
}

/** Names with small letters in them, and those without: a name that is capitals alone may be one that somebody shouts. */
function namesOf({ folders: { services, organisations, places } }: ReadRecords): [mixed: string[], capitals: string[]] {
  const names = [services, organisations, places].flatMap((list) => list.map(({ data }) => data.name));
  const isMixed = (name: string) => /\p{Ll}{2}/u.test(name);
  return [names.filter(isMixed), names.filter((name) => !isMixed(name))];
}

const lettersIn = (texts: readonly string[]) => texts.flatMap((text) => text.match(/\b[A-Z]{2,}(?=s?\b)/g) ?? []);

/** Letters that a ten-year-old knows as they are. */
const everyday = 'UK NHS GP TV ID OK BBC PDF PE CV PC IT USA EU CD DVD DNA MP AM PM'.split(' ');
