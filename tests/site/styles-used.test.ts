/** No rule of our style sheets is there for nothing: what no page and no script can match is found by PurgeCSS. */
import { globSync } from 'node:fs';
import { PurgeCSS, type RawCSS } from 'purgecss';
import { expect, test } from 'vitest';
import { distFolder } from '../../src/commands/settings.ts';

/** Other people's programs, with sheets of their own. */
const isOurs = (file: string): boolean => !/[\\/](edit[\\/]cms|pagefind)[\\/]/.test(file);
const built = (pattern: string): string[] =>
  globSync(`${distFolder.replaceAll('\\', '/')}/**/${pattern}`).filter(isOurs);

/** What a reading of files cannot see. */
const elsewhere = [
  // Leaflet puts its class names together while it runs.
  /\bleaflet-/,
  // Every second council has another ground: the number is put on while the map is drawn.
  /\.map-land-\d$/,
  // The inline script of each page writes what the device keeps; its values stand in display-choices.ts.
  /\[data-view/,
  // The languages of the essential pages, by the attribute that PurgeCSS does not match.
  /^:lang\(/,
  ':focus-visible',
  /^main\[data-forms\]/,
];

async function unusedIn(css: (string | RawCSS)[], content: string[]): Promise<string[]> {
  const purged = await new PurgeCSS().purge({ content, css, rejected: true, keyframes: true, variables: true });
  return purged
    .flatMap(({ rejected = [] }) => rejected.map((selector) => selector.trim()))
    .filter((selector) => !elsewhere.some((one) => (typeof one === 'string' ? one === selector : one.test(selector))));
}

test('every rule of every sheet can match something', async () => {
  const sheets = built('*.css');
  expect(sheets.length).toBeGreaterThan(10);
  expect([...new Set(await unusedIn(sheets, built('*.{html,js}')))]).toEqual([]);
});

test('a rule that matches nothing is found', async () => {
  const [page] = built('about/index.html');
  expect(await unusedIn([{ raw: 'h1 { margin: 0 } .nobody-has-this { margin: 0 }' }], [page!])).toEqual([
    '.nobody-has-this',
  ]);
});
