/** The open data: whole, the same in both forms, and without what is kept inside. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PublicService } from '../../src/catalogue/views/public.ts';
import { columns, SEPARATOR } from '../../src/features/open-data/columns.ts';
import { loadContent } from '../../src/records/load.ts';
import { attribute, elements, named, textOf } from '../support/html.ts';
import { basePath, builtPages, distFolder } from '../support/site.ts';

const json = readFileSync(join(distFolder, 'open-data', 'services.json'), 'utf8');
const csv = readFileSync(join(distFolder, 'open-data', 'services.csv'), 'utf8');
const data = JSON.parse(json) as {
  licence: { name: string; url: string };
  attribution: string[];
  count: number;
  made: string;
  services: PublicService[];
};
const content = await loadContent();
const published = content.services.filter(({ data: { status } }) => status !== 'unconfirmed');

/** Reads CSV a character at a time, after RFC 4180: written anew here, so that it knows nothing of the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') cell += text[(at += 1)]!;
      else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === ',') {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (char === '\r' && text[at + 1] === '\n') {
      rows.at(-1)!.push(cell);
      cell = '';
      rows.push([]);
      at += 1;
    } else cell += char;
  }
  return rows.slice(0, -1);
}

const [head = [], ...rows] = parseCsv(csv.slice(1));
const cellOf = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';

describe('services.json', () => {
  test('holds every published service once, and says how many', () => {
    expect(data.services.map(({ id }) => id).sort()).toEqual(published.map(({ id }) => id).sort());
    expect(data.count).toBe(data.services.length);
    expect(data.count).toBeGreaterThan(180);
  });

  test('says whose it is, how it may be used and when it was made', () => {
    expect(data.licence.name).toMatch(/Open Government Licence/);
    expect(data.licence.url).toMatch(/^https:\/\//);
    expect(data.attribution.length).toBeGreaterThan(0);
    expect(new Date(data.made).toISOString().slice(0, 10)).toBe(data.made);
  });

  test('has nothing that is kept inside', () => {
    const keys = new Set([...json.matchAll(/"(\w+)":/g)].map(([, key]) => key));
    const inside = ['editorNote', 'unconfirmedBecause', 'took', 'copyOf', 'assurance', 'covers', 'file', 'body'];
    expect(inside.filter((key) => keys.has(key))).toEqual([]);
    expect(json).not.toMatch(/undefined|\[object|NaN/);
  });

  test('carries the facts of the records as they are', () => {
    const byId = new Map(data.services.map((service) => [service.id, service]));
    const different = published.filter(({ id, data: record }) => {
      const open = byId.get(id)!;
      return (
        JSON.stringify([open.name, open.contact, open.eligibility, open.topics, open.areas]) !==
        JSON.stringify([record.name, record.contact, record.eligibility, record.topics, record.areas])
      );
    });
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  test('leads to pages that are there', () => {
    const urls = new Set(builtPages().map(({ url }) => url));
    const within = data.services.map(({ page }) => `/${new URL(page).pathname.slice(basePath().length)}`);
    expect(within.filter((url) => !urls.has(url))).toEqual([]);
  });
});

describe('services.csv', () => {
  test('begins with a byte order mark, ends every line as RFC 4180 says, and has no gaps', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(head).toEqual(columns.map(({ name }) => name));
    expect(new Set(head).size).toBe(head.length);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  });

  test('holds the same services in the same order as the JSON, with the same facts', () => {
    expect(rows.map((row) => cellOf(row, 'id'))).toEqual(data.services.map(({ id }) => id));
    for (const [at, service] of data.services.entries()) {
      const row = rows[at]!;
      expect(cellOf(row, 'name')).toBe(service.name);
      expect(cellOf(row, 'page')).toBe(service.page);
      expect(cellOf(row, 'description')).toBe(service.description.replace(/^(?=[=+\-@])/, "'"));
      expect(cellOf(row, 'phone')).toBe(service.contact?.phone ?? '');
      expect(cellOf(row, 'e-mail')).toBe(service.contact?.email ?? '');
      expect(cellOf(row, 'minimum age')).toBe(String(service.eligibility?.minimumAge ?? ''));
      expect(cellOf(row, 'maximum age')).toBe(String(service.eligibility?.maximumAge ?? ''));
      expect(cellOf(row, 'topics').split(SEPARATOR)).toHaveLength(service.topics.length);
      expect(cellOf(row, 'criteria').split(SEPARATOR).filter(Boolean)).toEqual(service.eligibility?.criteria ?? []);
    }
  });

  test('has no cell that a spreadsheet would run', () => {
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('has no value that holds the sign between values', () => {
    const texts = data.services.flatMap((service) => JSON.stringify(service));
    expect(texts.filter((text) => text.includes(SEPARATOR))).toEqual([]);
  });
});

describe('the page about open data', () => {
  const all = elements(builtPages().find(({ url }) => url === '/open-data/')!.html);

  test('links to both files and names the licence', () => {
    const hrefs = named(all, 'a').map((link) => attribute(link, 'href') ?? '');
    expect(hrefs.some((href) => href.endsWith('/open-data/services.json'))).toBe(true);
    expect(hrefs.some((href) => href.endsWith('/open-data/services.csv'))).toBe(true);
    expect(textOf(named(all, 'main')[0]!)).toMatch(/Open Government Licence/);
  });

  test('explains every column', () => {
    const text = textOf(named(all, 'main')[0]!);
    expect(
      columns.filter(({ name, means }) => !text.includes(name) || !text.includes(means)).map(({ name }) => name),
    ).toEqual([]);
  });
});
