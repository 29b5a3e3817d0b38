/**
 * How well services answer what was typed. Three kinds of evidence are put together: the words on the card, what everyday
 * words mean (topics and phrases of the content), and names. Matching steps down from all words, to most, to any, and says
 * which; a sentence full of filler is never empty for its filler. The full text adds to the end: see `full-text.ts`.
 */
import { addNames, addWords } from './card-evidence.ts';
import { byOrder, evidenceOf, inTurn, type AllEvidence, type Evidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { addDanger, addMeaning, addSiblings } from './meaning-evidence.ts';
import { phrasesSaid, type Said } from './pointers.ts';
import type { Reading } from './reading/reading.ts';
import { weights } from './weights.ts';
import { onlyFiller } from '../../model/rules/words.ts';

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
  const all: AllEvidence = new Map();
  addWords(reading, lexicon, all);
  const said = phrasesSaid([...words.stems, ...(words.joined ?? [])], lexicon);
  addMeaning(said, lexicon, all);
  addNames(reading, lexicon, all);
  addDanger(danger, lexicon, all);
  return stepDown(all, reading, said, isLocal ? lexicon : undefined);
}

/**
 * Without words, topics that were chosen give an order: what to try first for them, then what is mainly about them. Without
 * these too, those who can point the way come a little earlier.
 */
function topicScores(topics: readonly string[], lexicon: Lexicon): Map<number, TextScore> {
  const all: AllEvidence = new Map();
  for (const topic of topics) {
    for (const { at, order } of lexicon.byTopic.get(topic) ?? []) {
      const evidence = evidenceOf(at, all);
      evidence.meaning = Math.max(evidence.meaning, byOrder(order));
    }
    lexicon.topicFirst.get(topic)?.forEach((at, position) => {
      const evidence = evidenceOf(at, all);
      evidence.first = Math.max(evidence.first, inTurn(position));
    });
  }
  if (topics.length === 0) {
    for (const id of lexicon.index.first) {
      const at = lexicon.byId.get(id);
      if (at !== undefined) evidenceOf(at, all).first = GENERAL;
    }
  }
  return new Map([...all].map(([at, held]) => [at, scoreOf(held, '')]));
}

const GENERAL = 0.1;

/** All of the words, or what they mean; else most of them; else any. Answers that are far weaker than the best are left out. */
function stepDown(all: AllEvidence, { typed }: Reading, said: readonly Said[], local: Lexicon | undefined): TextMatch {
  const scored = [...all].map(([at, held]) => ({ at, held, score: scoreOf(held, typed) }));
  const best = Math.max(...scored.map(({ score }) => score.score), 0);
  const kept = scored.filter(({ held, score }) => held.covered > 0.999 || score.score >= weights.keep * best);
  const by = howMatched(kept.map(({ held }) => held));
  // Where somebody lives changes the order, and never what there is: so the nearer ones are told after the cut.
  if (local) addSiblings(local, new Map(kept.map(({ at, held }) => [at, held])));
  return { by, said, scores: new Map(kept.map(({ at, held }) => [at, scoreOf(held, typed)])) };
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
