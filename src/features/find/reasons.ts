/** Why a result is here, in words: "you typed low mood; fits your 14-year-old: age 11 to 18; covers Kettering; about 3 miles away". */
import type { FinderEntry } from '../../catalogue/views/finder-index.ts';
import type { AgeFit, Child } from '../../model/rules/age-fit.ts';
import { childWords } from '../../model/rules/age-words.ts';
import { distanceWords } from '../../model/rules/distance.ts';
import type { Ranked } from './rank.ts';

export interface Reason {
  words: string;
  /** The visitor's own words, to be marked after `words`. */
  said?: string;
}

export interface Why {
  said?: string;
  /** The name of where the visitor lives, when it is known. */
  where?: string;
  who?: { name: string; may: 'yes' | 'no' | 'not-stated' };
}

export function reasonsFor({ entry, fit, band, metres }: Ranked, { said, where, who }: Why): Reason[] {
  return [
    ...(said ? [{ words: 'you typed', said: shorten(said) }] : []),
    ...ageReasons(entry, fit.children),
    ...areaReason(fit.area, band, where),
    ...(metres !== undefined && band !== 'remote' ? [{ words: `${distanceWords(metres)} away` }] : []),
    ...(who ? whoReason(who) : []),
  ];
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

/** Children whom it fits, together where the reason is the same; then those whose age it does not state. */
function ageReasons(entry: FinderEntry, children: readonly { child: Child; fit: AgeFit }[]): Reason[] {
  const fitting = children.filter(({ fit }) => fit.fits === 'yes').map(({ child }) => childWords(child));
  const unknown = children.filter(({ fit }) => fit.fits === 'unknown').map(({ child }) => childWords(child));
  const stated = lowerFirst(entry.ages.text);
  const sure = fitting.length > 0 ? [{ words: `fits ${listed(fitting)}: ${stated}` }] : [];
  if (unknown.length === 0) return sure;
  const ask = entry.ages.stated
    ? `ask whether it is for ${listed(unknown)}: it says ${stated}`
    : `no ages stated: ask whether it is for ${listed(unknown)}`;
  return [...sure, { words: ask }];
}

function areaReason(
  area: 'all' | 'part' | 'no' | undefined,
  band: Ranked['band'],
  where: string | undefined,
): Reason[] {
  if (area === undefined || where === undefined) return [];
  if (area === 'no') return [{ words: `not for ${where}: ask first` }];
  if (band === 'remote') return [{ words: 'wherever you live' }];
  return [{ words: area === 'all' ? `covers ${where}` : `covers some of ${where}: check your address` }];
}

function whoReason({ name, may }: { name: string; may: 'yes' | 'no' | 'not-stated' }): Reason[] {
  if (may === 'yes') return [{ words: `takes referrals from: ${lowerFirst(name)}` }];
  return may === 'no' ? [{ words: `does not list this role: ${lowerFirst(name)}` }] : [];
}

/** "Age 11 to 18" becomes "age 11 to 18"; "GP" stays. */
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
