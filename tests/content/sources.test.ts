/** Nothing of the strategy is lost: every section, indicator, objective, issue and sister document has its line and its page. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { factCounts, toTrace } from '../../src/catalogue/views/trace.ts';
import type { SourceFact } from '../../src/model/sources.ts';
import { contentFolder } from '../../src/records/inspect.ts';

const catalogue = await loadCatalogue();
const sources = catalogue.sources!;
const strategy = sources.documents.find(({ id }) => id === 'early-help-strategy')!;
const facts = sources.documents.flatMap(({ sections }) => sections.flatMap((section) => section.facts));
const of = (kind: SourceFact['kind']): SourceFact[] => facts.filter((fact) => fact.kind === kind);
const pagesOf = (kind: SourceFact['kind']): string[] => of(kind).flatMap(({ pages = [] }) => pages);

test('each of the strategy’s 15 sections is there, and the introduction', () =>
  expect(strategy.sections.map(({ id }) => id)).toEqual([
    'introduction',
    ...Array.from({ length: 15 }, (_, index) => `section-${index + 1}`),
  ]));

test('each list has as many entries as in the documents', () =>
  expect(Object.fromEntries(factCounts(sources))).toEqual({
    outcome: 5,
    issue: 21,
    indicator: 31,
    objective: 12,
    'sister-document': 6,
    // The strategy's text that the project has names eleven.
    'linked-strategy': 12,
    improvement: 14,
    sign: 5,
    evidence: 5,
    project: 3,
  }));

test.for([
  ['issue', [5, 3, 4, 3, 6]],
  ['indicator', [7, 5, 9, 6, 4]],
] as const)('the %ss stand with their outcomes, each at a place of its own', ([kind, counts]) => {
  const pages = pagesOf(kind);
  expect(new Set(pages).size).toBe(pages.length);
  const outcomes = ['safe', 'education', 'health', 'vulnerable', 'system'];
  expect(outcomes.map((id) => pages.filter((page) => page.startsWith(`/outcomes/${id}/#${kind}-`)).length)).toEqual(
    counts,
  );
});

test('no outcome, issue, indicator, objective or sister document is left out', () => {
  const must = (['outcome', 'issue', 'indicator', 'objective', 'sister-document'] as const).flatMap(of);
  expect(must.filter(({ pages }) => !pages?.length).map(({ what }) => what)).toEqual([]);
  expect(new Set(pagesOf('objective')).size).toBe(12);
});

test('no label is longer than a label, and none stands twice in a section', () => {
  const twice = strategy.sections.flatMap(({ id, facts: own }) =>
    own.filter(({ what }, index) => own.findIndex((other) => other.what === what) !== index).map(() => id),
  );
  expect(twice).toEqual([]);
});

test('every page that is named is published', () => {
  const lost = toTrace(sources, catalogue).flatMap(({ sections }) =>
    sections.flatMap((section) =>
      section.facts.filter(({ links, leftOut }) => !leftOut && links.length === 0).map(({ what }) => what),
    ),
  );
  expect(lost).toEqual([]);
});

/** The entries of outcomes and objectives, read by themselves: what has an entry has a line here, and the other way round. */
describe.runIf(existsSync(join(contentFolder(), 'outcomes')))('the entries of outcomes', () => {
  type WithIds = readonly { id: string }[];
  const read = <T>(file: string): T => parse(readFileSync(join(contentFolder(), file), 'utf8')) as T;
  const files = globSync('outcomes/*.yml', { cwd: contentFolder() }).sort();
  const expected = (key: 'issues' | 'indicators', kind: string): string[] =>
    files.flatMap((file) =>
      read<Record<typeof key, WithIds>>(file)[key].map(
        ({ id }) => `/outcomes/${basename(file, '.yml')}/#${kind}-${id}`,
      ),
    );
  test('issues', () => expect(pagesOf('issue').sort()).toEqual(expected('issues', 'issue').sort()));
  test('indicators', () => expect(pagesOf('indicator').sort()).toEqual(expected('indicators', 'indicator').sort()));
  test('objectives', () => {
    const { objectives } = read<{ objectives: WithIds }>('objectives.yml');
    expect(pagesOf('objective').sort()).toEqual(objectives.map(({ id }) => `/outcomes/#objective-${id}`).sort());
  });
});
