/** What search engines are told: every page that they may show, once, and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elements, metaContent, named } from '../support/html.ts';
import { basePath, builtPages, distFolder } from '../support/site.ts';

const robots = readFileSync(join(distFolder, 'robots.txt'), 'utf8');
const addresses = [...robots.matchAll(/^sitemap:\s*(\S+)$/gim)].map(([, address]) => address!);
const entries = addresses.flatMap(readSitemap);

const indexed = builtPages()
  .map(({ url, html }) => ({ url, all: elements(html) }))
  .filter(
    ({ url, all }) => !metaContent(all, 'robots')?.includes('noindex') && !/^\/services\/.+\/simple\/$/.test(url),
  );
const canonicals = indexed.map(({ all }) =>
  attribute(
    named(all, 'link').find((link) => attribute(link, 'rel') === 'canonical')!,
    'href',
  ),
);

/** The file of the built site behind an address. */
function fileOf(address: string): string {
  const { pathname } = new URL(address);
  return join(distFolder, pathname.slice(basePath().length));
}

/** A sitemap may be a list of sitemaps. */
function readSitemap(address: string): { loc: string; lastmod?: string }[] {
  const xml = readFileSync(fileOf(address), 'utf8');
  const parts = [...xml.matchAll(/<(url|sitemap)>([\s\S]*?)<\/\1>/g)];
  return parts.flatMap(([, kind, inner = '']) => {
    const loc = /<loc>([^<]+)<\/loc>/.exec(inner)![1]!.replaceAll('&amp;', '&');
    return kind === 'sitemap' ? readSitemap(loc) : [{ loc, lastmod: /<lastmod>([^<]+)<\/lastmod>/.exec(inner)?.[1] }];
  });
}

test('robots.txt lets everybody in and names the sitemap by its whole address', () => {
  expect(robots).toMatch(/^user-agent:\s*\*$/im);
  expect(robots).not.toMatch(/^disallow:\s*\/\s*$/im);
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses) {
    expect(address).toMatch(/^https?:\/\//);
    expect(existsSync(fileOf(address)), address).toBe(true);
  }
});

/** Outside checks and links of others rely on these. A record's page stands as its folder. */
const promised = [
  '/',
  '/find/',
  '/help-me/',
  '/services/',
  '/topics/',
  '/areas/',
  '/places/',
  '/organisations/',
  '/a-to-z/',
  '/map/',
  '/urgent/',
  '/guides/',
  '/professionals/',
  '/open-data/',
  '/edit/',
  '/about/',
  '/accessibility/',
  '/privacy/',
];

describe('the sitemap', () => {
  test.for(promised)('holds %s, as the contract promises', (path) => {
    expect(entries.filter(({ loc }) => new URL(loc).pathname.startsWith(basePath() + path.slice(1)))).not.toEqual([]);
  });

  test('lists exactly the pages that may be shown, by their canonical addresses, each once', () => {
    expect(indexed.length).toBeGreaterThan(400);
    expect(entries.map(({ loc }) => loc).sort()).toEqual(canonicals.sort());
    expect(new Set(canonicals).size).toBe(canonicals.length);
  });

  test('leaves out the page for what is not found and the designers’ page', () => {
    const wrong = entries.filter(({ loc }) => /404|\/design\//.test(loc));
    expect(wrong).toEqual([]);
  });

  test('gives a valid day, not in the future, wherever it gives one', () => {
    const days = entries.flatMap(({ lastmod }) => lastmod ?? []);
    // A page of a record has a day: when the record was last checked.
    expect(entries.filter(({ loc, lastmod }) => /\/services\/./.test(loc) && lastmod === undefined)).toEqual([]);
    const tomorrow = new Date(Date.now() + 24 * 3600 * 1000);
    const wrong = days.filter((day) => {
      const date = new Date(day);
      return !/^\d{4}-\d{2}-\d{2}/.test(day) || Number.isNaN(date.getTime()) || date > tomorrow;
    });
    expect(wrong).toEqual([]);
    // A day that does not exist becomes another one when it is read.
    expect(days.filter((day) => new Date(day).toISOString().slice(0, 10) !== day.slice(0, 10))).toEqual([]);
  });

  test('is well formed', () => {
    for (const address of addresses) {
      const xml = readFileSync(fileOf(address), 'utf8');
      expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
      expect(xml).toContain('xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"');
      expect(xml.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
    }
  });
});
