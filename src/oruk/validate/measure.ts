/** Counts the gaps of the services that were read, and how fresh they are. */
import { ageInDays, factsOf } from './facts.ts';
import { gapTable } from './gap-table.ts';
import { isJson, textOf, type Json } from './json.ts';

export interface Gap {
  code: string;
  title: string;
  means: string;
  mend: string;
  /** How many of the services. */
  count: number;
  /** Of all that were measured, 0 to 100, with one decimal. */
  percent: number;
  isNote: boolean;
  /** Ids of some of them. */
  examples: string[];
}

export interface Measured {
  /** How many services were measured. */
  services: number;
  /** Sorted: what touches most services first. */
  gaps: Gap[];
  /** By the age of assured_date. */
  freshness: { underYear: number; overYear: number; unknown: number; oldest?: string; newest?: string };
  /** Of the whole feed: how it may be used, and by whom it is. */
  licence: string | null;
  publisher: string | null;
}

/** Services that have name and organisation in common with another. */
function twinsIn(services: readonly Json[]): Set<unknown> {
  const key = ({ name, organization, organization_id: id }: Json): string =>
    JSON.stringify([textOf(name)?.toLowerCase(), (isJson(organization) ? organization.id : undefined) ?? id]);
  const groups = Map.groupBy(services, key);
  return new Set([...groups.values()].flatMap((group) => (group.length > 1 && textOf(group[0]!.name) ? group : [])));
}

export const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;

export function measure(services: readonly Json[], root: unknown, today: string): Measured {
  const all = services.map(factsOf);
  const context = { today, twins: twinsIn(services) };
  const gaps = gapTable.flatMap(({ has, isNote = false, ...row }): Gap[] => {
    const touched = all.filter((facts) => has(facts, context));
    if (touched.length === 0) return [];
    const examples = touched.slice(0, 5).map(({ service }) => String(service.id));
    return [{ ...row, isNote, count: touched.length, percent: percentOf(touched.length, all.length), examples }];
  });
  return {
    services: services.length,
    gaps: gaps.sort((a, b) => b.count - a.count),
    freshness: freshnessOf(services, today),
    ...ownerOf(services, root),
  };
}

function freshnessOf(services: readonly Json[], today: string): Measured['freshness'] {
  const ages = services.map(({ assured_date: date }) => ageInDays(date, today));
  const days = services
    .flatMap(({ assured_date: date }) => (ageInDays(date, today) === undefined ? [] : [String(date).slice(0, 10)]))
    .sort();
  return {
    underYear: ages.filter((age) => age !== undefined && age <= 365).length,
    overYear: ages.filter((age) => age !== undefined && age > 365).length,
    unknown: ages.filter((age) => age === undefined).length,
    ...(days.length > 0 ? { oldest: days[0]!, newest: days.at(-1)! } : {}),
  };
}

const named = (value: unknown): string | undefined =>
  textOf(value) ?? (isJson(value) ? (textOf(value.name) ?? textOf(value.url) ?? textOf(value.website)) : undefined);

function ownerOf(services: readonly Json[], root: unknown): { licence: string | null; publisher: string | null } {
  const of = isJson(root) ? root : {};
  return {
    licence:
      named(of.licence) ??
      named(of.license) ??
      named(services.find(({ licenses }) => named(licenses))?.licenses) ??
      null,
    publisher: named(of.publisher) ?? null,
  };
}
