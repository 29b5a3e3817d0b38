/** The directory's own words, made ready once: which services hold a word, and what everyday phrases point to. */
import type { FinderEntry, FinderIndex } from '../../catalogue/views/finder-index.ts';
import { normalise, wordsOf } from './words.ts';

/** A phrase that points somewhere: to topics, and to services to try first. */
export interface Pointer {
  said: string;
  text: string;
  stems: readonly string[];
  topics: readonly string[];
  first: readonly string[];
}

export interface Lexicon {
  index: FinderIndex;
  byId: ReadonlyMap<string, FinderEntry>;
  byPagefind: ReadonlyMap<string, FinderEntry>;
  /** Stem, then service and how strongly: 3 in its name, 1 in its summary. */
  holds: ReadonlyMap<string, ReadonlyMap<FinderEntry, number>>;
  pointers: readonly Pointer[];
  /** Which pointers hold a stem. */
  pointersOf: ReadonlyMap<string, readonly Pointer[]>;
}

export function makeLexicon(index: FinderIndex): Lexicon {
  const pointers = pointersIn(index);
  return {
    index,
    byId: new Map(index.services.map((entry) => [entry.id, entry])),
    byPagefind: new Map(
      index.services.flatMap((entry) => (entry.pagefind === undefined ? [] : [[entry.pagefind, entry]])),
    ),
    holds: wordsHeld(index.services),
    pointers,
    pointersOf: byStem(pointers),
  };
}

const NAME = 3;
const SUMMARY = 1;
const WHERE = 0.7;

function wordsHeld(services: readonly FinderEntry[]): Map<string, Map<FinderEntry, number>> {
  const holds = new Map<string, Map<FinderEntry, number>>();
  const add = (entry: FinderEntry, text: string, weight: number): void => {
    for (const stem of wordsOf(text).stems) {
      const held = holds.get(stem) ?? new Map<FinderEntry, number>();
      holds.set(stem, held.set(entry, Math.max(held.get(entry) ?? 0, weight)));
    }
  };
  for (const entry of services) {
    add(entry, entry.name, NAME);
    add(entry, entry.summary, SUMMARY);
    add(entry, entry.provider, WHERE);
    add(entry, entry.where, WHERE);
  }
  return holds;
}

function pointersIn(index: FinderIndex): Pointer[] {
  const made = (said: string, topics: readonly string[], first: readonly string[] = []): Pointer => {
    const { text, stems } = wordsOf(said);
    return { said, text, stems, topics, first };
  };
  return [
    ...index.topics.flatMap(({ id, name, alsoCalled }) => [name, ...alsoCalled].map((said) => made(said, [id]))),
    ...index.phrases.flatMap((phrase) => phrase.says.map((said) => made(said, phrase.topics, phrase.try))),
    // Who to ring first is also what to show first, should the box above the list be passed over.
    ...index.warnings.flatMap(({ says, services }) => says.map((said) => made(said, [], services))),
  ].filter(({ stems }) => stems.length > 0);
}

function byStem(pointers: readonly Pointer[]): Map<string, Pointer[]> {
  const found = new Map<string, Pointer[]>();
  for (const pointer of pointers) {
    for (const stem of pointer.stems) {
      const held = found.get(stem);
      if (held) held.push(pointer);
      else found.set(stem, [pointer]);
    }
  }
  return found;
}

/**
 * How much a stem says: a rare word more than a common one. Counted over the services and the phrases together, so that a
 * word that only families use is rare and not unknown.
 */
export function stemWeight(stem: string, { holds, pointersOf, pointers, index }: Lexicon): number {
  const seen = (holds.get(stem)?.size ?? 0) + (pointersOf.get(stem)?.length ?? 0);
  return Math.log(1 + (index.services.length + pointers.length) / (1 + seen));
}

/** Is this the whole name of a service, or the first words of one? */
export const namedBy = (text: string, entry: FinderEntry): boolean => {
  const name = normalise(entry.name);
  return text.length > 3 && (name === text || name.startsWith(`${text} `));
};
