/** Ages that are told in words: "14 year old", "aged 3 and 6", "she's 15", "18 months old", and the vocabulary's "toddler". */
import { saysAt, type Span, type Token } from './tokens.ts';

/** An age, or a stretch of ages, and the tokens that say it. */
export interface AgeSaid extends Span {
  youngest: number;
  oldest: number;
  /** True for a word such as "toddler", which says more than an age and stays a word of the search. */
  isWord: boolean;
}

export interface AgeWord {
  words: readonly string[];
  from: number;
  to: number;
}

const numbers = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ');

const years = new Set(['year', 'years', 'yr', 'yrs', 'yo', 'y', 'yrold']);
const olds = new Set(['old', 'olds', 'o']);
const monthly = new Set(['month', 'months', 'mth', 'mths', 'mo']);
const weekly = new Set(['week', 'weeks', 'wk', 'wks', 'day', 'days']);
const joins = new Set(['and', 'to', 'or', 'n']);
const agedWords = new Set(['aged', 'age', 'ages']);
/** "She is 14", "turning 5": a number after one of these is an age unless it counts something. */
const beings = new Set('is am im hes shes theyre turning turned nearly almost just'.split(' '));
const counted = new Set(
  'week weeks day days month months minute minutes hour hours time times year years pound pounds quid percent mile miles kid kids child children of people stone weeks st bed bedroom grand k pm am in'.split(
    ' ',
  ),
);
const relatives = new Set(
  'my our his her their a the this son daughter boy girl lad child kid niece nephew'.split(' '),
);

const OLDEST = 25;

/** All ages said, in order, none overlapping. Ages over 25 are understood, and say nothing about a child: see `adult`. */
export function readAges(tokens: readonly Token[], vocabulary: readonly AgeWord[]): AgeSaid[] {
  const found: AgeSaid[] = [];
  for (let at = 0; at < tokens.length;) {
    const said = numbersAt(tokens, at) ?? wordAt(tokens, at, vocabulary);
    if (said) found.push(...said.ages);
    at = said ? said.to : at + 1;
  }
  return withoutRepeats(found);
}

interface Said {
  ages: AgeSaid[];
  to: number;
}

function numberOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (/^\d{1,2}$/.test(token.word)) return Number(token.word);
  const named = numbers.indexOf(token.word);
  return named >= 0 ? named : undefined;
}

/** "14yo", "14yrs", "6y": the number and its unit in one. */
function joinedNumber(token: Token | undefined): number | undefined {
  const match = /^(\d{1,2})(yo|yrs?|y|yearold)$/.exec(token?.word ?? '');
  return match ? Number(match[1]) : undefined;
}

function numbersAt(tokens: readonly Token[], at: number): Said | undefined {
  const first = tokens[at]!;
  const joined = joinedNumber(first);
  if (joined !== undefined) {
    const to = olds.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
    return { ages: agesFrom([joined], at, to, false), to };
  }
  if (first.word === 'under' || first.word === 'over') return undefined;
  if (agedWords.has(first.word)) return list(tokens, at, at + 1, false);
  if (beings.has(first.word)) return being(tokens, at);
  return list(tokens, at, at, true);
}

/**
 * Numbers joined by "and", "to" or commas, with a unit behind them where one is needed: "5, 9 and 15 year olds",
 * "11 to 16 year olds" (a stretch), "18 months old".
 */
function list(tokens: readonly Token[], from: number, start: number, needsUnit: boolean): Said | undefined {
  const values: number[] = [];
  let isStretch = false;
  let at = start;
  for (;;) {
    const value = numberOf(tokens[at]);
    if (value === undefined) break;
    values.push(value);
    const join = tokens[at + 1]?.word ?? '';
    if (numberOf(tokens[at + 1]) !== undefined) at += 1;
    else if (joins.has(join) && numberOf(tokens[at + 2]) !== undefined) {
      isStretch = join === 'to';
      at += 2;
    } else {
      at += 1;
      break;
    }
  }
  if (values.length === 0) return undefined;
  const unit = unitAt(tokens, at, from);
  if (unit === undefined) {
    if (needsUnit) return undefined;
    // "age 14 months": the unit was no unit of years.
    return counted.has(tokens[at]?.word ?? '') && !years.has(tokens[at]?.word ?? '')
      ? undefined
      : { ages: agesFrom(values, from, at, isStretch), to: at };
  }
  return { ages: agesFrom(values.map(unit.toYears), from, unit.to, isStretch), to: unit.to };
}

