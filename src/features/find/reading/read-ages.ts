/** Ages that are told in words: "14 year old", "aged 3 and 6", "she's 15", "18 months old", and the vocabulary's "toddler". */
import { numbersFrom, ownSpan, type Numbers } from './number-list.ts';
import { saysAt, type Span, type Token } from './tokens.ts';

/** An age, or a stretch of ages, and the tokens that say it. */
export interface AgeSaid extends Span {
  youngest: number;
  oldest: number;
  /** The tokens to take away for this one alone, where several are told together. */
  own: Span;
  /** True for a word such as "toddler", which says more than an age and stays a word of the search. */
  isWord: boolean;
}

export interface AgeWord {
  words: readonly string[];
  from: number;
  to: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const years = set('year years yr yrs yo y yrold yearold yearolds');
const olds = set('old olds o');
const monthly = set('month months mth mths mo');
const weekly = set('week weeks wk wks day days');
const agedWords = set('aged age ages');
/** "She is 14", "turning 5": a number after one of these is an age unless it counts something. */
const beings = set('is am im hes shes theyre were are turning turned nearly almost just');
const children = set('son sons daughter daughters boy boys girl girls lad lads child children kid kids teen teenager');
const babies = set('baby babies toddler newborn infant');
const relatives = new Set([...set('my our his her their a the this niece nephew'), ...children]);
/** What a number may count instead. */
const counted = set(
  'week weeks day days month months minute minutes hour hours time times year years pound pounds quid percent mile miles kid kids child children of people ' +
    'stone weeks st bed bedroom bedrooms beds room rooms grand k pm am in days nights night houses schools jobs more others different',
);
/** After months these say how long it has gone on. */
const lasting = set('wait waiting waited ago later on pregnant gone list clean sober');

const OLDEST = 25;
/** An age over 25: the tokens are understood, and no child has it. */
export const ADULT = 99;

/** All ages said, in order, none overlapping. */
export function readAges(tokens: readonly Token[], vocabulary: readonly AgeWord[]): AgeSaid[] {
  const found: AgeSaid[] = [];
  for (let at = 0; at < tokens.length;) {
    const said = joinedAt(tokens, at) ?? numbersAt(tokens, at) ?? wordAt(tokens, at, vocabulary);
    if (said) found.push(...said.ages);
    at = said ? said.to : at + 1;
  }
  return withoutRepeats(found);
}

interface Said {
  ages: AgeSaid[];
  to: number;
}

/** "14yo", "14yrs", "6y": the number and its unit in one. */
function joinedAt(tokens: readonly Token[], at: number): Said | undefined {
  const match = /^(\d{1,2})(yo|yrs?|y|yearolds?)$/.exec(tokens[at]!.word);
  if (!match) return undefined;
  const to = olds.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const value = { value: Number(match[1]), from: at, to };
  return { ages: agesOf({ values: [value], isStretch: false, to }, { from: at, to }), to };
}

function numbersAt(tokens: readonly Token[], at: number): Said | undefined {
  const { word } = tokens[at]!;
  if (agedWords.has(word)) return aged(tokens, at);
  if (word === 'between') return told(tokens, at, numbersFrom(tokens, at + 1, true));
  if (word === 'under' || word === 'over') return bound(tokens, at);
  if (beings.has(word) || children.has(word)) return bare(tokens, at);
  return told(tokens, at, numbersFrom(tokens, at));
}

/** "Aged 3 and 6", "aged between 5 and 7", "age 14". */
function aged(tokens: readonly Token[], at: number): Said | undefined {
  const isBetween = tokens[at + 1]?.word === 'between';
  const list = numbersFrom(tokens, at + (isBetween ? 2 : 1), isBetween);
  if (!list) return undefined;
  const withUnit = told(tokens, at, list);
  // "Age 14 months": the unit was no unit of years.
  if (withUnit || counted.has(tokens[list.to]?.word ?? '')) return withUnit;
  return { ages: agesOf(list, { from: at, to: list.to }), to: list.to };
}

/** Numbers with a unit behind them: "5, 9 and 15 year olds", "11 to 16 year olds", "18 months old". */
function told(tokens: readonly Token[], from: number, list: Numbers | undefined): Said | undefined {
  const unit = list && unitAt(tokens, list.to, from);
  if (!unit) return undefined;
  const values = list.values.map((each) => ({ ...each, value: unit.toYears(each.value) }));
  return { ages: agesOf({ ...list, values }, { from, to: unit.to }), to: unit.to };
}

/** "Under 5 years old" is up to four; "over 18 years old" from eighteen on. Without a unit it may be anything. */
function bound(tokens: readonly Token[], at: number): Said | undefined {
  const said = told(tokens, at, numbersFrom(tokens, at + 1));
  const [age] = said?.ages ?? [];
  if (!said || !age || said.ages.length > 1 || age.youngest === ADULT) return said;
  const stretch =
    tokens[at]!.word === 'under' ? { youngest: 0, oldest: Math.max(0, age.oldest - 1) } : { oldest: OLDEST };
  return { ...said, ages: [{ ...age, ...stretch, own: { from: at, to: said.to } }] };
}

/** "She is 14", "they're 9 and 11", "my son, 8", "boys 4 and 6": no unit, and nothing else that is counted. */
function bare(tokens: readonly Token[], at: number): Said | undefined {
  const list = numbersFrom(tokens, at + 1);
  if (!list) return undefined;
  const withUnit = told(tokens, at + 1, list);
  if (withUnit) return withUnit;
  // "She is one of them": small numbers in words are seldom ages here.
  const isFigure = list.values.every(({ value, from }) => value > 2 || /^\d/.test(tokens[from]!.word));
  if (!isFigure || counted.has(tokens[list.to]?.word ?? '')) return undefined;
  return { ages: agesOf(list, { from: at + 1, to: list.to }), to: list.to };
}

function unitAt(tokens: readonly Token[], at: number, from: number) {
  const unit = tokens[at]?.word ?? '';
  const isOld = olds.has(tokens[at + 1]?.word ?? '');
  const to = at + (isOld ? 2 : 1);
  const same = (value: number): number => value;
  if (years.has(unit)) {
    if (isOld || /^(yo|yrold|yearolds?)$/.test(unit)) return { toYears: same, to };
    // "My 6 yr": short for "year old". "For 3 years" is how long it has gone on.
    return /^yrs?$/.test(unit) && relatives.has(tokens[from - 1]?.word ?? '') ? { toYears: same, to } : undefined;
  }
  if (monthly.has(unit) && (isOld || isOfChild(tokens, at, from)))
    return { toYears: (months: number) => Math.floor(months / 12), to };
  return weekly.has(unit) && isOld ? { toYears: () => 0, to } : undefined;
}

/** "Baby 3 months", "18 months and not walking": an age, where nothing says how long something has gone on. */
function isOfChild(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[from - 1]?.word;
  if (tokens.slice(at + 1, at + 3).some(({ word }) => lasting.has(word))) return false;
  return before === undefined || relatives.has(before) || beings.has(before) || babies.has(before);
}

function agesOf(list: Numbers, { from, to }: Span): AgeSaid[] {
  const { values, isStretch } = list;
  const isAlone = values.length === 1 || isStretch;
  const said = (youngest: number, oldest: number, place: number): AgeSaid => ({
    youngest,
    oldest,
    from,
    to,
    own: isAlone ? { from, to } : ownSpan(list, place),
    isWord: false,
  });
  const known = values.flatMap(({ value }, place) => (value <= OLDEST ? [{ value, place }] : []));
  if (known.length === 0) return [said(ADULT, ADULT, 0)];
  if (!isStretch) return known.map(({ value, place }) => said(value, value, place));
  const ages = known.map(({ value }) => value);
  return [said(Math.min(...ages), Math.max(...ages), 0)];
}

function wordAt(tokens: readonly Token[], at: number, vocabulary: readonly AgeWord[]): Said | undefined {
  let best: AgeWord | undefined;
  for (const word of vocabulary) {
    if (word.words.length > (best?.words.length ?? 0) && saysAt(tokens, at, word.words)) best = word;
  }
  if (!best) return undefined;
  const to = at + best.words.length;
  return { ages: [{ youngest: best.from, oldest: best.to, from: at, to, own: { from: at, to }, isWord: true }], to };
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
