/** The gaps, the widest first. */
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/load.ts';
import type { CoverageFact, Scope } from '../../../src/features/coverage/count.ts';
import { coverageFacts, smallestAreas } from '../../../src/features/coverage/facts.ts';
import { gapsIn } from '../../../src/features/coverage/gaps.ts';
import { allGaps, askedStretches } from '../../../src/features/coverage/tables.ts';

const fact = (
  id: string,
  topic: string,
  areas: Record<string, Scope>,
  more: Partial<CoverageFact> = {},
): CoverageFact => ({
  id,
  topics: [topic],
  levels: ['universal'],
  areas,
  ages: { young: 'yes', old: 'yes' },
  ...more,
});
const areas = ['a', 'b'];
const both = (scope: Scope) => ({ a: scope, b: scope });
const asked = (...topics: string[]) => ({
  by: 'stretch' as const,
  areas,
  topics: topics.map((id) => ({ id, slices: ['young', 'old'] })),
});

test('a topic with help of its own or of the county has no gap', () => {
  expect(gapsIn([fact('x', 't', both('local'))], asked('t'))).toEqual([]);
  expect(gapsIn([fact('x', 't', both('county'))], asked('t'))).toEqual([]);
});

test('nothing comes before online, online before the country’s, that before a referral', () => {
  const facts = [
    fact('r', 'referred', both('local'), { referral: true }),
    fact('n', 'national', both('national')),
    fact('o', 'online', both('local'), { remote: true }),
  ];
  expect(
    gapsIn(facts, asked('referred', 'national', 'online', 'nothing')).map(({ topic, kind }) => [topic, kind]),
  ).toEqual([
    ['nothing', 'none'],
    ['online', 'remote'],
    ['national', 'national'],
    ['referred', 'referral'],
  ]);
});

test('of one kind, more areas and ages come first, and of two alike the one with fewer that may fit', () => {
  const facts = [
    fact('half', 'half', { a: 'local' }),
    fact('perhaps', 'perhaps', both('local'), { ages: { young: 'unknown', old: 'unknown' } }),
  ];
  expect(
    gapsIn(facts, asked('half', 'perhaps', 'nothing')).map(({ topic, areas: at, unsaid }) => [topic, at, unsaid]),
  ).toEqual([
    ['nothing', ['a', 'b'], 0],
    ['perhaps', ['a', 'b'], 1],
    ['half', ['b'], 0],
  ]);
});

test('ages with the same gap are told together, others apart', () => {
  const facts = [fact('x', 't', both('local'), { ages: { young: 'yes' } })];
  expect(gapsIn(facts, asked('t'))).toEqual([{ topic: 't', kind: 'none', slices: ['old'], areas, unsaid: 0 }]);
  expect(gapsIn([], asked('t'))[0]!.slices).toEqual(['young', 'old']);
});

test('by level: what is missing is a level, and no age is asked about', () => {
  const facts = [fact('x', 't', both('local'), { ages: {} }), fact('y', 't', { a: 'local' }, { levels: ['targeted'] })];
  const slices = ['universal', 'targeted', 'specialist'];
  expect(gapsIn(facts, { by: 'level', areas, topics: [{ id: 't', slices }] })).toEqual([
    { topic: 't', kind: 'none', slices: ['specialist'], areas, unsaid: 0 },
    { topic: 't', kind: 'none', slices: ['targeted'], areas: ['b'], unsaid: 0 },
  ]);
});

const catalogue = await loadCatalogue();

test('of the real county: each gap is real, and no age is told at which nobody asks', () => {
  const facts = coverageFacts(catalogue);
  const gaps = allGaps(facts, catalogue);
  const known = smallestAreas(catalogue).map(({ id }) => id);
  const here = (topic: string, missing: string[]) =>
    facts.filter((one) => one.topics.includes(topic) && missing.some((area) => one.areas[area] !== undefined));
  for (const { topic, kind, slices, areas: missing } of gaps.stretch) {
    expect(missing.every((area) => known.includes(area))).toBe(true);
    const expected = askedStretches(catalogue.topics.find(({ id }) => id === topic)!);
    expect(slices.every((stretch) => expected.includes(stretch))).toBe(true);
    if (kind !== 'none') continue;
    const fitting = here(topic, missing).filter(({ ages }) => slices.some((stretch) => ages[stretch] === 'yes'));
    expect(fitting.map(({ id }) => id)).toEqual([]);
  }
  expect(gaps.level.some(({ kind }) => kind === 'none')).toBe(true);
  for (const { topic, slices, areas: missing } of gaps.level.filter(({ kind }) => kind === 'none')) {
    const fitting = here(topic, missing).filter(({ levels }) => slices.some((level) => levels.includes(level)));
    expect(fitting.map(({ id }) => id)).toEqual([]);
  }
  expect(askedStretches(catalogue.topics.find(({ id }) => id === 'work-and-skills')!)).not.toContain('under-2');
});