function unitAt(
  tokens: readonly Token[],
  at: number,
  from: number,
): { toYears: (value: number) => number; to: number } | undefined {
  const unit = tokens[at]?.word ?? '';
  const isOld = olds.has(tokens[at + 1]?.word ?? '');
  const same = (value: number): number => value;
  if (years.has(unit)) {
    if (isOld || unit === 'yo' || unit === 'yrold') return { toYears: same, to: at + (isOld ? 2 : 1) };
    // "My 6 yr": short for "year old". "For 3 years" is how long it has gone on.
    return /^yrs?$/.test(unit) && relatives.has(tokens[from - 1]?.word ?? '')
      ? { toYears: same, to: at + 1 }
      : undefined;
  }
  if (monthly.has(unit) && (isOld || isOfChild(tokens, at, from)))
    return { toYears: (months) => Math.floor(months / 12), to: at + (isOld ? 2 : 1) };
  return weekly.has(unit) && isOld ? { toYears: () => 0, to: at + 2 } : undefined;
}

/** "Baby 3 months", "18 months and not walking": an age, where nothing says how long something has gone on. */
function isOfChild(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[from - 1]?.word;
  const after = tokens.slice(at + 1, at + 3).map(({ word }) => word);
  if (after.some((word) => /^(wait|waiting|waited|ago|later|on|pregnant|gone|list|clean|sober)$/.test(word)))
    return false;
  return (
    before === undefined ||
    relatives.has(before) ||
    beings.has(before) ||
    /^(baby|babies|toddler|newborn|infant)$/.test(before)
  );
}

function being(tokens: readonly Token[], at: number): Said | undefined {
  const value = numberOf(tokens[at + 1]);
  if (value === undefined) return undefined;
  const withUnit = list(tokens, at + 1, at + 1, true);
  if (withUnit) return withUnit;
  const next = tokens[at + 2]?.word ?? '';
  // "She is one of", "it is two": small numbers in words are seldom ages here.
  if (counted.has(next) || (value < 3 && !/^\d/.test(tokens[at + 1]!.word))) return undefined;
  return { ages: agesFrom([value], at + 1, at + 2, false), to: at + 2 };
}

function agesFrom(values: readonly number[], from: number, to: number, isStretch: boolean): AgeSaid[] {
  const ages = values.filter((value) => value <= OLDEST);
  const said = (youngest: number, oldest: number): AgeSaid => ({ youngest, oldest, from, to, isWord: false });
  if (ages.length === 0) return values.length > 0 ? [{ ...said(OLDEST, OLDEST), youngest: ADULT, oldest: ADULT }] : [];
  return isStretch ? [said(Math.min(...ages), Math.max(...ages))] : ages.map((age) => said(age, age));
}

/** An age over 25: the tokens are understood, and no child has it. */
export const ADULT = 99;

function wordAt(tokens: readonly Token[], at: number, vocabulary: readonly AgeWord[]): Said | undefined {
  let best: AgeWord | undefined;
  for (const word of vocabulary) {
    if (word.words.length > (best?.words.length ?? 0) && saysAt(tokens, at, word.words)) best = word;
  }
  if (!best) return undefined;
  const to = at + best.words.length;
  return { ages: [{ youngest: best.from, oldest: best.to, from: at, to, isWord: true }], to };
}

/** "My teenager is 14" is one child, and so is "baby" said twice. */
function withoutRepeats(all: readonly AgeSaid[]): AgeSaid[] {
  const figures = all.filter(({ isWord }) => !isWord);
  return all.filter((said, at) => {
    if (!said.isWord) return true;
    const isTold = figures.some(({ youngest, oldest }) => youngest >= said.youngest && oldest <= said.oldest);
    const isSecond = all.some(
      (other, before) =>
        before < at && other.isWord && other.youngest === said.youngest && other.oldest === said.oldest,
    );
    return !isTold && !isSecond;
  });
}
