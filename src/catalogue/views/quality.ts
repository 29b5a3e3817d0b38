/**
 * How good the data is, counted and not judged: how fresh, what is not known, what is not sure, which links are broken. By
 * organisation, by topic, and of all. Pure.
 */
import type { LinkResults } from '../../model/rules/link-state.ts';
import { isBroken } from '../../model/rules/link-state.ts';
import { facts, factsOf, type Fact, type FactState } from '../../model/rules/known-facts.ts';
import { freshness, freshnessStates, type FreshnessState } from '../../model/rules/freshness.ts';
import { widening } from '../../model/rules/area-fit.ts';
import { linksOf } from '../../records/links/list.ts';
import type { Catalogue, JoinedService } from '../types.ts';

export interface QualityEntry {
  service: JoinedService;
  state: FreshnessState;
  /** The day from which it is due. */
  due: string;
  facts: Readonly<Record<Fact, FactState>>;
  unknown: readonly Fact[];
  isUnsure: boolean;
  links: readonly string[];
  broken: readonly string[];
}

export interface QualityCounts {
  entries: number;
  states: Readonly<Record<FreshnessState, number>>;
  /** Facts that are needed, and of these those that are not known. */
  needed: number;
  unknown: number;
  neededBy: Readonly<Record<Fact, number>>;
  unknownBy: Readonly<Record<Fact, number>>;
  unsure: number;
  /** Kept and not published until somebody confirms them: counted, never named. */
  unconfirmed: number;
  links: { all: number; broken: number; blocked: number; unchecked: number };
}

export interface QualityRow extends QualityCounts {
  id: string;
  name: string;
}

export interface Quality {
  all: QualityCounts;
  organisations: readonly QualityRow[];
  topics: readonly QualityRow[];
  /** Entries that wait, of organisations of which nothing is published yet. */
  unconfirmedElsewhere: number;
  entries: readonly QualityEntry[];
  /** The links of the organisations themselves. */
  websites: readonly { id: string; name: string; links: readonly string[] }[];
  /** The day of the link check; undefined: it was never run. */
  linksChecked: string | undefined;
}

/** What runs or has paused. What has closed keeps its page, and nobody needs it to be fresh. */
export const isCounted = ({ status }: { status?: unknown }): boolean => status === 'active' || status === 'paused';

export function toQuality(catalogue: Catalogue, results: LinkResults): Quality {
  const stateOf = new Map(results.links.map(({ url, state }) => [url, state]));
  const surroundings = surroundingsOf(catalogue);
  const entries = catalogue.services.filter(({ data }) => isCounted(data)).map(toEntry);
  const byOrganisation = Map.groupBy(entries, ({ service }) => service.organisation.id);
  const websiteOf = new Map(
    catalogue.organisations.map((organisation) => [organisation.id, linksOf('organisations', organisation)]),
  );
  const published = [...byOrganisation.keys()];
  const waiting = catalogue.unconfirmed;
  const of = (own: readonly QualityEntry[], unconfirmed: number, more: readonly string[] = []): QualityCounts =>
    countsOf(own, unconfirmed, more, stateOf);

  return {
    all: of(
      entries,
      waiting.length,
      published.flatMap((id) => websiteOf.get(id) ?? []),
    ),
    organisations: catalogue.organisations.flatMap(({ id, data }) => {
      const own = byOrganisation.get(id);
      if (!own) return [];
      const unconfirmed = waiting.filter(({ organisation }) => organisation === id).length;
      return [{ id, name: data.name, ...of(own, unconfirmed, websiteOf.get(id)) }];
    }),
    topics: catalogue.topics.map(({ id, data }) => ({
      id,
      name: data.name,
      ...of(
        entries.filter(({ service }) => service.data.topics.includes(id)),
        waiting.filter(({ topics }) => topics.includes(id)).length,
      ),
    })),
    unconfirmedElsewhere: waiting.filter(({ organisation }) => !byOrganisation.has(organisation)).length,
    entries,
    websites: catalogue.organisations
      .filter(({ id }) => byOrganisation.has(id))
      .map(({ id, data }) => ({ id, name: data.name, links: websiteOf.get(id) ?? [] })),
    linksChecked: results.checked ?? undefined,
  };

  function toEntry(service: JoinedService): QualityEntry {
    const { data } = service;
    const known = factsOf(data, surroundings);
    const { state, due } = freshness(data.assurance, catalogue.site.review, catalogue.today, data.urgent);
    const links = linksOf('services', service);
    return {
      service,
      state,
      due,
      facts: known,
      unknown: facts.filter((fact) => known[fact] === 'unknown'),
      isUnsure: data.assurance.confidence === 'low',
      links,
      broken: links.filter((url) => isBroken(stateOf.get(url) ?? 'ok')),
    };
  }
}

/** What a service's facts are read beside: its places and the county. */
export function surroundingsOf({ places, areaTree, site }: Pick<Catalogue, 'places' | 'areaTree' | 'site'>) {
  const byId = new Map(places.map(({ id, data }) => [id, data]));
  return {
    place: (id: string): unknown => byId.get(id),
    inCounty: (area: string): boolean => widening(area, areaTree).includes(site.area),
  };
}

function countsOf(
  entries: readonly QualityEntry[],
  unconfirmed: number,
  more: readonly string[],
  stateOf: ReadonlyMap<string, LinkResults['links'][number]['state']>,
): QualityCounts {
  const number = (is: (entry: QualityEntry) => boolean): number => entries.filter(is).length;
  const neededBy = byFact((fact) => number((entry) => entry.facts[fact] !== 'not-needed'));
  const unknownBy = byFact((fact) => number((entry) => entry.facts[fact] === 'unknown'));
  // A page that several entries name is one link.
  const links = [...new Set([...entries.flatMap((entry) => entry.links), ...more])];
  const states = links.map((url) => stateOf.get(url));
  return {
    entries: entries.length,
    states: Object.fromEntries(
      freshnessStates.map((state) => [state, number((entry) => entry.state === state)]),
    ) as QualityCounts['states'],
    needed: sum(neededBy),
    unknown: sum(unknownBy),
    neededBy,
    unknownBy,
    unsure: number(({ isUnsure }) => isUnsure),
    unconfirmed,
    links: {
      all: links.length,
      broken: states.filter((state) => state !== undefined && isBroken(state)).length,
      blocked: states.filter((state) => state === 'blocked').length,
      unchecked: states.filter((state) => state === undefined).length,
    },
  };
}

const byFact = (count: (fact: Fact) => number) =>
  Object.fromEntries(facts.map((fact) => [fact, count(fact)])) as Record<Fact, number>;
const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
