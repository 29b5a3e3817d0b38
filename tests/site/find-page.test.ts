/** The finder's page before any script: the whole offer as links, and light. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, elements, named } from '../support/html.ts';
import { builtPages } from '../support/site.ts';
import { finderIndex } from '../support/templates.ts';

const { html } = builtPages().find(({ url }) => url === '/find/')!;
const links = named(elements(html), 'a').map((link) => attribute(link, 'href') ?? '');

test('links every service once, by its topic', () => {
  const listed = links.flatMap((href) => /\/services\/([^/]+)\/$/.exec(href)?.[1] ?? []);
  expect(listed.sort()).toEqual(
    finderIndex()
      .services.map(({ id }) => id)
      .sort(),
  );
});

test('leads to each age and to the guided way in', () => {
  expect(links.filter((href) => /\/help-me\/[^/]+\/$/.test(href))).toHaveLength(7);
  expect(links.filter((href) => /\/help-me\/$/.test(href)).length).toBeGreaterThan(0);
});

/** Everybody's first request of a search, on any line. Mind the figure before raising it. */
test('weighs little', () => expect(brotliCompressSync(html).length).toBeLessThan(11_800));
