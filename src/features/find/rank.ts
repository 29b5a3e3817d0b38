/** The order of results. "Best" adds up what is known; nothing is dropped here, it only comes later. */
import type { FinderEntry } from '../../catalogue/views/finder-index.ts';
import { mayRefer, type RoleTree } from '../../model/rules/access-for.ts';
import type { FreshnessState } from '../../model/rules/freshness.ts';
import { isWholeFamily, type FamilyFit } from '../../model/rules/child-fit.ts';
import { bandOrder, type BandId } from './bands.ts';
import type { Sort } from './query.ts';
import { refersItself } from './routes.ts';
import { weights as w } from './weights.ts';

export interface Ranked {
  entry: FinderEntry;
  band: BandId;
  fit: FamilyFit;
  /** From the words; 0 when none were typed. */
  text: number;
  /** To the nearest of its places, in metres. */
  metres?: number;
  /** The same from the main town of the area that was chosen: for the order only, too rough to be told. */
  about?: number;
  /** How old its facts are today. */
  freshness?: FreshnessState;
}

export interface Asking {
  /** '' when not said. */
  who: string;
  roles: RoleTree;
  professional: boolean;
  /** Topics for special needs, when a child has them. */
  sendTopics?: ReadonlySet<string>;
}

/** The parts of a best match, for whoever wants to know why. */
export function scoreParts(
  { entry, band, fit, text, freshness, ...where }: Ranked,
  asking: Asking,
): Record<string, number> {
  const metres = where.metres ?? where.about;
  const trust = where.metres === undefined ? w.about : 1;
  return {
    text,
    far: metres === undefined || entry.reach !== 'place' ? 0 : -w.far * trust * text * farness(metres),
    age: ageScore(fit),
    focus: focusScore(entry, fit),
    family: familyScore(entry, fit),
    send: asking.sendTopics !== undefined && entry.topics.some((topic) => asking.sendTopics!.has(topic)) ? w.send : 0,
    area: band === 'elsewhere' ? -3 : fit.area === 'part' ? -w.partArea : 0,
    near:
      metres === undefined || band === 'elsewhere' || entry.reach !== 'place'
        ? 0
        : trust * nearScore(metres) * (text === 0 ? 1 : Math.min(1, text / w.nearText)),
    who: whoScore(entry, asking),
    unsure: entry.unsure ? -w.unsure : 0,
    old: oldScore(entry, freshness),
  };
}

/** Help in a crisis loses nothing by its age. */
function oldScore({ urgent }: FinderEntry, freshness: FreshnessState | undefined): number {
  if (urgent) return 0;
  return freshness === 'lapsed' ? -w.lapsed : freshness === 'overdue' ? -w.overdue : 0;
}

/** What fits more of the children ranks higher; what does not state its ages below what is certain; what does not fit, last. */
function ageScore({ children }: FamilyFit): number {
  if (children.length === 0) return 0;
  const share = (fits: 'yes' | 'unknown' | 'no'): number =>
    children.filter(({ fit }) => fit.fits === fits).length / children.length;
  return w.age * share('yes') + w.ageUnknown * share('unknown') - w.ageNo * share('no');
}

/** A service made for this age, before one for everybody. */
function focusScore({ ages }: FinderEntry, { children }: FamilyFit): number {
  if (!children.some(({ fit }) => fit.fits === 'yes') || ages.minimumAge === undefined || ages.maximumAge === undefined)
    return 0;
  return w.focus * Math.max(0, 1 - (ages.maximumAge - ages.minimumAge) / 19);
}

/** Several children are one family: help for all of it comes before help for each. */
const familyScore = ({ ages }: FinderEntry, { children }: FamilyFit): number =>
  children.length > 1 && isWholeFamily(ages) ? w.family : 0;

/** 0.5 next door, half of that at four miles, about nothing at twenty. */
const nearScore = (metres: number): number => w.near / (1 + metres / w.nearMetres) - 0.1 * Math.min(1, metres / 40_000);

/** What happens in one building is of little use far away, however well it fits: 0 here, 1 beyond reach. */
const farness = (metres: number): number => Math.min(1, Math.max(0, metres - 4000) / w.farMetres);

/** A family: what it can reach by itself first. A worker: what takes referrals from the role. */
function whoScore(entry: FinderEntry, { who, roles, professional }: Asking): number {
  if (!professional) return refersItself(entry) ? (who === '' ? w.self : w.familyAsks) : 0;
  const may = mayRefer(entry.whoCanRefer, who, roles);
  return may === 'yes' ? w.roleYes : may === 'no' ? -w.roleNo : entry.workers.length > 0 ? w.roleOpen : 0;
}

export const bestScore = (ranked: Ranked, asking: Asking): number =>
  Object.values(scoreParts(ranked, asking)).reduce((sum, part) => sum + part, 0);

const collator = new Intl.Collator('en-GB');
const byName = (a: Ranked, b: Ranked): number => collator.compare(a.entry.name, b.entry.name);

/** Sorts a copy. By distance: bands first, then what has no place after what has one. */
export function rank<R extends Ranked>(results: readonly R[], sort: Sort, asking: Asking): R[] {
  if (sort === 'name') return [...results].sort(byName);
  const score = new Map(results.map((result) => [result, bestScore(result, asking)]));
  const best = (a: R, b: R): number => score.get(b)! - score.get(a)! || byName(a, b);
  if (sort === 'best') return [...results].sort(best);
  return [...results].sort(
    (a, b) => bandOrder.indexOf(a.band) - bandOrder.indexOf(b.band) || byDistance(a, b) || best(a, b),
  );
}

/** Online and phone help has no distance even where its office has one. */
function byDistance(a: Ranked, b: Ranked): number {
  if (a.band === 'remote') return 0;
  const [one, two] = [a.metres ?? Number.POSITIVE_INFINITY, b.metres ?? Number.POSITIVE_INFINITY];
  return one === two ? 0 : one - two;
}
