/**
 * The directory's own words, made ready once: which services hold a word, what everyday phrases point to, and what the
 * directory knows at all (for spelling). Services are known by their place in the index.
 */
import type { FinderEntry, FinderIndex } from '../../catalogue/views/finder-index.ts';
import { filler, normalise, peopleWords, smallWords, stem, wordsOf } from '../../model/rules/words.ts';
import { weights } from './weights.ts';
import { allAtOnce, type Pieces } from './breathe.ts';
import { makeOffers, type Offers } from './offers.ts';
import type { AgeWord } from './reading/read-ages.ts';
import { byFirstWord, placeNames, type PlaceName } from './reading/read-place.ts';
import { wordsKnown, wordsSaid } from '../../model/rules/index-words.ts';
import { dictionaryOf, type Dictionary } from '../../model/rules/spelling.ts';

/** A phrase that points somewhere: to topics, and to services to try first. */
export interface Pointer {
  /** Phrases of one meaning share it: of them only the best said counts. */
  meaning: number;
  label: string;
  stems: readonly string[];
  topics: readonly string[];
  /** Places in the index. */
  first: readonly number[];
  /** The sum of its stems' weights. */
  weight: number;
}

/** Services that hold a stem, and how strongly: 3 in its name, 1 in its summary. */
export interface Holders {
  at: number[];
  weight: number[];
}

export interface Lexicon {
  index: FinderIndex;
  byId: ReadonlyMap<string, number>;
  holds: ReadonlyMap<string, Holders>;
  pointers: readonly Pointer[];
  /** Which pointers hold a stem, by their place in `pointers`. */
  pointersOf: ReadonlyMap<string, readonly number[]>;
  /** Topic to its services, each with the topic's place in its record. */
  byTopic: ReadonlyMap<string, readonly { at: number; order: number }[]>;
  topicFirst: ReadonlyMap<string, readonly number[]>;
  sendTopics: ReadonlySet<string>;
  /** Names without spaces, for "homestart" and "chat for teens". */
  squashed: readonly (readonly string[])[];
  ageWords: readonly AgeWord[];
  placeNames: ReadonlyMap<string, readonly PlaceName[]>;
  dictionary: Dictionary;
  knows: (word: string) => boolean;
  /** Buildings of one kind, such as a council's family hubs: what is said of one is true of the one nearer by. */
  siblings: readonly (readonly number[])[];
  /** What filters ask of each service. */
  offers: Offers;
}

/** What a stem's weight is counted from. */
type Counts = Pick<Lexicon, 'index' | 'holds' | 'pointers' | 'pointersOf'>;

export const makeLexicon = (index: FinderIndex): Lexicon => allAtOnce(lexiconInPieces(index));

/** The same in pieces of like length: on a slow phone whoever runs it may let a press come between. */
export function* lexiconInPieces(index: FinderIndex): Pieces<Lexicon> {
  const byId = new Map(index.services.map(({ id }, at) => [id, at]));
  const placesOf = (ids: readonly string[] = []): number[] => ids.flatMap((id) => byId.get(id) ?? []);
  const pointers = pointersIn(index, placesOf);
  yield;
  const holds = wordsHeld(index.services);
  yield;
  const pointersOf = byStem(pointers);
  weigh(pointers, { index, holds, pointersOf, pointers });
  const ageWords = index.ageWords.flatMap(({ says, from, to }) =>
    says.map((said) => ({ words: normalise(said).split(' '), from, to })),
  );
  yield;
  const known = wordsKnown(index);
  yield;
  const dictionary = dictionaryOf(wordsSaid(index), [...known, ...index.realWords]);
  yield;
  const isOrdinary = (word: string): boolean => filler.has(word) || smallWords.has(word) || pointersOf.has(stem(word));
  const names = byFirstWord(placeNames(index, isOrdinary));
  yield;
  const offers = makeOffers(index);
  yield;
  return {
    index,
    byId,
    holds,
    pointers,
    pointersOf,
    byTopic: servicesByTopic(index.services),
    topicFirst: new Map(index.topics.map(({ id, first }) => [id, placesOf(first)])),
    sendTopics: new Set(index.topics.filter(({ forSend }) => forSend).map(({ id }) => id)),
    squashed: index.services.map(({ name }) => squashedNames(name)),
    ageWords,
    placeNames: names,
    dictionary,
    knows: dictionary.knows,
    siblings: siblingsIn(index.services),
    offers,
  };
}

const NAME = 3;
const SUMMARY = 1;
const WHERE = 0.7;

