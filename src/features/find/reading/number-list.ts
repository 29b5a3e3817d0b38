/** Numbers in a row, as ages are told: "5, 9 and 15", "11-16", "11 to 16", "4.5", "two and a half". */
import type { Span, Token } from './tokens.ts';

export interface Numbers {
  /** Each with the tokens that say it alone. */
  values: readonly (Span & { value: number })[];
  /** From the first to the last, and not several. */
  isStretch: boolean;
  /** After the last token. */
  to: number;
}

const named = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ');

const joins = new Set(['and', 'to', 'or', 'n']);

function numberOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (/^\d{1,2}$/.test(token.word)) return Number(token.word);
  const at = named.indexOf(token.word);
  return at >= 0 ? at : undefined;
}

/** @param isBetween after "between", "and" means "to" */
export function numbersFrom(tokens: readonly Token[], start: number, isBetween = false): Numbers | undefined {
  const values: (Span & { value: number })[] = [];
  let isStretch = false;
  let at = start;
  for (;;) {
    const value = numberOf(tokens[at]);
    if (value === undefined) break;
    const from = at;
    at = afterHalf(tokens, at + 1);
    values.push({ value, from, to: at });
    const gap = tokens[at]?.gap ?? '';
    if (numberOf(tokens[at]) !== undefined) {
      if (/[-–—]/.test(gap)) isStretch = true;
      continue;
    }
    const join = tokens[at]?.word ?? '';
    if (!joins.has(join) || numberOf(tokens[at + 1]) === undefined) break;
    if (join === 'to' || (isBetween && join === 'and')) isStretch = true;
    at += 1;
  }
  return values.length === 0 ? undefined : { values, isStretch: isStretch && values.length === 2, to: at };
}

/** "4.5" and "two and a half" are four and two. */
function afterHalf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.gap === '.' && numberOf(tokens[at]) !== undefined) return at + 1;
  const half = tokens.slice(at, at + 3).map(({ word }) => word);
  return half.join(' ') === 'and a half' ? at + 3 : at;
}

/** The tokens to take away for one of several numbers: itself, and the "and" that joins it. */
export function ownSpan(numbers: Numbers, place: number): Span {
  const { values } = numbers;
  const [{ from, to }, before, after] = [values[place]!, values[place - 1], values[place + 1]];
  return after ? { from, to: after.from } : before ? { from: before.to, to } : { from, to };
}
