/** A release with a fault is refused, in words that say which and what to do. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smoke } from '../../../src/hosting/smoke.ts';
import { smallSite } from '../../support/small-site.ts';

const faultsAfter = (spoil: (at: (path: string) => string) => void, base?: string): string[] => {
  const { folder } = smallSite();
  spoil((path) => join(folder, path));
  const faults = smoke(folder, base);
  rmSync(folder, { recursive: true });
  return faults;
};
const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

test('a whole site is fit', () => expect(faultsAfter(() => undefined)).toEqual([]));

test.each<[fault: string, spoil: (at: (path: string) => string) => void, said: string[]]>([
  ['no front page', (at) => rmSync(at('index.html')), ['index.html is missing. Build again: npm run build.']],
  [
    'an empty page',
    (at) => writeFileSync(at('404.html'), ''),
    [
      '404.html is empty. Build again: npm run build.',
      '404.html has no security policy. Build again with security.csp in astro.config.mjs.',
    ],
  ],
  [
    'a broken link',
    (at) => change(at('embed/index.html'), '/urgent/', '/urgnet/'),
    ['embed/index.html links to /urgnet/, which is not there. Mend the link, or build again.'],
  ],
  [
    'a style that is not there',
    (at) => change(at('urgent/index.html'), 'site.abc.css', 'site.old.css'),
    ['urgent/index.html links to /_astro/site.old.css, which is not there. Mend the link, or build again.'],
  ],
  [
    'wrong headers',
    (at) => change(at('_headers'), "frame-ancestors 'none'", 'frame-ancestors *'),
    ['_headers is not what src/hosting/rules.ts says. Run "npm run hosting", then build again.'],
  ],
  [
    'a page that may run anything',
    (at) => change(at('urgent/index.html'), "script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    ["urgent/index.html has 'unsafe-inline' in its security policy. Take it out: no page of ours needs it."],
  ],
  [
    'an index that is cut short',
    (at) => writeFileSync(at('data/find.json'), '{"version":'),
    [
      expect.stringMatching(
        /^data\/find.json is not the file that was built: its SHA-256 begins \w{8}, and in status.json \w{8}\. Build again\.$/,
      ) as string,
      'data/find.json is no whole JSON file. Build again: npm run build.',
    ],
  ],
  [
    'a feed with nothing in it',
    (at) => change(at('api/oruk/v3/services/index.json'), '{"id":"1"}', ''),
    [
      'api/oruk/v3/services/index.json says 1 services and holds 0. Build again.',
      expect.stringContaining('is not the file that was built') as string,
    ],
  ],
  [
    'a postcode file without its ranges: packed, so that no part of it can be asked for',
    (at) => writeFileSync(at('data/postcodes.bin.gz'), 'x'),
    [
      'data/postcodes.bin.gz must not be there: browsers ask for parts of the file, and a packed file has none. Delete it.',
    ],
  ],
  ['no status', (at) => rmSync(at('status.json')), ['status.json is missing. Build again: npm run build.']],
])('%s is refused', (_, spoil, said) => expect(faultsAfter(spoil)).toEqual(said));

test('a site built for another folder is refused', () =>
  expect(faultsAfter(() => undefined, '/early-help/')[0]).toBe(
    '404.html links to /_astro/site.abc.css, outside /early-help/. Build with the BASE_PATH under which it is published.',
  ));

test('of many faults of a kind ten are told', () => {
  const links = Array.from({ length: 14 }, (_, n) => `<a href="/gone-${n}/">x</a>`).join('');
  const faults = faultsAfter((at) => appendFileSync(at('embed/index.html'), links));
  expect([faults.length, faults.at(-1)]).toEqual([11, '... and 4 more of this kind.']);
});
