/** Why a result is here, in words: "For your 14-year-old: age 11 to 18, Millbrook, you can get in touch yourself; matched low mood; about 3 miles away". */
import type { FinderEntry } from '../../catalogue/views/finder-index.ts';
import { childWords } from '../../model/rules/age-words.ts';
import type { ChildFit, FamilyChild } from '../../model/rules/child-fit.ts';
import { distanceWords } from '../../model/rules/distance.ts';
import * as say from '../../words/find-reasons.ts';
import { and } from '../../words/parts.ts';
import type { Ranked } from './rank.ts';
import { refersItself } from './routes.ts';

export interface Reason {
  words: string;
  /** The visitor's own words, or the phrase that they mean, to be marked after `words`. */
  said?: string;
}

export interface Why {
  said?: string;
  /** The name of where the visitor lives, when it is known. */
  where?: string;
  /** A worker's role, when one asks. */
  who?: { name: string; may: 'yes' | 'no' | 'not-stated' };
}

export function reasonsFor({ entry, fit, band, metres }: Ranked, { said, where, who }: Why): Reason[] {
  const fitting = fit.children.filter(({ fit: age }) => age.fits === 'yes');
  const area = areaWords(fit.area, band, where);
  const way = who ? whoWords(who) : wayWords(entry);
  const sure = [...(fitting.length > 0 ? [lowerFirst(entry.ages.text)] : []), ...area, ...way];
  const whom = fitting.length > 0 ? say.forWhom(listed(fitting.map(({ child }) => wordsOfChild(child)))) : '';
  return [
    ...(sure.length > 0 ? [{ words: whom + sure.join(', ') }] : []),
    ...notSure(entry, fit.children),
    ...(said ? [{ words: say.matched, said: shorten(said) }] : []),
    ...(metres !== undefined && band !== 'remote' ? [{ words: say.away(distanceWords(metres)) }] : []),
  ];
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

/** "Your toddler", "your 14-year-old", "your child of 11 to 16". */
function wordsOfChild(child: FamilyChild): string {
  const { age, to, said } = child;
  if (to === undefined || to === age) return childWords(child);
  return said && /^[a-z]+$/.test(said) && !said.endsWith('s') ? say.your(said) : say.childOf(Math.max(age, 0), to);
}

/** Children whose age it does not state, and those that it is not for. */
function notSure(entry: FinderEntry, children: readonly ChildFit[]): Reason[] {
  const of = (fits: string): string[] =>
    children.filter(({ fit }) => fit.fits === fits).map(({ child }) => wordsOfChild(child));
  const [unknown, no] = [of('unknown'), of('no')];
  const stated = lowerFirst(entry.ages.text);
  return [
    ...(unknown.length === 0
      ? []
      : [
          {
            words: entry.ages.stated ? say.askAges(listed(unknown), stated) : say.agesNotStated(listed(unknown)),
          },
        ]),
    ...(no.length === 0
      ? []
      : [
          { words: no.length === children.length ? say.notForAgesBut(listed(no), stated) : say.notForAges(listed(no)) },
        ]),
  ];
}

function areaWords(area: 'all' | 'part' | 'no' | undefined, band: Ranked['band'], where: string | undefined): string[] {
  if (area === undefined || where === undefined) return [];
  if (area === 'no') return [say.notForArea(where)];
  if (band === 'remote') return [say.anywhere];
  return [area === 'all' ? say.covers(where) : say.coversSome(where)];
}

function wayWords(entry: FinderEntry): string[] {
  if (entry.urgent) return [];
  if (refersItself(entry)) return [say.yourself];
  return entry.family.length > 0 || entry.workers.length > 0 ? [say.throughWorker] : [];
}

function whoWords({ name, may }: { name: string; may: 'yes' | 'no' | 'not-stated' }): string[] {
  if (may === 'yes') return [say.takesFrom(lowerFirst(name))];
  return may === 'no' ? [say.notThisRole(lowerFirst(name))] : [say.rolesNotStated];
}

/** "Age 11 to 18" becomes "age 11 to 18"; "GP" stays. */
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : names.slice(0, -1).join(', ') + and + names.at(-1)!;
