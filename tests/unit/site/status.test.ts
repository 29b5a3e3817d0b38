/** What /status.json says of a build, and that the same build says the same. */
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/load.ts';
import { buildTime, statusOf } from '../../../src/site/status.ts';

const all = await loadCatalogue();
const facts = { pages: 3, checksums: { 'data/find.json': 'ab' }, built: '2026-11-26T10:00:00Z', commit: 'c0ffee' };

test('counts, the check that has waited longest, the day and the sums', () => {
  const status = statusOf(all, facts);
  const shown = all.services.filter(({ data }) => data.status !== 'closed');
  expect(status).toMatchObject({
    ...{ built: facts.built, commit: 'c0ffee', day: all.today },
    checksums: facts.checksums,
  });
  expect(status.counts).toMatchObject({ services: shown.length, pages: 3, topics: all.topics.length });
  expect(shown.every(({ freshness }) => freshness.checked >= status.oldestCheck!)).toBe(true);
  expect(statusOf(all, facts)).toEqual(status);
});

test('without git and without services it still is whole', () => {
  const status = statusOf({ ...all, services: [] }, { ...facts, commit: undefined });
  expect('commit' in status || 'oldestCheck' in status).toBe(false);
  expect(status.counts.services).toBe(0);
});

test('the time is what the build is told, else that of the commit, else now', () => {
  const now = new Date('2026-11-27T12:00:00.500Z');
  expect(buildTime({ SOURCE_DATE_EPOCH: '0' }, 1_764_236_400, now)).toBe('1970-01-01T00:00:00Z');
  expect(buildTime({}, 1_764_236_400, now)).toBe('2025-11-27T09:40:00Z');
  expect(buildTime({}, undefined, now)).toBe('2026-11-27T12:00:00Z');
  expect(() => buildTime({ SOURCE_DATE_EPOCH: 'today' }, 1, now)).toThrow(/SOURCE_DATE_EPOCH is "today"/);
});
