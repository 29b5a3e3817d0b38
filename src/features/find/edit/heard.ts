/** What a search made of the words, told so that an editor sees which word did what. */
import { filler, peopleWords, smallWords, stem } from '../../../model/rules/words.ts';
import * as say from '../../../words/search-desk.ts';
import type { Lexicon, Pointer } from '../lexicon.ts';
import { tokensOf } from '../reading/tokens.ts';
import type { Search } from '../search.ts';

export interface HeardWord {
  word: string;
  /** How many cards hold it. */
  cards: number;
  /** What is special about it, in words. */
  note?: string;
}

export interface HeardPhrase {
  /** The words that stand for the phrase. */
  label: string;
  /** Which of its sayings was heard, as roots of words. */
  roots: string;
  /** 0 to 1. */
  strength: number;
  topics: readonly string[];
  /** Names of the services to try first. */
  first: readonly string[];
  source: Source;
}

/** Where its words stand: a topic by its id, or a phrase by its place among all of them. */
export type Source = { topic: string } | { phrase: number };

export interface Heard {
  words: HeardWord[];
  /** Turn the meaning of the word beside them; compared with phrases only. */
  small: string[];
  /** Not looked for. */
  filler: string[];
  ages: string[];
  place?: string;
  corrections: { typed: string; read: string }[];
  danger: string[];
  by: string;
  phrases: HeardPhrase[];
}

/** Weaker ones change nothing. */
const FAINT = 0.02;
const MOST_PHRASES = 12;

export function heardIn(
  { reading, text, urgent }: Pick<Search, 'reading' | 'text' | 'urgent'>,
  lexicon: Lexicon,
): Heard {
  const { words, understood, ages, place, corrections } = reading;
  const typed = tokensOf(reading.typed).map(({ word }) => word);
  const searched = new Set(words.content);
  const once = (some: readonly string[]): string[] => [...new Set(some)];
  return {
    words: words.content.map((word) => {
      const note = noteOn(word, understood, lexicon);
      return { word, cards: lexicon.holds.get(stem(word))?.at.length ?? 0, ...(note !== undefined && { note }) };
    }),
    small: once(typed.filter((word) => smallWords.has(word) && !searched.has(word))),
    filler: once(typed.filter((word) => filler.has(word) && !searched.has(word))),
    ages: ages.map(({ said, youngest, oldest }) => `“${said}”: ${ageRange(youngest, oldest)}`),
    ...(place && { place: `“${place.said}”: ${place.typed}` }),
    corrections: corrections.map(({ typed: word, read }) => ({ typed: word, read })),
    danger: urgent.map(({ title }) => title),
    by: say.metBy[text.by],
    phrases: text.said
      .filter(({ strength }) => strength >= FAINT)
      .slice(0, MOST_PHRASES)
      .map(({ pointer, strength }) => ({
        label: pointer.label,
        roots: pointer.stems.join(' '),
        strength,
        topics: pointer.topics.map((topic) => lexicon.index.topics.find(({ id }) => id === topic)?.name ?? topic),
        first: pointer.first.map((at) => lexicon.index.services[at]!.name),
        source: sourceOf(pointer, lexicon),
      })),
  };
}

/** Meanings are numbered as the lexicon makes them: the topics, then the phrases. */
function sourceOf({ meaning }: Pointer, { index }: Lexicon): Source {
  const topic = index.topics[meaning];
  return topic ? { topic: topic.id } : { phrase: meaning - index.topics.length };
}

function noteOn(word: string, understood: ReadonlySet<string>, { knows }: Lexicon): string | undefined {
  if (understood.has(word)) return say.tellsAgeOrPlace;
  if (peopleWords.has(word)) return say.person;
  return knows(word) ? undefined : say.notKnown;
}

function ageRange(youngest: number, oldest: number): string {
  const name = (age: number): string => (age < 0 ? say.beforeBirth : String(age));
  return youngest === oldest ? say.age(name(youngest)) : say.ageTo(name(youngest), name(oldest));
}
