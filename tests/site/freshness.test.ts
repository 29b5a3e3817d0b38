/** A build on a day on which most of a county has lapsed: lists, pages, numbers and open data. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lapsedTitle } from '../../src/words/checked.ts';
import { buildSite, pagesOf } from '../support/build-site.ts';
import { writeSampleCounty } from '../support/sample-county.ts';

const content = mkdtempSync(join(tmpdir(), 'early-help-old-content-'));
const folder = mkdtempSync(join(tmpdir(), 'early-help-old-'));
const pages = new Map<string, string>();
const page = (url: string): string => pages.get(url) ?? '';
const main = (url: string): string => page(url).slice(page(url).indexOf('<main'), page(url).indexOf('</main>'));

function rewrite(file: string, change: (text: string) => string): void {
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

beforeAll(async () => {
  writeSampleCounty(content);
  rewrite('site.yml', (text) =>
    text.replace('overdueMonths: 3', 'overdueMonths: 3\n  lapsedMonths: 6\n  owner: The sample team'),
  );
  // Everything was checked in November 2026, but for one that was checked again.
  rewrite('services/everything.md', (text) => text.replace('checked: 2026-11-22', 'checked: 2028-02-20'));
  await buildSite(folder, { CONTENT_DIR: content, BUILD_DAY: '2028-03-01' });
  for (const { url, html } of pagesOf(folder)) pages.set(url, html);
}, 300_000);

afterAll(() => [content, folder].forEach((each) => rmSync(each, { recursive: true, force: true })));

test('what has lapsed keeps its page, which says at its head that it may have changed, and where else to look', () => {
  const text = main('/services/little/');
  expect(text).toContain(lapsedTitle);
  expect(text).toMatch(/Nobody has checked it since 22 November 2026/);
  expect(text.indexOf('data-lapsed')).toBeLessThan(text.indexOf('how-we-know'));
  expect(text).toMatch(/<a href="#all-about">/);
  expect(text).toMatch(/class="fresh old"/);
  expect(text).toContain('Kept by: The sample team.');
  expect(main('/services/everything/')).not.toContain(lapsedTitle);
  expect(main('/services/everything/')).toMatch(/class="fresh checked"/);
});

test.for(['/topics/feelings/', '/areas/corby/', '/find/', '/help-me/any-age/feelings/', '/map/'])(
  'what has lapsed is not in %s, and what was checked is',
  (url) => {
    expect(main(url)).toContain('/services/everything/');
    for (const id of ['little', 'old-times', 'through-others']) expect(main(url)).not.toContain(`/services/${id}/"`);
  },
);

test('a topic says how many are left out, and leads to them', () => {
  expect(main('/topics/feelings/')).toMatch(/2 entries that nobody has checked for long are left out\./);
  expect(main('/topics/feelings/')).toMatch(/href="\/find\/#topic=feelings&(amp;|#38;)?old=1"/);
});

test('help in a crisis and the numbers for danger stay where they were', () => {
  expect(main('/topics/feelings/')).toContain('/services/line/');
  for (const number of ['999', '01632960001', '01632960002']) expect(page('/urgent/')).toContain(`tel:${number}`);
  expect(page('/services/line/')).toContain('tel:01632960999');
});

test('the A to Z and the organisation still lead to it, and say how old it is', () => {
  for (const url of ['/a-to-z/', '/organisations/charity/']) {
    expect(main(url)).toContain('/services/little/');
    expect(main(url)).toMatch(/it may have changed or closed/);
  }
});

test('the open data has it, with its state', () => {
  const { services } = JSON.parse(readFileSync(join(folder, 'open-data/services.json'), 'utf8')) as {
    services: { id: string; freshness: string; nextCheckDue: string }[];
  };
  const of = (id: string) => services.find((each) => each.id === id);
  expect(of('little')).toMatchObject({ freshness: 'lapsed', nextCheckDue: '2027-05-22' });
  expect(of('everything')).toMatchObject({ freshness: 'fresh', nextCheckDue: '2028-08-20' });
});
