/** The sheet for steps, doors, panels and tables is on every page but those that draw none of them. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, elements, named } from '../support/html.ts';
import { builtPages } from '../support/site.ts';

const sheets = [...readFileSync('src/styles/records.css', 'utf8').matchAll(/@import '\.\/(.+?)'/g)];
const styles = sheets.map(([, file]) => readFileSync(`src/styles/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''));
/** What a rule begins with: `.steps > li` is about `steps`. */
const parts = new Set(styles.flatMap((css) => [...css.matchAll(/^ +\.([a-z]+)\b/gm)].map(([, name]) => name!)));
const hasPart = (classes: string): boolean => classes.split(/\s+/).some((name) => parts.has(name));

const without = builtPages()
  .map(({ url, html }) => ({ url, all: elements(html) }))
  .filter(({ all }) => !named(all, 'link').some((link) => attribute(link, 'href')?.includes('/records.')));

test('only the finder does without it, and has none of its parts', () => {
  expect([...parts]).toEqual(expect.arrayContaining(['steps', 'rows', 'door', 'panel', 'reflow']));
  expect(without.map(({ url }) => url)).toEqual(['/find/']);
  const used = without.flatMap(({ all }) => all.filter((each) => hasPart(attribute(each, 'class') ?? '')));
  expect(used.map(({ tagName, attrs }) => `${tagName} ${JSON.stringify(attrs)}`)).toEqual([]);
  expect(without.flatMap(({ all }) => named(all, 'table'))).toEqual([]);
});

test('nor do the finder’s own parts draw any', () => {
  const drawn = globSync('src/features/find/*.tsx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/className="([^"]+)"/g)].map(([, classes]) => `${file}: ${classes}`),
  );
  expect(drawn.length).toBeGreaterThan(50);
  expect(drawn.filter((each) => hasPart(each.split(': ')[1]!))).toEqual([]);
});
