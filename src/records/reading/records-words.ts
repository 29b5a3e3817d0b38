/** The words of a directory that count as known: the names in its records, its towns and its list of hard words. */
import type { ReadRecords } from '../types.ts';
import { maskFor, type Mask } from './known-words.ts';

const masks = new WeakMap<ReadRecords, Mask>();
let last: { words: string; mask: Mask } | undefined;

/** The same function for the same words: what was read with it before need not be read again. */
export function maskOf(records: ReadRecords): Mask {
  const known = masks.get(records) ?? maskOfWords(knownWords(records));
  masks.set(records, known);
  return known;
}

function maskOfWords(known: ReturnType<typeof knownWords>): Mask {
  const words = JSON.stringify(known);
  if (last?.words !== words) last = { words, mask: maskFor(known) };
  return last.mask;
}

function knownWords({ folders, files }: ReadRecords) {
  const { services, organisations, places, areas } = folders;
  const glossary = files['vocabulary/glossary']?.data.terms ?? [];
  return {
    names: [
      ...[services, organisations, places, areas].flatMap((list) => list.map(({ data }) => data.name)),
      ...(files.towns?.data.towns ?? []).map(({ name }) => name),
      ...glossary.flatMap(({ letters = [] }) => letters),
    ],
    words: (files['vocabulary/hard-words']?.data.terms ?? []).flatMap(({ says }) => says),
  };
}
