/**
 * What the visitor's words say: ages, a place, spellings mended, and the words that are left to search with. Pure: the
 * same words are read the same way in the browser, in Node and on the editors' page.
 */
import { correct, type Correction } from '../../../model/rules/spelling.ts';
import { stem, wordsOf, type Words } from '../../../model/rules/words.ts';
import type { Lexicon } from '../lexicon.ts';
import { ADULT, readAges, type AgeSaid } from './read-ages.ts';
import { readPlace, type PlaceSaid } from './read-place.ts';
import { tokensOf, withoutSpan, type Span, type Token } from './tokens.ts';
import { twoIn } from './two-in-one.ts';

export interface Reading {
  typed: string;
  /** Ages that the words tell; each can be taken away. */
  ages: readonly (AgeSaid & { said: string; without: string })[];
  place?: PlaceSaid & { said: string; without: string };
  corrections: readonly Correction[];
  /** The text with its spellings mended and without figures of ages, as it is compared: for danger words. */
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
  const mended = exact ? tokens : mend(tokens, lexicon);
  const ages = readAges(tokens, lexicon.ageWords);
  // A town may be misspelt too.
  const place = readPlace(tokens, lexicon.placeNames) ?? readPlace(mended, lexicon.placeNames);
  const aged = takenAway(ages, undefined);
  const taken = takenAway(ages, place);
  const left = mended.filter((_, at) => !taken.has(at) && !isVerb(tokens, at));
  const words = wordsOf(left.flatMap(({ word }) => partsOf(word, lexicon)).join(' '));
  const isOfChild = ages.some(({ isWord, youngest }) => !isWord && youngest <= OLDEST_CHILD);
  return {
    typed,
    ages: ages
      .filter(({ youngest }) => youngest !== ADULT)
      .map((age) => ({ ...age, said: saidBy(typed, tokens, age.own), without: withoutSpan(typed, tokens, age.own) })),
    ...(place && {
      place: { ...place, said: saidBy(typed, tokens, place), without: withoutSpan(typed, tokens, place) },
    }),
    corrections: correctionsIn(tokens, mended),
    text: mended
      .filter((_, at) => !aged.has(at))
      .map(({ word }) => word)
      .join(' '),
    words: joined(isOfChild ? withChild(words) : words, left, lexicon),
    understood: new Set([
      ...(place ? tokens.slice(place.from, place.to) : []).map(({ word }) => word),
      ...ages.filter(({ isWord }) => isWord).flatMap(({ from, to }) => mended.slice(from, to).map(({ word }) => word)),
    ]),
  };
}

/** A text full of mistakes is no search: after so many the rest stays as it is. */
const MOST_CORRECTIONS = 12;
/** Looking through the dictionary takes time: a page that was pasted is not read to its end. */
const MOST_LOOKED_UP = 60;

function mend(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  let [lookedUp, mended] = [0, 0];
  return tokens.map((token) => {
    if (lookedUp === MOST_LOOKED_UP || mended === MOST_CORRECTIONS || lexicon.knows(token.word)) return token;
    lookedUp += 1;
    const read = correct(token.word, token.raw, lexicon.dictionary);
    if (read === undefined) return token;
    mended += 1;
    return { ...token, word: read };
  });
}

function correctionsIn(tokens: readonly Token[], mended: readonly Token[]): Correction[] {
  const all = tokens.flatMap(({ word, raw }, at) =>
    mended[at]!.word === word ? [] : [{ typed: raw, read: mended[at]!.word }],
  );
  return all.filter(({ typed }, at) => all.findIndex((other) => other.typed === typed) === at);
}

/** "My 13 year old hits me" is about a child, as "my son hits me" is: so for phrases, and no card need say it. */
const CHILD = 'child';
const OLDEST_CHILD = 17;

const withChild = (words: Words): Words =>
  words.content.length === 0 || words.stems.includes(CHILD) ? words : { ...words, stems: [...words.stems, CHILD] };

/** "He wants me to send him pictures" is not about SEND. */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.raw === 'send' &&
  /^(me|him|her|them|us|my|his|a|an|the|it|money|pics?|pictures?|photos?|nudes?)$/.test(tokens[at + 1]?.word ?? '');

const saidBy = (typed: string, tokens: readonly Token[], { from, to }: Span): string =>
  typed.slice(tokens[from]!.start, tokens[to - 1]!.end);

/** Tokens that are no words of the search: figures of ages, and the place. Words for ages stay: "toddler" means more. */
function takenAway(ages: readonly AgeSaid[], place: PlaceSaid | undefined): ReadonlySet<number> {
  const taken = new Set<number>();
  const take = ({ from, to }: Span): void => {
    for (let at = from; at < to; at += 1) taken.add(at);
  };
  for (const age of ages) if (!age.isWord) take(age);
  if (place) take(place);
  return taken;
}

/** "foodbank" is "food bank" where the directory knows the two and not the one. */
const partsOf = (word: string, { knows }: Lexicon): readonly string[] =>
  knows(word) ? [word] : (twoIn(word, knows) ?? [word]);

/** "home start" is also "homestart", "after school" also "afterschool", where the directory knows it in one. */
function joined(words: Words, left: readonly Token[], { knows }: Lexicon): Words {
  const pairs = left.slice(1, MOST_LOOKED_UP).map(({ word }, at) => left[at]!.word + word);
  const known = pairs.filter((pair) => pair.length > 5 && knows(pair) && !words.content.includes(pair));
  return known.length === 0 ? words : { ...words, joined: [...new Set(known.map(stem))] };
}

/** The words as they were read, for "Showing results for". */
export function readAs({ typed, corrections }: Pick<Reading, 'typed' | 'corrections'>): string {
  return corrections.reduce((text, { typed: word, read }) => text.replaceAll(word, read), typed);
}
