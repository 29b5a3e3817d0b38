/** Words that may mean danger bring up a box above the results; they never take results away. */
import type { FinderEntry } from '../../catalogue/views/finder-index.ts';
import { normalise, stem } from '../../model/rules/words.ts';
import { serviceHref } from '../../model/rules/hrefs.ts';
import type { Lexicon } from './lexicon.ts';

export interface Urgent {
  title: string;
  text: string;
  /** Who to ring or text, in order. */
  services: { id: string; name: string; href: string; phone?: string; text?: string }[];
}

const MOST_BOXES = 2;

/**
 * A phrase is said when its words stand one after the other, whatever their endings: "he keeps hitting me" says "hits me";
 * and so does "he smashed up my phone" say "smashed phone", for a small word or two may stand between.
 * @param text as `Reading.text`: small letters, spellings mended
 */
export function urgentFor(text: string, { index, byId }: Pick<Lexicon, 'index' | 'byId'>): Urgent[] {
  const words = normalise(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const said: Text = { words, roots: words.map(stem), places: new Map() };
  said.roots.forEach((root, at) => said.places.set(root, [...(said.places.get(root) ?? []), at]));
  return index.warnings
    .filter(({ says }) => says.some((phrase) => holds(said, phrase)))
    .slice(0, MOST_BOXES)
    .map(({ title, text: told, services }) => ({
      title,
      text: told,
      services: services.flatMap((id) => contactOf(index.services[byId.get(id) ?? -1])),
    }));
}

interface Text {
  words: readonly string[];
  roots: readonly string[];
  /** Where each root stands. */
  places: Map<string, number[]>;
}

/** A single word must stand as it is written: "weapon" is not "weaponise", and endings tell "jump" from "jumper". */
function holds({ words, roots, places }: Text, phrase: string): boolean {
  const { word, roots: wanted } = madeReady(phrase);
  if (wanted.length < 2) return words.includes(word);
  return (places.get(wanted[0]!) ?? []).some((at) => goesOn(roots, at + 1, wanted.slice(1)));
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

interface Ready {
  /** The whole phrase, as it is compared. */
  word: string;
  roots: readonly string[];
}

/** Every search asks for all of these phrases: each is made ready once. */
const known = new Map<string, Ready>();

function madeReady(phrase: string): Ready {
  const before = known.get(phrase);
  if (before) return before;
  const word = normalise(phrase);
  const made = { word, roots: word.split(' ').filter(Boolean).map(stem) };
  known.set(phrase, made);
  return made;
}

function contactOf(entry: FinderEntry | undefined): Urgent['services'] {
  if (!entry) return [];
  const { id, name, phone, text } = entry;
  return [{ id, name, href: serviceHref(id), phone: phone?.value, text }];
}
