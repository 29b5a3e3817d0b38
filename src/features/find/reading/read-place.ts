/** A place within the words: "in Elmby", "food bank millbrook", "AB17". */
import type { FinderIndex } from '../../../catalogue/views/finder-index.ts';
import { normalise } from '../../../model/rules/words.ts';
import { parsePostcode } from '../../../model/rules/postcode.ts';
import { saysAt, type Span, type Token } from './tokens.ts';

export interface PlaceSaid extends Span {
  /** What to look up: a town's or an area's name as the directory writes it, or a postcode as typed. */
  typed: string;
  isPostcode: boolean;
}

export interface PlaceName {
  words: readonly string[];
  /** As the directory writes it. */
  name: string;
  /** It is also an ordinary word ("Old"), so that it counts only after "in" or "near". */
  isOrdinary: boolean;
}

const before = new Set(['in', 'near', 'at', 'around', 'from', 'nearby', 'to', 'round', 'outside', 'within']);

/** Every name of a town, a village or an area of the county. `isOrdinary` says whether a word also means something else. */
export function placeNames(
  index: Pick<FinderIndex, 'towns' | 'areas' | 'areaTree' | 'area'>,
  isOrdinary: (word: string) => boolean,
): PlaceName[] {
  const isInCounty = (id: string): boolean => {
    for (
      let at: string | undefined = id, steps = 0;
      at !== undefined && steps < 10;
      at = index.areaTree[at], steps += 1
    )
      if (at === index.area) return true;
    return false;
  };
  // A wider area is no place to be near to: "UK" and "England" say nothing here.
  const areas = index.areas.filter(({ id }) => isInCounty(id) && id !== index.area);
  return [...index.towns, ...areas].flatMap(({ name, alsoCalled }) =>
    [name, ...(alsoCalled ?? [])].map((called) => {
      const words = normalise(called).split(' ');
      return { words, name: called, isOrdinary: words.length === 1 && isOrdinary(words[0]!) };
    }),
  );
}

/** The first place that is said; the longest name wins ("Upper Elmby" before "Elmby"). */
export function readPlace(
  typed: readonly Token[],
  names: ReadonlyMap<string, readonly PlaceName[]>,
): PlaceSaid | undefined {
  // "Elmby's food bank" is in Elmby.
  const tokens = typed.map((token) =>
    /['’]s$/i.test(token.raw) ? { ...token, word: token.word.slice(0, -1) } : token,
  );
  for (let at = 0; at < tokens.length; at += 1) {
    const postcode = postcodeAt(tokens, at);
    const to = postcode?.to ?? nameAt(tokens, at, names)?.to;
    if (to === undefined) continue;
    const from = before.has(tokens[at - 1]?.word ?? '') ? at - 1 : at;
    const name = nameAt(tokens, at, names);
    return postcode
      ? { typed: postcode.typed, from, to, isPostcode: true }
      : { typed: name!.name, from, to, isPostcode: false };
  }
  return undefined;
}

function nameAt(tokens: readonly Token[], at: number, names: ReadonlyMap<string, readonly PlaceName[]>) {
  const fitting = (names.get(tokens[at]!.word) ?? [])
    .filter(
      ({ words, isOrdinary }) => saysAt(tokens, at, words) && (!isOrdinary || before.has(tokens[at - 1]?.word ?? '')),
    )
    .sort((a, b) => b.words.length - a.words.length);
  const [best] = fitting;
  return best && { name: best.name, to: at + best.words.length };
}

/** "AB17 1AB", "AB171AB", "AB17": two letters at least, for "E10" and "Y9" are other things too. */
function postcodeAt(tokens: readonly Token[], at: number): { typed: string; to: number } | undefined {
  const [one, two] = [tokens[at]!.raw, tokens[at + 1]?.raw];
  if (!/^[A-Za-z]{1,2}\d/.test(one) || one.length > 7) return undefined;
  if (two !== undefined && /^\d[A-Za-z]{2}$/.test(two) && parsePostcode(`${one} ${two}`)?.whole)
    return { typed: `${one} ${two}`, to: at + 2 };
  if (parsePostcode(one)?.whole) return { typed: one, to: at + 1 };
  return isOutcode(one) ? { typed: one, to: at + 1 } : undefined;
}

/** Two letters and figures; "KS2" is what a school calls an age, and "yr6" too. */
const isOutcode = (text: string): boolean => /^(?!ks|yr|pt)[a-z]{2}\d{1,2}$/i.test(text);

/** By their first word, so that each token is looked up once. */
export function byFirstWord(names: readonly PlaceName[]): ReadonlyMap<string, readonly PlaceName[]> {
  const found = new Map<string, PlaceName[]>();
  for (const name of names) {
    const [first] = name.words;
    found.set(first!, [...(found.get(first!) ?? []), name]);
  }
  return found;
}
