/** The table of sources as its page shows it: every fact with links to the pages that hold it, by their own names. */
import { partialDateWords } from '../../model/rules/date-words.ts';
import { factKinds, type SourceFact, type Sources } from '../../model/sources.ts';
import type { Catalogue } from '../types.ts';

export interface TraceFact {
  what: string;
  links: { name: string; href: string }[];
  leftOut?: string;
}

export interface TraceSection {
  id: string;
  title: string;
  facts: TraceFact[];
}

export interface TraceDocument {
  id: string;
  title: string;
  publisher: string;
  date: string;
  url?: string;
  note: string;
  sections: TraceSection[];
}

export type FactKind = (typeof factKinds)[number];

type Named = Pick<Catalogue, 'guides' | 'services' | 'topics' | 'docs'>;

/** The name of a page without what follows `#`; undefined where there is no such page. */
function pageName(page: string, catalogue: Named, names: ReadonlyMap<string, string>): string | undefined {
  const [, folder, id] = /^\/([\w-]+)\/([\w-]+)\/$/.exec(page) ?? [];
  if (folder === 'guides' || folder === 'docs') return catalogue[folder].find((record) => record.id === id)?.data.title;
  if (folder === 'services' || folder === 'topics')
    return catalogue[folder].find((record) => record.id === id)?.data.name;
  return names.get(page);
}

export function toTrace(sources: Sources, catalogue: Named): TraceDocument[] {
  const names = new Map((sources.pageNames ?? []).map(({ page, name }) => [page, name]));
  const toFact = ({ what, pages = [], leftOut }: SourceFact): TraceFact => ({
    what,
    links: pages.flatMap((href) => {
      const name = pageName(href.replace(/#.*$/, ''), catalogue, names);
      return name === undefined ? [] : [{ name, href }];
    }),
    ...(leftOut !== undefined && { leftOut }),
  });
  return sources.documents.map(({ sections, date, url, ...document }) => ({
    ...document,
    date: partialDateWords(date) ?? date,
    ...(url !== undefined && { url }),
    sections: sections.map(({ id, title, facts }) => ({ id, title, facts: facts.map(toFact) })),
  }));
}

/** How many facts there are of each kind, in the order of the kinds; kinds without any are left out. */
export function factCounts({ documents }: Sources): [FactKind, number][] {
  const facts = documents.flatMap(({ sections }) => sections.flatMap((section) => section.facts));
  return factKinds
    .map((kind): [FactKind, number] => [kind, facts.filter((fact) => fact.kind === kind).length])
    .filter(([, count]) => count > 0);
}
