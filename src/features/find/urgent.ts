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
 * A phrase is said when its words stand one after the other, whatever their endings: "he keeps hitting me" says "hits me".
 * @param text as `Reading.text`: small letters, spellings mended
 */
export function urgentFor(text: string, { index, byId }: Pick<Lexicon, 'index' | 'byId'>): Urgent[] {
  const said = ` ${roots(text)} `;
  if (said.trim() === '') return [];
  const plain = ` ${normalise(text)} `;
  return index.warnings
    .filter(({ says }) => says.some((phrase) => holds(plain, said, phrase)))
    .slice(0, MOST_BOXES)
    .map(({ title, text: words, services }) => ({
      title,
      text: words,
      services: services.flatMap((id) => contactOf(index.services[byId.get(id) ?? -1])),
    }));
}

/** A single word must stand as it is written: "weapon" is not "weaponise", and endings tell "jump" from "jumper". */
function holds(plain: string, said: string, phrase: string): boolean {
  const { text, rooted } = madeReady(phrase);
  if (text === '') return false;
  return rooted === undefined ? plain.includes(` ${text} `) : said.includes(` ${rooted} `);
}

interface Ready {
  text: string;
  /** Undefined for a single word. */
  rooted?: string;
}

/** Every search asks for all of these phrases: each is made ready once. */
const known = new Map<string, Ready>();

function madeReady(phrase: string): Ready {
  const before = known.get(phrase);
  if (before) return before;
  const text = normalise(phrase);
  const made: Ready = text.includes(' ') ? { text, rooted: roots(text) } : { text };
  known.set(phrase, made);
  return made;
}

const roots = (text: string): string => normalise(text).split(' ').map(stem).join(' ');

function contactOf(entry: FinderEntry | undefined): Urgent['services'] {
  if (!entry) return [];
  const { id, name, phone, text } = entry;
  return [{ id, name, href: serviceHref(id), phone: phone?.value, text }];
}
