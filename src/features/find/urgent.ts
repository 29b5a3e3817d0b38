/** Words that may mean danger bring up a box above the results; they never take results away. */
import type { FinderEntry, FinderIndex } from '../../catalogue/views/finder-index.ts';
import { normalise, stem } from '../../model/rules/words.ts';
import { serviceHref } from '../../model/rules/hrefs.ts';
import type { Lexicon } from './lexicon.ts';

export interface Urgent {
  title: string;
  text: string;
  /** Who to ring or text, in order. */
  services: { id: string; name: string; href: string; phone?: string; text?: string }[];
}

/**
 * A phrase is said when its words stand one after the other, whatever their endings: "he keeps hitting me" says "hits me";
 * and so does "he smashed up my phone" say "smashed phone", for a small word or two may stand between. A single word must
 * stand as it is written: "weapon" is not "weaponise", and endings tell "jump" from "jumper".
 * @param text as `Reading.text`: small letters, spellings mended
 */
export function urgentFor(text: string, { index, byId }: Pick<Lexicon, 'index' | 'byId'>): Urgent[] {
  const words = normalise(text).split(' ').filter(Boolean);
  const roots = words.map(stem);
  const { singles, longer } = madeReady(index);
  const boxes = new Set<number>();
  words.forEach((word, at) => {
    singles.get(word)?.forEach((box) => boxes.add(box));
    for (const { box, rest } of longer.get(roots[at]!) ?? [])
      if (!boxes.has(box) && goesOn(roots, at + 1, rest)) boxes.add(box);
  });
  return [...boxes]
    .sort((one, other) => one - other)
    .slice(0, MOST_BOXES)
    .map((box) => {
      const { title, text: told, services } = index.warnings[box]!;
      return { title, text: told, services: services.flatMap((id) => contactOf(index.services[byId.get(id) ?? -1])) };
    });
}

const MOST_BOXES = 2;

/** Danger phrases by how they begin: a search looks at those alone. `box` is the warning's place. */
interface Ready {
  singles: Map<string, number[]>;
  longer: Map<string, { box: number; rest: readonly string[] }[]>;
}

const known = new WeakMap<FinderIndex, Ready>();

function madeReady(index: FinderIndex): Ready {
  const before = known.get(index);
  if (before) return before;
  const made: Ready = { singles: new Map(), longer: new Map() };
  index.warnings.forEach(({ says }, box) => {
    for (const phrase of says) {
      const words = normalise(phrase).split(' ').filter(Boolean);
      const [first, ...rest] = words.map(stem);
      if (first === undefined) continue;
      if (rest.length === 0) made.singles.set(words[0]!, [...(made.singles.get(words[0]!) ?? []), box]);
      else made.longer.set(first, [...(made.longer.get(first) ?? []), { box, rest }]);
    }
  });
  known.set(index, made);
  return made;
}

const MOST_BETWEEN = 2;
/** Words that may stand within a phrase and not change it. */
const between: ReadonlySet<string> = new Set(
  'my the a an his her our their your this that all some any really just keep up out so very own'.split(' '),
);

function goesOn(roots: readonly string[], from: number, wanted: readonly string[]): boolean {
  const [next, ...rest] = wanted;
  if (next === undefined) return true;
  for (let at = from; at <= from + MOST_BETWEEN && at < roots.length; at += 1) {
    if (roots[at] === next) return goesOn(roots, at + 1, rest);
    if (!between.has(roots[at]!)) return false;
  }
  return false;
}

function contactOf(entry: FinderEntry | undefined): Urgent['services'] {
  if (!entry) return [];
  const { id, name, phone, text } = entry;
  return [{ id, name, href: serviceHref(id), phone: phone?.value, text }];
}
