/** The files that saved help rests on: one of facts, and a contact card or a calendar for the services that have one. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { SavedEntry } from '../../src/catalogue/views/saved-entries.ts';
import { builtPages, distFolder } from '../support/site.ts';

const entries = JSON.parse(readFileSync(join(distFolder, 'data', 'saved.json'), 'utf8')) as SavedEntry[];
const servicePages = builtPages().filter(({ url }) => /^\/services\/[^/]+\/$/.test(url));
const idOf = (url: string): string => url.split('/')[2]!;

test('the facts are those of every service that has a page, each once', () => {
  expect(entries.map(({ id }) => id).sort()).toEqual(servicePages.map(({ url }) => idOf(url)).sort());
});

test.for([
  ['card', 'contact.vcf'],
  ['times', 'times.ics'],
] as const)('the list, the service’s page and the files agree on who has a %s', ([flag, file]) => {
  const said = entries.filter((entry) => entry[flag]).map(({ id }) => id);
  const linked = servicePages.filter(({ url, html }) => html.includes(`${url}${file}"`)).map(({ url }) => idOf(url));
  const built = globSync(`services/*/${file}`, { cwd: distFolder }).map((path) => path.split(/[\\/]/)[1]!);
  expect([...linked].sort()).toEqual([...said].sort());
  expect([...built].sort()).toEqual([...said].sort());
});

test('every contact card can be read, and says the name and the number of its service', () => {
  const cards = entries.filter(({ card }) => card);
  expect(cards.length).toBeGreaterThan(50);
  const wrong = cards.filter(({ id, name, phone }) => {
    const text = readFileSync(join(distFolder, 'services', id, 'contact.vcf'), 'utf8');
    const card = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const numbers = card.getAllProperties('tel').map((property) => property.getFirstValue());
    return (
      card.getFirstPropertyValue('version') !== '3.0' ||
      String(card.getFirstPropertyValue('fn')).replaceAll('\\;', ';') !== name ||
      (phone !== undefined && !numbers.includes(phone.value))
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('what needs no script is there without one', () => {
  expect(existsSync(join(distFolder, 'saved', 'index.html'))).toBe(true);
  const privacy = builtPages().find(({ url }) => url === '/privacy/')!.html;
  expect([...privacy.matchAll(/data-stored="([^"]+)"/g)].map(([, key]) => key)).toContain('early-help:saved');
});
