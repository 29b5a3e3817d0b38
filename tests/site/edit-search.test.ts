/** The editors' view of the search: its lists stand in the page, and neither it nor its scripts cost visitors anything. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PackedIndex } from '../../src/catalogue/views/pack-index.ts';
import { unpackIndex } from '../../src/features/find/unpack-index.ts';
import { loadContent } from '../../src/records/load.ts';
import { attribute, elements, metaContent, named, textOf, type Element } from '../support/html.ts';
import { builtPages, distFolder } from '../support/site.ts';

const page = (address: string) => builtPages().find(({ url }) => url === address)!;
const all = elements(page('/edit/search/').html);
const lists = all.filter((element) => attribute(element, 'data-list') !== undefined);
const list = (id: string) => lists.find((element) => attribute(element, 'data-list') === id)!;
const count = (id: string) => Number(attribute(list(id), 'data-count'));

/** How many items the list of a fold has. */
function itemsOf(fold: Element): number {
  const nodes = fold.childNodes.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  const items = nodes.find((node): node is Element => node.nodeName === 'ul');
  return items ? items.childNodes.filter(({ nodeName }) => nodeName === 'li').length : 0;
}

test('is there, linked from the page for editors, and not for search engines', () => {
  expect(metaContent(all, 'robots')).toBe('noindex');
  const links = named(elements(page('/edit/').html), 'a').map((link) => attribute(link, 'href'));
  expect(links.some((href) => href?.endsWith('/edit/search/'))).toBe(true);
});

test('has every list, each with its count and what it is about', () => {
  expect(lists.map((element) => attribute(element, 'data-list'))).toEqual([
    'nowhere',
    'misses',
    'gone',
    'shadowed',
    'ages',
    'nobody',
    'bare',
    'unfound',
    'seldom',
    'no-try',
    'most',
  ]);
  for (const element of lists) {
    expect(element.tagName).toBe('details');
    expect(textOf(element).length).toBeGreaterThan(40);
    const shown = textOf(element).match(/And (\d+) more\./)?.[1] ?? 0;
    expect(itemsOf(element) + Number(shown)).toBe(Number(attribute(element, 'data-count')));
  }
  expect(count('most')).toBe(15);
});

test('no danger word leaves people without a number, and no word names a service that is gone', () => {
  expect([count('nobody'), count('gone')]).toEqual([0, 0]);
});

test('knows the terms of phrases by their ids, in the order of the finder’s index, which does not have them', async () => {
  const root = all.find((element) => attribute(element, 'data-desk-root') !== undefined)!;
  const { phrases } = JSON.parse(attribute(root, 'data-facts') ?? '{}') as { phrases: string[] };
  const packed = JSON.parse(readFileSync(join(distFolder, 'data', 'find.json'), 'utf8')) as PackedIndex;
  const index = unpackIndex(packed);
  const labels = (await loadContent()).vocabularies.phrases.map(({ id, says }) => `${id} ${says[0]}`);
  expect(index.phrases.map(({ label }, at) => `${phrases[at]} ${label}`).sort()).toEqual(labels.sort());
});

test('costs visitors nothing: the finder’s page has none of its styles, and its script only asks for it', () => {
  expect(page('/find/').html).not.toMatch(/\.heard|\.ranking|made-of/);
  const scripts = globSync('_astro/*.js', { cwd: distFolder }).map((file) => ({
    file,
    text: readFileSync(join(distFolder, file), 'utf8'),
  }));
  const finder = scripts.filter(({ text }) => text.includes('What would help?'));
  expect(finder.length).toBeGreaterThan(0);
  const telling = 'How the words are read';
  expect(scripts.some(({ text }) => text.includes(telling))).toBe(true);
  expect(finder.filter(({ text }) => text.includes(telling))).toEqual([]);
});
