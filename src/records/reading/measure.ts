/** How hard a text is to read: its Flesch-Kincaid grade and its sentences. content/README.md#reading says what counts. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { KNOWN, NUMBER, type Mask } from './known-words.ts';

/** A paragraph, an entry of a list, a field: what ends a sentence even without a full stop. */
export interface Passage {
  text: string;
  /** On which its text begins. */
  line: number;
}

export interface Sentence {
  text: string;
  words: number;
  line: number;
}

export interface Reading {
  /** The American school year: 7 is read at twelve. One decimal. */
  grade: number;
  words: number;
  sentences: Sentence[];
}

export const highestGrade = 7;
export const mostWords = 25;
/** Fewer words without a full stop are a label, such as "Ages 3 to 5", and no sentence. */
const fewestWords = 4;

/**
 * Of the same length, for the segmenter alone: it takes a line's end and the stops of "e.g." for the end of a sentence, and
 * sees no end before a number.
 */
const forSegmenter = (text: string) =>
  text
    .replace(/\s/g, ' ')
    .replace(/\b(?:e\.g|i\.e)\./g, 'such')
    .replace(/([.!?]["”’)]* )\d/g, '$1N');

const sentencesOf = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

export function readPassages(passages: readonly Passage[], mask: Mask): Reading {
  const sentences: Sentence[] = [];
  let syllables = 0;
  for (const passage of passages) {
    const { text } = passage;
    for (const { segment, index } of sentencesOf.segment(forSegmenter(text))) {
      const written = text.slice(index, index + segment.length);
      const words = mask(written).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
      if (words.length === 0 || (words.length < fewestWords && !/[.!?]["'”’)*]*\s*$/.test(written))) continue;
      sentences.push({
        text: written.replace(/\s+/g, ' ').trim(),
        words: words.length,
        // Worked out when it is asked for: to know a line the whole file is read again, and few sentences are told of.
        get line() {
          return passage.line + (text.slice(0, index + written.search(/\S/)).match(/\n/g)?.length ?? 0);
        },
      });
      for (const word of words) syllables += syllablesIn(word);
    }
  }
  const words = sum(sentences.map((sentence) => sentence.words));
  const grade =
    words === 0
      ? 0
      : fleschKincaid({
          sentence: sentences.length,
          word: words,
          syllable: syllables,
        });
  return { grade: Math.round(grade * 10) / 10, words, sentences };
}

function syllablesIn(word: string): number {
  if (word === NUMBER) return 1;
  if (word.startsWith(KNOWN)) return 2;
  const counted = known.get(word) ?? syllable(word);
  if (known.size < MOST_KNOWN) known.set(word, counted);
  return counted;
}

/** The same words come again in every text. */
const known = new Map<string, number>();
const MOST_KNOWN = 50_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
