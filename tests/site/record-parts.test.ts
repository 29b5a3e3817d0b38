/** The sheets for steps and panels, and for doors and tables, are on every page but those that draw none of their parts. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, elements, named } from '../support/html.ts';
import { builtPages, isEmbedded, isForms } from '../support/site.ts';

const pages = builtPages()
  .filter(({ url }) => !isEmbedded(url) && !isForms(url))
  .map(({ url, html }) => ({ url, all: elements(html) }));

/** What the rules of a sheet begin with: `.steps > li` is about `steps`. */
function partsOf(sheet: string): Set<string> {
  const files = [...readFileSync(`src/styles/${sheet}.css`, 'utf8').matchAll(/@import '\.\/(.+?)'/g)];
  const styles = files.map(([, file]) => readFileSync(`src/styles/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''));
  return new Set(styles.flatMap((css) => [...css.matchAll(/^ +\.([a-z]+)\b/gm)].map(([, name]) => name!)));
}

const hasPart = (parts: Set<string>, classes: string): boolean => classes.split(/\s+/).some((name) => parts.has(name));
const isService = (url: string): boolean => /^\/services\/[^/]+\/$/.test(url);

const sheets = [
  { sheet: 'records', some: ['steps', 'rows', 'panel'], light: (url: string) => url === '/find/' },
  { sheet: 'lists', some: ['door', 'pic', 'reflow'], light: (url: string) => url === '/find/' || isService(url) },
];

describe.for(sheets)('the sheet $sheet', ({ sheet, some, light }) => {
  const parts = partsOf(sheet);
  const without = pages.filter(
    ({ all }) => !named(all, 'link').some((link) => attribute(link, 'href')?.includes(`/${sheet}.`)),
  );

  test('is left out where a page has to be light, and nothing there needs it', () => {
    expect([...parts]).toEqual(expect.arrayContaining(some));
    expect(without.map(({ url }) => url)).toEqual(pages.map(({ url }) => url).filter(light));
    const used = without.flatMap(({ url, all }) =>
      all
        .filter((each) => hasPart(parts, attribute(each, 'class') ?? ''))
        .map(({ tagName, attrs }) => `${url} ${tagName} ${JSON.stringify(attrs)}`),
    );
    expect(used).toEqual([]);
    if (sheet === 'lists') expect(without.flatMap(({ all }) => named(all, 'table'))).toEqual([]);
  });

  test('has no part that the finder draws by itself', () => {
    const drawn = globSync('src/features/find/*.tsx').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/className="([^"]+)"/g)].map(([, classes]) => `${file}: ${classes}`),
    );
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.filter((each) => hasPart(parts, each.split(': ')[1]!))).toEqual([]);
  });
});
