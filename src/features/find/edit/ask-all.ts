/** Asks the finder every common question once: each phrase and each topic's words, as they are written. */
import type { Lexicon } from '../lexicon.ts';
import { nothingAsked, type FindState } from '../query.ts';
import { search, type Search } from '../search.ts';
import type { MatchedBy } from '../text-match.ts';
import type { Term } from './terms.ts';

/** As far as a family looks. */
export const FIRST = 10;
/** As far as it is known where a service stands. */
const FAR = 60;

export interface Answer {
  said: string;
  term: Term;
  by: MatchedBy;
  /** Ages that were read in the words. */
  hasAge: boolean;
  /** Ids of services, the first of them in order. */
  ids: readonly string[];
}

export interface Asked {
  answers: readonly Answer[];
  /** How many questions there are; more than the answers where a large directory is asked only some. */
  questions: number;
}

/** A bound on the work, so that a build of thousands of services does not wait for it: about five seconds. */
export const MOST_WORK = 1_200_000;

export function askAll(terms: readonly Term[], lexicon: Lexicon, now: Date): Asked {
  const questions = terms.flatMap((term) => term.says.map((said) => ({ term, said })));
  const most = Math.max(100, Math.floor(MOST_WORK / Math.max(1, lexicon.index.services.length)));
  const step = Math.max(1, Math.ceil(questions.length / most));
  // Two terms may say the same.
  const made = new Map<string, Omit<Answer, 'said' | 'term'>>();
  return {
    questions: questions.length,
    answers: questions
      .filter((_, at) => at % step === 0)
      .map(({ said, term }) => {
        const found = made.get(said) ?? answerTo(said, lexicon, now);
        made.set(said, found);
        return { said, term, ...found };
      }),
  };
}

function answerTo(said: string, lexicon: Lexicon, now: Date): Omit<Answer, 'said' | 'term'> {
  const { text, reading, results } = ask({ q: said }, lexicon, now);
  return {
    by: text.by,
    hasAge: reading.ages.length > 0,
    ids: results.results.slice(0, FAR).map(({ entry }) => entry.id),
  };
}

export const ask = (asked: Partial<FindState>, lexicon: Lexicon, now: Date): Search =>
  search({ ...nothingAsked, ...asked }, { now }, lexicon);
