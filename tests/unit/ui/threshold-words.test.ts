/** What is said of the threshold document: the version that was compared, or plainly that it was not found. */
import { expect, test } from 'vitest';
import { thresholdWords } from '../../../src/ui/threshold-words.ts';

const title = 'Thresholds and Pathways';
const url = 'https://www.example.org/';

test('with an address and a version: a link, and which version was compared', () =>
  expect(thresholdWords({ title, url, version: 'July 2026' })).toBe(
    'The partnership’s current document is [Thresholds and Pathways]. We compared these levels with this version: July 2026.',
  ));
test('on paper only: no link, and the version', () =>
  expect(thresholdWords({ title, version: 'July 2026' })).toContain('“Thresholds and Pathways”. We compared'));
test('with an address alone: it must be checked', () =>
  expect(thresholdWords({ title, url })).toMatch(/\[Thresholds and Pathways\].*check there which version is in force/));
test('without either: it was not found', () =>
  expect(thresholdWords({ title })).toBe(
    'We have not found the partnership’s current document. The last one that we know of is “Thresholds and Pathways”.',
  ));
