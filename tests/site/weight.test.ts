/** A page of a service on an old phone with little data: all that it loads by itself, as a host sends it (brotli). */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadedBy } from '../bench/measure-pages.ts';
import { weighAll } from '../bench/weigh.ts';
import { attribute, elements, named } from '../support/html.ts';
import { builtPages, distFolder } from '../support/site.ts';

/** In bytes: HTML, styles, scripts and the font that is asked for at once; before pictures, of which the map of its places is one. */
const MOST = 30_000;

const pages = builtPages().filter(({ url }) => /^\/services\/[^/]+\/(simple\/)?$/.test(url));

async function weightOf({ html }: (typeof pages)[number]) {
  const { css, js, fonts } = loadedBy(html, distFolder);
  const parts = {
    html: brotliCompressSync(html.replace(/<figure class="drawn-map[\s\S]*?<\/figure>/g, '')).length,
    css: (await weighAll(css)).brotli,
    js: (await weighAll(js)).brotli,
    fonts: (await weighAll(fonts)).brotli,
  };
  return { ...parts, sum: parts.html + parts.css + parts.js + parts.fonts };
}

describe('every page of a service', () => {
  test('is light', { timeout: 120_000 }, async () => {
    expect(pages.length).toBeGreaterThan(100);
    const weights = await Promise.all(pages.map(async (page) => ({ url: page.url, ...(await weightOf(page)) })));
    const heaviest = weights.sort((a, b) => b.sum - a.sum);
    const { url, html, css, js, fonts, sum } = heaviest[0]!;
    console.log(
      'heaviest:',
      { url, html, css, js, fonts, sum },
      'median:',
      heaviest[Math.floor(heaviest.length / 2)]!.sum,
    );
    expect(Math.min(...heaviest.map(({ css, fonts }) => Math.min(css, fonts)))).toBeGreaterThan(1000);
    expect(heaviest.filter(({ sum }) => sum > MOST).map(({ url, sum }) => `${url} ${sum}`)).toEqual([]);
  });

  test('has no script that holds it up', () => {
    const blocking = pages.filter(({ html }) =>
      named(elements(html), 'script').some(
        (script) => attribute(script, 'src') !== undefined && attribute(script, 'type') !== 'module',
      ),
    );
    expect(blocking.map(({ url }) => url)).toEqual([]);
  });
});
