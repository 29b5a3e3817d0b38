/**
 * How well services answer what was typed. Three kinds of evidence are put together: the words on the card, what everyday
 * words mean (topics and phrases of the content), and names. Matching steps down from all words, to most, to any, and says
 * which; a sentence full of filler is never empty for its filler. The full text adds to the end: see `full-text.ts`.
 */
import { stemWeight, squash, type Holders, type Lexicon } from './lexicon.ts';
import { phrasesSaid, type Said } from './pointers.ts';
import { twoIn, type Reading } from './reading/reading.ts';
import { weights } from './weights.ts';
import { normalise, onlyFiller, stem } from '../../model/rules/words.ts';

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

/** So much of the words on a card is most of them. */
const MOST = 0.6;
/** What is meant more weakly than this is a guess. */
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

export interface Asked {
  /** Services of the urgent boxes: who to ring first is also first in the list, should the box be passed over. */
  danger?: readonly (readonly string[])[];
  /** Topics that were chosen. */
  topics?: readonly string[];
  /** It is known where the visitor is. */
  isLocal?: boolean;
}

export function matchText(
  reading: Reading,
  lexicon: Lexicon,
  { danger = [], topics = [], isLocal }: Asked = {},
): TextMatch {
  const { words } = reading;
  const searched = words.content.length > 0 && !onlyFiller(words);
  if (!searched) return { by: 'everything', scores: topicScores(topics, lexicon), said: [] };
  const all = new Map<number, Evidence>();
  addWords(reading, lexicon, all);
  const said = phrasesSaid([...words.stems, ...(words.joined ?? [])], lexicon);
  addMeaning(said, lexicon, all);
  addNames(reading, lexicon, all);
  addDanger(danger, lexicon, all);
  if (isLocal) addSiblings(lexicon, all);
  return stepDown(all, reading, said);
}

/**
 * Without words, topics that were chosen give an order: what to try first for them, then what is mainly about them. Without
 * these too, those who can point the way come a little earlier.
 */
function topicScores(topics: readonly string[], lexicon: Lexicon): Map<number, TextScore> {
  const all = new Map<number, Evidence>();
  for (const topic of topics) {
    for (const { at, order } of lexicon.byTopic.get(topic) ?? []) {
      const evidence = evidenceOf(at, all);
      evidence.meaning = Math.max(evidence.meaning, byOrder(order));
    }
    lexicon.topicFirst.get(topic)?.forEach((at, position) => {
      const evidence = evidenceOf(at, all);
      evidence.first = Math.max(evidence.first, inTurn(position, weights.firstStep));
    });
  }
  if (topics.length === 0) {
    for (const id of lexicon.index.first) evidenceOf(lexicon.byId.get(id) ?? 0, all).first = GENERAL;
  }
  return new Map([...all].map(([at, held]) => [at, scoreOf(held, '')]));
}

const GENERAL = 0.1;

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
  const heavy = searched.map((word) => stemWeight(stem(word), lexicon));
  const total = heavy.reduce((sum, weight) => sum + weight, 0);
  searched.forEach((word, position) => {
    const held = holdersOf(word, lexicon);
    if (!held) return;
    const share = heavy[position]! / total;
    held.at.forEach((at, place) => {
      const evidence = evidenceOf(at, all);
      evidence.covered += share;
      evidence.strength += share * (0.4 + (0.6 * held.weight[place]!) / NAME_WEIGHT);
    });
  });
}

/** A card that says "food bank" holds "foodbank" too. */
function holdersOf(word: string, lexicon: Lexicon): Holders | undefined {
  const own = lexicon.holds.get(stem(word));
  const [one, two] = (twoIn(word, lexicon) ?? []).map((part) => lexicon.holds.get(stem(part)));
  if (!one || !two) return own;
  const weight = new Map(own?.at.map((at, place) => [at, own.weight[place]!]));
  const second = new Set(two.at);
  one.at.forEach((at, place) => {
    if (second.has(at)) weight.set(at, Math.max(weight.get(at) ?? 0, one.weight[place]!));
  });
  return { at: [...weight.keys()], weight: [...weight.values()] };
}

/** A topic that stands first in a record says more about the service than its fourth. */
const byOrder = (position: number): number => 1 - weights.recordOrder * Math.min(position, 4);
const inTurn = (position: number, step: number): number => 1 - step * Math.min(position, 5);

