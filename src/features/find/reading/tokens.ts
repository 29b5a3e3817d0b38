/** What was typed, word by word, with the place of each: so that a part that was understood can be taken away again. */
import { normalise } from '../../../model/rules/words.ts';

export interface Token {
  /** As it is compared: small letters, no accents, no apostrophes. */
  word: string;
  /** As typed. */
  raw: string;
  /** What stands between it and the one before, when that is not only space: "-" in "11-16". */
  gap: string;
  /** Places in the text as typed; `end` is after its last letter. */
  start: number;
  end: number;
}

/** A stretch of tokens: from the first to the one before `to`. */
export interface Span {
  from: number;
  to: number;
}

/** A question needs no more, and a whole page that was pasted must not stop the browser. */
const MOST_TOKENS = 300;
/** No word is longer; what is, is no word. */
const LONGEST_WORD = 40;

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’‘`´][\p{L}\p{M}]+)*/gu;

export function tokensOf(typed: string): Token[] {
  const tokens: Token[] = [];
  for (const match of typed.matchAll(wordPattern)) {
    const [raw] = match;
    const word = normalise(raw.slice(0, LONGEST_WORD));
    if (word === '') continue;
    const gap = typed.slice(tokens.at(-1)?.end ?? match.index, match.index).trim();
    tokens.push({ word, raw, gap, start: match.index, end: match.index + raw.length });
    if (tokens.length === MOST_TOKENS) break;
  }
  return tokens;
}

/** The text without the tokens of a span, and without the gap that it leaves. */
export function withoutSpan(typed: string, tokens: readonly Token[], { from, to }: Span): string {
  const before = typed.slice(0, tokens[from]!.start);
  const after = typed.slice(tokens[to - 1]!.end);
  const left = `${before.trimEnd()} ${after.replace(/^[\s,;]+/, '')}`;
  return left
    .replace(/[([]\s*[)\]]/g, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

/** Do the tokens from `at` say these words, one after the other? */
export const saysAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, step) => tokens[at + step]?.word === word);
