/**
 * How well services answer what was typed. Three kinds of evidence are put together: the words on the card, what everyday
 * words mean (topics and phrases of the content), and names. Matching steps down from all words, to most, to any, and says
 * which; a sentence full of filler is never empty for its filler. The full text adds to the end: see `full-text.ts`.
 */
import { stemWeight, squash, type Lexicon } from './lexicon.ts';
import { phrasesSaid, type Said } from './pointers.ts';
import type { Reading } from './reading/reading.ts';
import { normalise, onlyFiller, stem, wordsOf } from '../../model/rules/words.ts';

/** `everything`: no words to go by. `meaning`: by topics and phrases alone. */
export type MatchedBy = 'everything' | 'all' | 'meaning' | 'most' | 'any' | 'nothing';

export interface TextScore {
  /** 0 and up; about 1 for a good answer. */
  score: number;
  /** The parts that it is the sum of. */
  words: number;
  meaning: number;
  first: number;
  name: number;
  /** What of the visitor's words led here, for the reason on the card. */
  said?: string;
}

export interface TextMatch {
  by: MatchedBy;
  /** By place in the index. */
  scores: ReadonlyMap<number, TextScore>;
  /** The phrases that were understood, the strongest first. */
  said: readonly Said[];
}

/** Below so many answers that hold all words or their meaning, those that hold most are shown too. */
const ENOUGH = 3;
const MOST = 0.6;
/** What is meant more weakly than this is no answer by itself. */
const MEANT = 0.3;

interface Evidence {
  /** Share of what the words say that its card holds: 0 to 1. */
  covered: number;
  strength: number;
  meaning: number;
  first: number;
  name: number;
  said?: string;
}

export function matchText(reading: Reading, lexicon: Lexicon): TextMatch {
  const { words } = reading;
  const searched = words.content.length > 0 && !onlyFiller(words);
  if (!searched) return { by: 'everything', scores: new Map(), said: [] };
  const all = new Map<number, Evidence>();
  addWords(reading, lexicon, all);
  const said = phrasesSaid([...words.stems, ...(words.joined ?? [])], lexicon);
  addMeaning(said, lexicon, all);
  addNames(reading, lexicon, all);
  return stepDown(all, reading, said);
}

function evidenceOf(at: number, all: Map<number, Evidence>): Evidence {
  const held = all.get(at);
  if (held) return held;
  const made: Evidence = { covered: 0, strength: 0, meaning: 0, first: 0, name: 0 };
  all.set(at, made);
  return made;
}

const NAME_WEIGHT = 3;

function addWords({ words, understood }: Reading, lexicon: Lexicon, all: Map<number, Evidence>): void {
  // A word that told an age or a place has done its work: a card need not hold it.
  const open = words.content.filter((word) => !understood.has(word));
  const searched = open.length > 0 ? open : words.content;
  const weights = searched.map((word) => stemWeight(stem(word), lexicon));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  searched.forEach((word, position) => {
    const held = lexicon.holds.get(stem(word));
    if (!held) return;
    const share = weights[position]! / total;
    held.at.forEach((at, place) => {
      const evidence = evidenceOf(at, all);
      evidence.covered += share;
      evidence.strength += share * (0.4 + (0.6 * held.weight[place]!) / NAME_WEIGHT);
    });
  });
}

/** A topic that stands first in a record says more about the service than its fourth. */
const byOrder = (position: number): number => 1 - 0.12 * Math.min(position, 4);
const inTurn = (position: number, step: number): number => 1 - step * Math.min(position, 5);

function addMeaning(said: readonly Said[], lexicon: Lexicon, all: Map<number, Evidence>): void {
  const topics = new Map<string, { strength: number; label: string }>();
  for (const { pointer, strength } of said) {
    pointer.topics.forEach((topic, order) => {
      const meant = strength * (1 - 0.15 * Math.min(order, 3));
      if (meant > (topics.get(topic)?.strength ?? 0)) topics.set(topic, { strength: meant, label: pointer.label });
    });
    pointer.first.forEach((at, position) => {
      const evidence = evidenceOf(at, all);
      evidence.first = Math.max(evidence.first, strength * inTurn(position, 0.1));
      evidence.said ??= pointer.label;
    });
  }
  for (const [topic, { strength, label }] of topics) {
    for (const { at, order } of lexicon.byTopic.get(topic) ?? []) {
      const evidence = evidenceOf(at, all);
      const meaning = strength * byOrder(order);
      if (meaning <= evidence.meaning) continue;
      evidence.meaning = meaning;
      evidence.said ??= label;
    }
    lexicon.topicFirst.get(topic)?.forEach((at, position) => {
      const evidence = evidenceOf(at, all);
      evidence.first = Math.max(evidence.first, TOPIC_FIRST * strength * inTurn(position, 0.12));
      evidence.said ??= label;
    });
  }
}

/** What to try first for a whole topic counts less than what to try first for the very need. */
const TOPIC_FIRST = 0.35;

/** Is it the name of a service, its beginning, or does the name stand whole in what was typed? */
function addNames({ typed, words, understood }: Reading, lexicon: Lexicon, all: Map<number, Evidence>): void {
  const text = normalise(typed);
  const asked = squash(text);
  const withoutPlace = squash(wordsOf(words.content.filter((word) => !understood.has(word)).join(' ')).text);
  if (asked.length < 3) return;
  lexicon.squashed.forEach((names, at) => {
    const found = Math.max(...names.map((name) => nameScore(name, asked, withoutPlace)));
    if (found > 0) evidenceOf(at, all).name = found;
  });
}

/** Names of six letters and more may stand within a sentence; shorter ones ("MASH") must be all of it, or its first word. */
function nameScore(name: string, asked: string, withoutPlace: string): number {
  if (name === asked || (withoutPlace.length > 3 && name === withoutPlace)) return 1;
  if (asked.length > 3 && name.startsWith(asked)) return 0.9;
  if (withoutPlace.length > 4 && name.startsWith(withoutPlace)) return 0.7;
  return name.length > 5 && asked.includes(name) ? 0.8 : 0;
}

function stepDown(all: Map<number, Evidence>, reading: Reading, said: readonly Said[]): TextMatch {
  const entries = [...all];
  const whole = entries.filter(([, { covered }]) => covered > 0.999);
  const meant = entries.filter(([, { meaning, first, name }]) => meaning > MEANT || first > MEANT || name > 0);
  const sure = new Map([...whole, ...meant]);
  const named = entries.some(([, { name }]) => name > 0.8);
  const by = whole.length > 0 ? 'all' : 'meaning';
  if (sure.size >= ENOUGH || named) return answer(by, [...sure], reading, said);
  const most = entries.filter(([at, { covered }]) => sure.has(at) || covered >= MOST);
  if (most.length > 0) return answer(sure.size > 0 ? by : 'most', most, reading, said);
  return answer(entries.length > 0 ? 'any' : 'nothing', entries, reading, said);
}

function answer(
  by: MatchedBy,
  entries: readonly [number, Evidence][],
  { typed }: Reading,
  said: readonly Said[],
): TextMatch {
  return {
    by,
    said,
    scores: new Map(
      entries.map(([at, held]) => {
        const parts = {
          words: held.strength * (0.4 + 0.6 * held.covered),
          meaning: 1.2 * held.meaning,
          first: 1.4 * held.first,
          name: 2 * held.name,
        };
        return [
          at,
          {
            ...parts,
            score: parts.words + parts.meaning + parts.first + parts.name,
            said: held.said ?? (held.covered > 0 ? typed.trim() : undefined),
          },
        ];
      }),
    ),
  };
}