function addMeaning(said: readonly Said[], lexicon: Lexicon, all: Map<number, Evidence>): void {
  const topics = new Map<string, { strength: number; label: string }>();
  for (const { pointer, strength } of said) {
    pointer.topics.forEach((topic, order) => {
      const meant = strength * (1 - weights.topicOrder * Math.min(order, 3));
      const held = topics.get(topic);
      topics.set(topic, { strength: together(held?.strength ?? 0, meant), label: held?.label ?? pointer.label });
    });
    pointer.first.forEach((at, position) => {
      const evidence = evidenceOf(at, all);
      evidence.first = together(evidence.first, strength * inTurn(position, weights.firstStep));
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
      evidence.first = Math.max(evidence.first, weights.topicFirst * strength * inTurn(position, weights.firstStep));
      evidence.said ??= label;
    });
  }
}

/** Where the visitor is known, the nearer of two of a kind is as good a first step as the one that a phrase names. */
function addSiblings({ siblings }: Lexicon, all: Map<number, Evidence>): void {
  for (const kind of siblings) {
    const best = kind.reduce<Evidence | undefined>((one, at) => {
      const held = all.get(at);
      return held && held.first > (one?.first ?? 0) ? held : one;
    }, undefined);
    if (!best) continue;
    for (const at of kind) {
      const evidence = evidenceOf(at, all);
      evidence.first = Math.max(evidence.first, SIBLING * best.first);
      evidence.said ??= best.said;
    }
  }
}

const SIBLING = 0.97;

/** Several phrases that point the same way say more than the best of them. Phrases come the strongest first. */
const together = (before: number, next: number): number =>
  next > before
    ? next + weights.more * before * (1 - Math.min(1, next))
    : before + weights.more * next * (1 - Math.min(1, before));

function addDanger(boxes: readonly (readonly string[])[], { byId }: Lexicon, all: Map<number, Evidence>): void {
  boxes.forEach((ids, box) => {
    ids.forEach((id, position) => {
      const at = byId.get(id);
      if (at === undefined) return;
      const evidence = evidenceOf(at, all);
      evidence.first = Math.max(
        evidence.first,
        inTurn(position, weights.firstStep) * (box === 0 ? weights.danger : weights.dangerSecond),
      );
    });
  });
}

/** Is it the name of a service, its beginning, or does the name stand whole in what was typed? */
function addNames({ typed, understood }: Reading, lexicon: Lexicon, all: Map<number, Evidence>): void {
  const text = normalise(typed);
  const asked = squash(text);
  const withoutPlace = squash(
    text
      .split(' ')
      .filter((word) => !understood.has(word))
      .join(' '),
  );
  if (asked.length < 3) return;
  lexicon.squashed.forEach((names, at) => {
    const found = Math.max(...names.map((name) => nameScore(name, asked, withoutPlace)));
    if (found > 0) evidenceOf(at, all).name = found;
  });
}

/**
 * 1 for the whole name; less for its beginning, by how much of it that is ("home start" of "Home-Start Corby", but not
 * "school" of "School admissions North"); and for a name of six letters and more that stands within a sentence.
 */
function nameScore(name: string, asked: string, withoutPlace: string): number {
  if (name === asked || (withoutPlace.length > 3 && name === withoutPlace)) return 1;
  const begins = [asked, withoutPlace].some(
    (text) => text.length > 3 && name.startsWith(text) && text.length >= 0.4 * name.length,
  );
  if (begins) return 0.9;
  return name.length > 5 && asked.includes(name) ? 0.8 : 0;
}

/** All of the words, or what they mean; else most of them; else any. Answers that are far weaker than the best are left out. */
function stepDown(all: Map<number, Evidence>, { typed }: Reading, said: readonly Said[]): TextMatch {
  const scored = [...all].map(([at, held]) => ({ at, held, score: scoreOf(held, typed) }));
  const best = Math.max(...scored.map(({ score }) => score.score), 0);
  const kept = scored.filter(({ held, score }) => held.covered > 0.999 || score.score >= weights.keep * best);
  return {
    by: howMatched(kept.map(({ held }) => held)),
    said,
    scores: new Map(kept.map(({ at, score }) => [at, score])),
  };
}

function howMatched(kept: readonly Evidence[]): MatchedBy {
  if (kept.length === 0) return 'nothing';
  if (kept.some(({ covered, name }) => covered > 0.999 || name > 0)) return 'all';
  if (kept.some(({ meaning, first }) => Math.max(meaning, first) > MEANT)) return 'meaning';
  return kept.some(({ covered }) => covered >= MOST) ? 'most' : 'any';
}

function scoreOf(held: Evidence, typed: string): TextScore {
  const parts = {
    words: weights.words * held.strength * (weights.wordsFloor + (1 - weights.wordsFloor) * held.covered),
    meaning: weights.meaning * held.meaning,
    first: weights.first * held.first,
    name: weights.name * held.name,
  };
  return {
    ...parts,
    score: parts.words + parts.meaning + parts.first + parts.name,
    said: held.said ?? (held.covered > 0 ? typed.trim() : undefined),
  };
}
