/**
 * How well services answer what was typed. Three kinds of evidence are put together: the words on the card, the full text
 * (Pagefind's hits, when they have come), and what everyday words mean (topics and phrases of the content). Matching steps
 * down from all words, to most, to any, and says which; a sentence full of filler is never empty for its filler.
 */
import type { FinderEntry } from '../../catalogue/views/finder-index.ts';
import { namedBy, stemWeight, type Lexicon, type Pointer } from './lexicon.ts';
import { onlyFiller, says, stem, wordsOf, type Words } from './words.ts';

/** For each word of the query, Pagefind's result ids and their scores. */
export type FullText = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** `everything`: no words to go by. `meaning`: by topics and phrases alone. */
export type MatchedBy = 'everything' | 'all' | 'meaning' | 'most' | 'any' | 'nothing';

export interface TextScore {
  /** 0 and up; about 1 for a good answer. */
  score: number;
  /** What of the visitor's words led here, for the reason on the card. */
  said?: string;
}

export interface TextMatch {
  by: MatchedBy;
  scores: ReadonlyMap<FinderEntry, TextScore>;
}

/** Below so many answers that hold all words or their meaning, those that hold most are shown too. */
const ENOUGH = 3;
const MOST = 0.6;

interface Evidence {
  /** Share of what the words say that its card, or its text, holds: 0 to 1. */
  covered: number;
  strength: number;
  meaning: number;
  first: number;
  said?: string;
}

export function matchText(typed: string, lexicon: Lexicon, fullText?: FullText): TextMatch {
  const words = wordsOf(typed);
  if (words.content.length === 0 || onlyFiller(words)) return { by: 'everything', scores: new Map() };
  const evidence = new Map<FinderEntry, Evidence>();
  addWords(words, lexicon, fullText, evidence);
  addMeaning(words, lexicon, evidence);
  return stepDown(evidence, typed, words);
}

function evidenceOf(entry: FinderEntry, all: Map<FinderEntry, Evidence>): Evidence {
  const held = all.get(entry) ?? { covered: 0, strength: 0, meaning: 0, first: 0 };
  all.set(entry, held);
  return held;
}

const NAME_FACTOR = 1 / 3;

function addWords(
  { content }: Words,
  lexicon: Lexicon,
  fullText: FullText | undefined,
  all: Map<FinderEntry, Evidence>,
): void {
  const weights = content.map((word) => stemWeight(stem(word), lexicon));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  content.forEach((word, at) => {
    const share = weights[at]! / total;
    const card = lexicon.holds.get(stem(word));
    const text = hitsOf(fullText?.get(word), lexicon);
    for (const entry of new Set([...(card?.keys() ?? []), ...text.keys()])) {
      const onCard = card?.get(entry) ?? 0;
      const evidence = evidenceOf(entry, all);
      evidence.covered += share;
      evidence.strength +=
        share * Math.max(onCard === 0 ? 0 : 0.4 + 0.6 * onCard * NAME_FACTOR, 0.5 * (text.get(entry) ?? 0));
    }
  });
}

/** Pagefind's scores of one word, the best of them made 1. */
function hitsOf(hits: ReadonlyMap<string, number> | undefined, { byPagefind }: Lexicon): Map<FinderEntry, number> {
  const best = Math.max(...(hits?.values() ?? []), 0);
  const found = new Map<FinderEntry, number>();
  for (const [id, score] of hits ?? []) {
    const entry = byPagefind.get(id);
    if (entry && best > 0) found.set(entry, score / best);
  }
  return found;
}

/** A topic that stands first in a record says more about the service than its fourth. */
const byOrder = (position: number): number => 1 - 0.12 * Math.min(position, 4);

function addMeaning(words: Words, lexicon: Lexicon, all: Map<FinderEntry, Evidence>): void {
  const topics = new Map<string, { strength: number; said: string }>();
  for (const [pointer, strength] of pointersSaid(words, lexicon)) {
    for (const topic of pointer.topics) {
      if (strength > (topics.get(topic)?.strength ?? 0)) topics.set(topic, { strength, said: pointer.said });
    }
    pointer.first.forEach((id, position) => {
      const entry = lexicon.byId.get(id);
      if (!entry) return;
      const evidence = evidenceOf(entry, all);
      evidence.first = Math.max(evidence.first, strength * (1 - 0.1 * Math.min(position, 5)));
      evidence.said ??= pointer.said;
    });
  }
  if (topics.size === 0) return;
  for (const entry of lexicon.index.services) {
    entry.topics.forEach((topic, position) => {
      const found = topics.get(topic);
      if (!found) return;
      const evidence = evidenceOf(entry, all);
      const meaning = found.strength * byOrder(position);
      if (meaning <= evidence.meaning) return;
      evidence.meaning = meaning;
      evidence.said ??= found.said;
    });
  }
}

/** The phrases that the words hold, with how much of the words they account for: 0 to 1. */
function pointersSaid({ text, stems }: Words, lexicon: Lexicon): Map<Pointer, number> {
  const weigh = (list: readonly string[]): number => list.reduce((sum, each) => sum + stemWeight(each, lexicon), 0);
  const total = weigh(stems);
  const said = new Set(stems);
  const found = new Map<Pointer, number>();
  for (const pointer of new Set(stems.flatMap((each) => lexicon.pointersOf.get(each) ?? []))) {
    const matched = pointer.stems.filter((each) => said.has(each));
    const share = weigh(matched) / weigh(pointer.stems);
    const whole = says(text, pointer.text);
    if (!whole && share < PART_OF_PHRASE) continue;
    const covers = weigh(matched) / total;
    found.set(pointer, (0.4 + 0.6 * covers) * (whole ? 1 : share ** 2));
  }
  return found;
}

/** A phrase is meant when at least so much of it is said. */
const PART_OF_PHRASE = 0.7;

function stepDown(evidence: Map<FinderEntry, Evidence>, typed: string, words: Words): TextMatch {
  const entries = [...evidence];
  const whole = entries.filter(([, { covered }]) => covered > 0.999);
  const meant = entries.filter(([, { meaning, first }]) => meaning > 0.3 || first > 0.3);
  const sure = new Map([...whole, ...meant]);
  if (sure.size >= ENOUGH || (whole.length > 0 && whole.some(([entry]) => namedBy(words.text, entry)))) {
    return answer(whole.length > 0 ? 'all' : 'meaning', [...sure], typed, words);
  }
  const most = entries.filter(([entry, { covered }]) => sure.has(entry) || covered >= MOST);
  if (most.length > 0) return answer(whole.length > 0 ? 'all' : sure.size > 0 ? 'meaning' : 'most', most, typed, words);
  return answer(entries.length > 0 ? 'any' : 'nothing', entries, typed, words);
}

function answer(by: MatchedBy, entries: readonly [FinderEntry, Evidence][], typed: string, words: Words): TextMatch {
  return {
    by,
    scores: new Map(
      entries.map(([entry, held]) => [
        entry,
        {
          score:
            held.strength * (0.4 + 0.6 * held.covered) +
            1.2 * held.meaning +
            1.4 * held.first +
            (namedBy(words.text, entry) ? 2 : 0),
          said: held.said ?? (held.covered > 0 ? typed.trim() : undefined),
        },
      ]),
    ),
  };
}
