/** Outcomes with their services, evidence with what is published of it, comments by year. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { commentYears, evidenceFor, insideWords, yearsOf } from '../../../src/features/outcomes/outcomes.ts';
import type { ContentRecords } from '../../../src/records/types.ts';
import { records, service, TODAY } from '../../support/records.ts';
import { sampleOutcomes } from '../../support/sample-outcomes.ts';

const about = { order: 1, year: '2015', section: { issues: 1, indicators: 2 }, kind: 'priority' as const };
const [learning, together] = sampleOutcomes.outcomes;
const all = (given: Partial<ContentRecords> = {}) =>
  buildCatalogue(
    {
      ...records([
        service('everything', { topics: ['food'] }),
        service('talk', { topics: ['feelings', 'food'] }),
        service('gone', { topics: ['feelings'], status: 'closed', closed: { on: '2026-01-01' } }),
        service('unsure', { topics: ['feelings'], status: 'unconfirmed', unconfirmedBecause: 'Nobody answers' }),
      ]),
      ...sampleOutcomes,
      outcomes: [{ ...learning!, data: { ...learning!.data, topics: ['feelings', 'food'] } }, together!],
      evidence: [],
      comments: sampleOutcomes.comments.map((one) => ({ ...one, data: { ...one.data, topics: undefined } })),
      ...given,
    },
    TODAY,
  );

describe('an outcome', () => {
  const { outcomes } = all();
  test('has each open service of its topics once: never a closed or unconfirmed one', () => {
    expect(outcomes[0]!.services.map(({ id }) => id)).toEqual(['everything', 'talk']);
    expect(outcomes[0]!.topics.map(({ id, services }) => [id, services.map((one) => one.id)])).toEqual([
      ['feelings', ['talk']],
      ['food', ['everything', 'talk']],
    ]);
  });
  test('may name services instead', () => expect(outcomes[1]!.services.map(({ id }) => id)).toEqual(['everything']));
  test('says what is behind its door', () => {
    expect(insideWords(outcomes[0]!)).toBe('1 issue, 3 figures, 5 indicators, 2 services');
    expect(insideWords(outcomes[1]!)).toBe('1 issue, 1 indicator, 1 service');
  });
  test('for children comes before that for the help itself, whatever their order', () => {
    const late = { ...learning!, id: 'late', data: { ...learning!.data, ...about, order: 9, topics: undefined } };
    expect(all({ outcomes: [together!, late] }).outcomes.map(({ id }) => id)).toEqual(['late', 'together']);
  });
  test('is dated: one year is said once', () => expect(yearsOf(outcomes)).toBe('2015'));
});

test('evidence names a project that nobody has confirmed, without its page', () => {
  const { data, ...rest } = sampleOutcomes.evidence[0]!;
  const projects = [
    { name: 'Runs', service: 'everything' },
    { name: 'Nobody knows', service: 'unsure' },
  ];
  const catalogue = all({ evidence: [{ ...rest, data: { ...data, services: ['talk', 'unsure'], projects } }] });
  const [item] = catalogue.evidence;
  expect(item!.services.map(({ id }) => id)).toEqual(['talk']);
  expect(item!.projects.map((project) => [project.name, project.service?.id])).toEqual([
    ['Runs', 'everything'],
    ['Nobody knows', undefined],
  ]);
  expect(evidenceFor(catalogue, 'learning')).toEqual([item]);
  expect(evidenceFor(catalogue, 'together')).toEqual([]);
});

test('comments have a page a year, the newest first, each with who answered', () => {
  const years = commentYears(all());
  expect(years.map(({ year, comments }) => [year, comments.map(({ by }) => by.data.name)])).toEqual([
    [2026, ['The Charity']],
    [2025, ['North Council']],
  ]);
});

test('a county without any of them has empty lists', () => {
  const catalogue = buildCatalogue(records([service('it')]), TODAY);
  const { outcomes, evidence, comments, objectives } = catalogue;
  expect([outcomes, evidence, comments, objectives]).toEqual([[], [], [], undefined]);
  expect(commentYears(catalogue)).toEqual([]);
});