function wordsHeld(services: readonly FinderEntry[]): Map<string, Holders> {
  const holds = new Map<string, Holders>();
  const roots = new Map<string, string>();
  const rootOf = (word: string): string => {
    const known = roots.get(word);
    if (known !== undefined) return known;
    const root = stem(word);
    roots.set(word, root);
    return root;
  };
  services.forEach((entry, at) => {
    const add = (text: string, weight: number): void => {
      for (const word of normalise(text).split(' ')) {
        if (word === '' || filler.has(word)) continue;
        const root = rootOf(word);
        const held = holds.get(root);
        if (!held) holds.set(root, { at: [at], weight: [weight] });
        else if (held.at.at(-1) === at) held.weight[held.weight.length - 1] = Math.max(held.weight.at(-1)!, weight);
        else {
          held.at.push(at);
          held.weight.push(weight);
        }
      }
    };
    add(entry.name, NAME);
    add(entry.summary, SUMMARY);
    add(entry.provider, WHERE);
    add(entry.where, WHERE);
  });
  return holds;
}

function pointersIn(index: FinderIndex, placesOf: (ids?: readonly string[]) => number[]): Pointer[] {
  let meaning = -1;
  const pointers: Pointer[] = [];
  const add = (
    says: readonly string[],
    label: string | undefined,
    topics: readonly string[],
    first: number[],
  ): void => {
    meaning += 1;
    for (const said of says) {
      const { stems } = wordsOf(said);
      if (stems.length > 0) pointers.push({ meaning, label: label ?? said, stems, topics, first, weight: 0 });
    }
  };
  for (const { id, name, alsoCalled } of index.topics) add([name, ...alsoCalled], undefined, [id], []);
  for (const { says, label, topics, try: first } of index.phrases) add(says, label, topics, placesOf(first));
  return pointers;
}

/** Once the words of all are counted: how much each says. */
function weigh(pointers: readonly Pointer[], counts: Counts): void {
  const known = new Map<string, number>();
  for (const pointer of pointers) {
    for (const root of pointer.stems) {
      const weight = known.get(root) ?? stemWeight(root, counts);
      known.set(root, weight);
      pointer.weight += weight;
    }
  }
}

function byStem(pointers: readonly Pointer[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  pointers.forEach(({ stems }, at) => {
    for (const root of stems) {
      const held = found.get(root);
      if (held) held.push(at);
      else found.set(root, [at]);
    }
  });
  return found;
}

function servicesByTopic(services: readonly FinderEntry[]): Map<string, { at: number; order: number }[]> {
  const found = new Map<string, { at: number; order: number }[]>();
  services.forEach(({ topics }, at) => {
    topics.forEach((topic, order) => {
      const held = found.get(topic);
      if (held) held.push({ at, order });
      else found.set(topic, [{ at, order }]);
    });
  });
  return found;
}

/** Same provider, same topics, each with a building. */
function siblingsIn(services: readonly FinderEntry[]): number[][] {
  const kinds = new Map<string, number[]>();
  services.forEach(({ provider, topics, reach }, at) => {
    if (reach !== 'place') return;
    const kind = `${provider}|${topics.join(' ')}`;
    const held = kinds.get(kind);
    if (held) held.push(at);
    else kinds.set(kind, [at]);
  });
  return [...kinds.values()].filter((kind) => kind.length > 1);
}

/** "Chat4Teens" is said "chat for teens", "Home-Start Elmby" "homestart elmby". */
function squashedNames(name: string): string[] {
  const plain = normalise(name);
  const said = plain.replace(/([a-z])2(?=[a-z])/g, '$1 to ').replace(/([a-z])4(?=[a-z])/g, '$1 for ');
  return [...new Set([squash(plain), squash(said)])];
}

/** Without spaces, and without "the" in front. */
export const squash = (text: string): string => text.replace(/^the /, '').replaceAll(' ', '');

/**
 * How much a stem says: a rare word more than a common one. Counted over the services and the phrases together, so that a
 * word that only families use is rare and not unknown.
 */
export function stemWeight(root: string, { holds, pointersOf, pointers, index }: Counts): number {
  const seen = (holds.get(root)?.at.length ?? 0) + (pointersOf.get(root)?.length ?? 0);
  const rarity = Math.log(1 + (index.services.length + pointers.length) / (1 + seen));
  return isLight(root) ? weights.light * rarity : rarity;
}

const lightStems: ReadonlySet<string> = new Set([...smallWords, ...peopleWords].map(stem));
const isLight = (root: string): boolean => lightStems.has(root);
