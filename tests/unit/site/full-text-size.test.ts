import { afterEach, expect, test, vi } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { usesPagefind } from '../../../src/site/full-text-size.ts';
import { records, service, TODAY } from '../../support/records.ts';

afterEach(() => vi.unstubAllEnvs());

const directoryOf = (count: number) => {
  const open = Array.from({ length: count }, (_, at) => service(`s${at}`, { name: `Service ${at}` }));
  return buildCatalogue(records([...open, service('gone', { status: 'closed' })]), TODAY);
};

test('words are our own list up to 2,000 services, and Pagefind’s above', () => {
  expect(usesPagefind(directoryOf(2))).toBe(false);
  expect(usesPagefind(directoryOf(2000))).toBe(false);
  expect(usesPagefind(directoryOf(2001))).toBe(true);
});

test('another limit can be set; what is closed does not count', () => {
  vi.stubEnv('OWN_TEXT_MOST', '2');
  expect(usesPagefind(directoryOf(2))).toBe(false);
  vi.stubEnv('OWN_TEXT_MOST', '0');
  expect(usesPagefind(directoryOf(2))).toBe(true);
});

test('a limit that is no number is a mistake, and is said', () => {
  vi.stubEnv('OWN_TEXT_MOST', 'all');
  expect(() => usesPagefind(directoryOf(2))).toThrow('OWN_TEXT_MOST is "all"');
});
