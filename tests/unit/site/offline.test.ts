/** What is kept for when there is no connection: which files, and what a kept page says. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPage, neededBy, withNote } from '../../../src/site/offline/answer.ts';
import { chooseFiles, namedIn } from '../../../src/site/offline/files.ts';
import { shell } from '../../../src/words/shell.ts';

const notes = { 'en-GB': shell, pl: { savedOn: 'Zapisana {date}.', notNewest: 'Nie najnowsza: {date}.' } };
const when = new Date('2026-03-03T09:00:00Z');
const page = (lang: string, kind: string): string =>
  `<!doctype html><html lang="${lang}" class="x"><body class="${kind}"><main id="main" tabindex="-1"><h1>Hello</h1></main></body></html>`;

describe('a kept page', () => {
  test('says on top since when it is kept', () =>
    expect(withNote(page('en-GB', 'wide'), notes, 'savedOn', when)).toContain(
      '<main id="main" tabindex="-1"><div class="wrap kept-note"><p class="alert warn" role="status">You are offline. This page was saved on 3 March 2026.</p></div><h1>',
    ));
  test('with the numbers for danger says it after them', () =>
    expect(withNote(page('en-GB', 'urgent'), notes, 'savedOn', when)).toMatch(
      /<h1>Hello<\/h1><div class="wrap kept-note"/,
    ));
  test('says it in its own language, with figures as on the rest of the page', () => {
    expect(withNote(page('pl', 'wide'), notes, 'notNewest', when)).toContain('>Nie najnowsza: 3 marca 2026.</p>');
    expect(withNote(page('ar', 'wide'), notes, 'savedOn', when)).toContain(' lang="en-GB" dir="ltr">You are offline.');
  });
  test('says nothing where nobody knows the day', () =>
    expect(withNote(page('en-GB', 'wide'), notes, 'savedOn', new Date('soon'))).toBe(page('en-GB', 'wide')));
  test('takes no words for HTML, nor dollar signs for orders', () => {
    const odd = { 'en-GB': { savedOn: '<b>$& {date}', notNewest: '' } };
    expect(withNote(page('en-GB', 'wide'), odd, 'savedOn', when)).toContain('>&#60;b&#62;$&#38; 3 March 2026</p>');
  });
});

test('the worker looks after pages, and after none of what is for others', () => {
  for (const ours of ['', 'find/', 'services/samaritans/', 'pl/urgent/', 'near/'])
    expect(isPage(ours), ours).toBe(true);
  for (const other of ['embed/housing/', 'edit/cms/', 'api/oruk/v3/services/', 'open-data/', 'changes/', 'share.png'])
    expect(isPage(other), other).toBe(false);
});

test('what a page needs is found in it, wherever the site is published', () =>
  expect(
    neededBy(
      '<link rel="stylesheet" href="/early/_astro/a.css"><script type="module" src="/early/_astro/b.js"></script><img src="/early/_astro/c.svg"><a href="/find/">',
    ),
  ).toEqual(['/early/_astro/a.css', '/early/_astro/b.js']));

test('names of parts are found in pages, sheets and scripts', () =>
  expect(
    namedIn('href="/x/_astro/a.1.css" url(/_astro/b.woff2) import{a}from"./c.2.js";import(`./d.js`) ["_astro/e.css"]'),
  ).toEqual(['a.1.css', 'b.woff2', 'c.2.js', 'd.js', 'e.css']));

describe('of a site', () => {
  const big = Array.from({ length: 4000 }, (_, at) => ((at * 7919) % 65_521).toString(36)).join('');
  function site(files: Record<string, string>): string {
    const folder = mkdtempSync(join(tmpdir(), 'kept-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }
  const urgent = '<main><a href="/guides/phone/">safe</a></main><script src="/_astro/u.js"></script>';
  const folder = site({
    'index.html': 'home',
    'urgent/index.html': urgent,
    'offline/index.html': '<script src="/_astro/o.js"></script>',
    'find/index.html': '<script src="/_astro/f.js"></script>',
    'guides/phone/index.html': 'a guide',
    'guides/other/index.html': 'another',
    'services/one/index.html': 'a service',
    'pl/urgent/index.html': 'po polsku',
    'data/find.json': `"${big}"`,
    'data/map.json': '1',
    '_astro/u.js': '1',
    '_astro/o.js': '1',
    '_astro/f.js': 'import("./later.js");import("./service-map.js")',
    '_astro/later.js': '1',
    '_astro/service-map.js': '1',
  });

  test('the urgent pages come first, the search with all that it needs but the map, and no page of a service', () => {
    const { first, more } = chooseFiles(folder);
    expect(first).toEqual(['urgent/', '_astro/u.js', 'offline/', '_astro/o.js']);
    expect(more).toEqual([
      'find/',
      '_astro/f.js',
      '_astro/later.js',
      'data/find.json',
      '',
      'guides/phone/',
      'pl/urgent/',
    ]);
  });

  test('with a large directory the search is left out whole, and what there is room for is kept', () => {
    const { first, more, leftOut, bytes } = chooseFiles(folder, 1000);
    expect(first).toContain('urgent/');
    expect(more).toEqual(['', 'guides/phone/', 'pl/urgent/']);
    expect(leftOut).toEqual(['search']);
    expect(bytes.first + bytes.more).toBeLessThanOrEqual(1000);
  });
});
