/** Icons and pictures for shared links, as built. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elements, metaContent, named } from '../support/html.ts';
import { basePath, builtPages, distFolder, isEmbedded, isForms } from '../support/site.ts';

const base = basePath();
const LIMIT = 25_000;
const file = (path: string) => readFileSync(join(distFolder, path));
/** A PNG says its size in its first chunk. */
function pngSize(bytes: Buffer): string {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
/** From an address to a file of the site. */
function inDist(address: string): string {
  const { pathname } = new URL(address, 'http://localhost');
  expect(pathname.startsWith(base), address).toBe(true);
  return pathname.slice(base.length);
}

const pages = builtPages().filter(({ url }) => /^\/(topics|services)\/[^/]+\/$/.test(url));

test('each topic and service has a picture of 1200 by 630, with its size and words for it', () => {
  expect(pages.length).toBeGreaterThan(150);
  const own = new Set<string>();
  for (const { url, html } of pages) {
    const all = elements(html);
    const at = inDist(metaContent(all, 'og:image') ?? '');
    expect(existsSync(join(distFolder, at)), `${url}: ${at}`).toBe(true);
    expect(pngSize(file(at)), at).toBe('1200x630');
    expect([metaContent(all, 'og:image:width'), metaContent(all, 'og:image:height')]).toEqual(['1200', '630']);
    expect(metaContent(all, 'og:image:alt'), url).toBeTruthy();
    expect(metaContent(all, 'twitter:card')).toBe('summary_large_image');
    if (at !== 'share.png') {
      expect(at).toBe(`share/${url.replace(/^\/|\/$/g, '')}.png`);
      own.add(at);
    }
  }
  const made = ['topics', 'services'].flatMap((kind) =>
    readdirSync(join(distFolder, 'share', kind)).map((name) => `share/${kind}/${name}`),
  );
  expect(made.sort()).toEqual([...own].sort());
  for (const at of [...made, 'share.png']) expect(statSync(join(distFolder, at)).size, at).toBeLessThan(LIMIT);
});

describe('icons', () => {
  test.each([
    ['apple-touch-icon.png', '180x180'],
    ['icon-192.png', '192x192'],
    ['icon-512.png', '512x512'],
    ['icon-maskable-512.png', '512x512'],
  ])('%s is %s', (name, size) => expect(pngSize(file(name))).toBe(size));

  test('favicon.ico holds one PNG of 32', () => {
    const bytes = file('favicon.ico');
    expect([bytes.readUInt16LE(2), bytes.readUInt16LE(4), bytes[6]]).toEqual([1, 1, 32]);
    expect(pngSize(bytes.subarray(bytes.readUInt32LE(18)))).toBe('32x32');
  });

  test('favicon.svg knows a dark scheme', () =>
    expect(file('favicon.svg').toString()).toContain('prefers-color-scheme'));

  test('every page links the icons and the manifest, and they are there', () => {
    for (const { url, html } of builtPages().filter(({ url }) => !isEmbedded(url) && !isForms(url))) {
      const links = named(elements(html), 'link').filter((link) => /icon|manifest/.test(attribute(link, 'rel') ?? ''));
      expect(
        links.map((link) => inDist(attribute(link, 'href') ?? '')),
        url,
      ).toEqual(['favicon.ico', 'favicon.svg', 'apple-touch-icon.png', 'site.webmanifest']);
    }
  });

  test('the manifest names the site and icons that exist', () => {
    const { name, icons, start_url } = JSON.parse(file('site.webmanifest').toString()) as {
      name: string;
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect(name).toBeTruthy();
    expect(start_url).toBe(base);
    expect(icons).toHaveLength(3);
    for (const { src, sizes } of icons) expect(pngSize(file(inDist(src)))).toBe(sizes);
  });
});
