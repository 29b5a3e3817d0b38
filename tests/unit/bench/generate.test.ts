/** Generated services are the same for a seed, pass every check, and name no real number, address or service. */
import { expect, onTestFinished, test } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { generatedContent, takeAway } from '../../bench/generated-content.ts';
import { inspect } from '../../../src/records/inspect.ts';
import { loadContent } from '../../../src/records/load.ts';
import { problemLines } from '../../../src/records/report/terminal.ts';
import { londonDay } from '../../../src/model/rules/freshness.ts';

const records = await loadContent();

test('the same seed makes the same, another seed others', () => {
  const names = (seed: number): string[] => generate(records, 50, seed).services.map(({ id }) => id);
  expect(generate(records, 50, 7)).toEqual(generate(records, 50, 7));
  expect(names(7)).not.toEqual(names(8));
});

test('ids differ from each other and from those of the content', () => {
  const { services, places, organisations } = generate(records, 2000);
  const ids = [...services, ...places, ...organisations].map(({ id }) => id);
  expect(new Set([...ids, ...records.services.map(({ id }) => id)]).size).toBe(ids.length + records.services.length);
});

test('every number is one of those kept for stories, every address is of example.org', () => {
  const text = JSON.stringify(generate(records, 300));
  const numbers = text.match(/\b0[\d ]{8,}\b/g) ?? [];
  expect(numbers.length).toBeGreaterThan(300);
  expect(numbers.filter((number) => !/^01632 960\d{3}$/.test(number))).toEqual([]);
  expect(text.match(/(https?:\/\/|@)(?!(www\.)?example\.org)/g)).toBeNull();
});

test('a content folder with them has no error', async () => {
  const folder = await generatedContent(260);
  onTestFinished(() => takeAway(folder));
  const { errors, records: read } = await inspect(folder, londonDay(new Date()));
  expect(problemLines(errors)).toBe('');
  const published = read.folders.services.filter(({ data }) => /active|paused/.test(data.status));
  expect(published).toHaveLength(260);
}, 30_000);
