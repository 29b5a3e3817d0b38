/**
 * What the visitor's words say: ages, a place, spellings mended, and the words that are left to search with. Pure: the
 * same words are read the same way in the browser, in Node and on the editors' page.
 */
import { filler, stem, wordsOf, type Words } from '../../../model/rules/words.ts';
import type { Lexicon } from '../lexicon.ts';
import { ADULT, readAges, type AgeSaid } from './read-ages.ts';
import { readPlace, type PlaceSaid } from './read-place.ts';
import { correct, type Correction } from '../../../model/rules/spelling.ts';
import { tokensOf, withoutSpan, type Token } from './tokens.ts';

export interface Reading {
  typed: string;
  /** Ages that the words tell; each can be taken away. */
  ages: readonly (AgeSaid & { said: string; without: string })[];
  place?: PlaceSaid & { said: string; without: string };
  corrections: readonly Correction[];
  /** The whole text with its spellings mended, as it is compared: for danger words and names. */
  text: string;
  /** The words to search with: without filler, numbers for ages, and the place. */
  words: Words;
  /** Of `words`, those that said an age or the place: they need not stand on a card. */
  understood: ReadonlySet<string>;
}

export interface ReadingOptions {
  /** "Search instead for": spellings stay as they are. */
  exact?: boolean;
}

export function readQuery(typed: string, lexicon: Lexicon, { exact }: ReadingOptions = {}): Reading {
  const tokens = tokensOf(typed);
  const ages = readAges(tokens, lexicon.ageWords);
  const place = readPlace(tokens, lexicon.placeNames);
  const taken = takenAway(ages, place);
  const corrections: Correction[] = [];
  const mended = tokens.map((token, at) => {
    const read = exact || taken.has(at) ? undefined : correct(token.word, token.raw, lexicon.dictionary);
    if (read === undefined) return token.word;
    corrections.push({ typed: token.raw, read });
    return read;
  });
  const child = ages.some(({ isWord, youngest }) => !isWord && youngest <= OLDEST_CHILD) ? [CHILD] : [];
  const left = [
    ...mended.filter((_, at) => !taken.has(at) && !isVerb(tokens, at)).flatMap((word) => partsOf(word, lexicon)),
    ...child,
  ];
  const placeWords = place ? tokens.slice(place.from, place.to).map(({ word }) => word) : [];
  return {
    typed,
    ages: ages
      .filter(({ youngest }) => youngest !== ADULT)
      .map((age) => ({ ...age, said: saidBy(typed, tokens, age), without: withoutSpan(typed, tokens, age) })),
    ...(place && {
      place: { ...place, said: saidBy(typed, tokens, place), without: withoutSpan(typed, tokens, place) },
    }),
    corrections: corrections.filter(
      ({ typed: word }, at) => corrections.findIndex((other) => other.typed === word) === at,
    ),
    text: mended.join(' '),
    words: joined(wordsOf(left.join(' ')), left, lexicon),
    understood: new Set([
      ...placeWords,
      ...child,
      ...ages.filter(({ isWord }) => isWord).flatMap(({ from, to }) => mended.slice(from, to)),
    ]),
  };
}

/** "My 13 year old hits me" is about a child, as "my son hits me" is. */
const CHILD = 'child';
const OLDEST_CHILD = 17;

/** "He wants me to send him pictures" is not about SEND. */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.raw === 'send' &&
  /^(me|him|her|them|us|my|his|a|an|the|it|money|pics?|pictures?|photos?|nudes?)$/.test(tokens[at + 1]?.word ?? '');

const saidBy = (typed: string, tokens: readonly Token[], { from, to }: { from: number; to: number }): string =>
  typed.slice(tokens[from]!.start, tokens[to - 1]!.end);

/** Tokens that are no words of the search: figures of ages, and the place. Words for ages stay: "toddler" means more. */
function takenAway(ages: readonly AgeSaid[], place: PlaceSaid | undefined): ReadonlySet<number> {
  const taken = new Set<number>();
  const take = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) taken.add(at);
  };
  for (const { from, to, isWord } of ages) if (!isWord) take(from, to);
  if (place) take(place.from, place.to);
  return taken;
}

/** "foodbank" is "food bank" where the directory knows the two and not the one. */
const partsOf = (word: string, lexicon: Lexicon): readonly string[] =>
  lexicon.knows(word) ? [word] : (twoIn(word, lexicon) ?? [word]);

/** The two words that one is made of, each of four letters and more. */
export function twoIn(word: string, { knows }: Pick<Lexicon, 'knows'>): [string, string] | undefined {
  for (let at = 4; at <= word.length - 4; at += 1) {
    const [one, two] = [word.slice(0, at), word.slice(at)];
    if (knows(one) && knows(two) && !filler.has(one) && !filler.has(two)) return [one, two];
  }
  return undefined;
}

/** "home start" is also "homestart", "after school" also "afterschool", where the directory knows it in one. */
function joined(words: Words, left: readonly string[], { knows }: Lexicon): Words {
  const pairs = left.slice(1).map((word, at) => left[at]! + word);
  const known = pairs.filter((pair) => pair.length > 5 && knows(pair) && !words.content.includes(pair));
  return known.length === 0 ? words : { ...words, joined: [...new Set(known.map(stem))] };
}

/** The words as they were read, for "Showing results for". */
export function readAs({ typed, corrections }: Pick<Reading, 'typed' | 'corrections'>): string {
  return corrections.reduce((text, { typed: word, read }) => text.replaceAll(word, read), typed);
}
