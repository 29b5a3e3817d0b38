/** What a number of the page leads to: a mark that each of its entries has, and the address that asks for it. Pure. */
import type { QualityEntry } from '../../catalogue/views/quality.ts';
import { facts, type Fact } from '../../model/rules/known-facts.ts';
import { freshnessStates, type FreshnessState } from '../../model/rules/freshness.ts';
import { path } from '../../site/paths.ts';
import * as words from '../../words/quality.ts';

export const QUALITY_PATH = '/open-data/quality/';
/** The entries themselves, which would make the page of the numbers twice as heavy. */
export const ENTRIES_PATH = '/open-data/quality/entries/';
export const QUALITY_CSV = '/open-data/quality.csv';

export const stateCut = (state: FreshnessState): string => `is-${state}`;
export const unknownCut = (fact: Fact): string => `no-${fact}`;
export const topicCut = (topic: string): string => `topic-${topic}`;
export const UNSURE = 'unsure';
export const BROKEN = 'broken';
export const organisationId = (id: string): string => `of-${id}`;
/** A part of the page of entries: a cut, or an organisation's fold. */
export const entriesHref = (part: string): string => path(`${ENTRIES_PATH}#${part}`);

/** Every cut there is, with its words. */
export const allCuts = (topics: readonly { id: string; name: string }[]): ReadonlyMap<string, string> =>
  new Map([
    ...freshnessStates.map((state) => [stateCut(state), words.cut.state(state)] as const),
    ...facts.map((fact) => [unknownCut(fact), words.cut.unknown(words.facts[fact].name)] as const),
    [UNSURE, words.cut.unsure],
    [BROKEN, words.cut.broken],
    ...topics.map(({ id, name }) => [topicCut(id), words.cut.topic(name)] as const),
  ]);

/** The cuts that an entry belongs to. */
export const cutsOf = ({ service, state, unknown, isUnsure, broken }: QualityEntry): string[] => [
  stateCut(state),
  ...unknown.map(unknownCut),
  ...(isUnsure ? [UNSURE] : []),
  ...(broken.length > 0 ? [BROKEN] : []),
  ...service.data.topics.map(topicCut),
];
