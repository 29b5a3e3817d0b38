/** What is new, as it is built: the page, and a feed of all, of each topic and of each area. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { londonDay } from '../../src/model/rules/freshness.ts';
import { loadContent } from '../../src/records/load.ts';
import { attribute, elements, named, textOf } from '../support/html.ts';
import { builtPages, distFolder } from '../support/site.ts';

const records = await loadContent();
const all = buildCatalogue(records, londonDay(new Date()));
const page = builtPages().find(({ url }) => url === '/changes/')!;
const feeds = globSync('changes/**/*.xml', { cwd: distFolder })
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file) => ({ file, xml: readFileSync(join(distFolder, file), 'utf8') }));
const parts = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(([, text]) => text!);

test('each topic has a feed, and each area of the county, and the page leads to them', () => {
  const wanted = [
    'changes/all.xml',
    ...all.topics.map(({ id }) => `changes/topics/${id}.xml`),
    `changes/areas/${all.site.area}.xml`,
  ];
  expect(feeds.map(({ file }) => file)).toEqual(expect.arrayContaining(wanted));
  const linked = named(elements(page.html), 'a').flatMap((a) => attribute(a, 'href') ?? []);
  expect(feeds.filter(({ file }) => !linked.some((href) => href.endsWith(`/${file}`)))).toEqual([]);
});

describe.for(feeds)('$file', ({ file, xml }) => {
  test('has what RFC 4287 asks for, with whole addresses', () => {
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"')).toBe(
      true,
    );
    const self = /<link rel="self" [^>]*href="([^"]+)"/.exec(xml)![1]!;
    expect(self).toMatch(/^https?:\/\//);
    expect(self.endsWith(`/${file}`)).toBe(true);
    const ids = parts(xml, 'id');
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^https?:\/\//.test(id))).toEqual([]);
    const days = parts(xml, 'updated');
    expect(days).toHaveLength(ids.length);
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(day))).toEqual([]);
    expect(days[0]).toBe([...days].sort().at(-1));
    expect(parts(xml, 'name')).toEqual([all.site.name]);
  });

  test('names nothing that is not published, and tells no internal field', () => {
    const hidden = records.services.filter(({ data }) => data.status === 'unconfirmed');
    const namesOfOthers = new Set(all.services.map(({ data }) => data.name));
    const told = hidden.filter(({ data: { name } }) => !namesOfOthers.has(name) && xml.includes(`>${name}:`));
    expect(told.map(({ id }) => id)).toEqual([]);
    expect(xml).not.toMatch(/editorNote|readingNote|unconfirmed/);
  });
});

test.for([
  ['/topics/', 'topics'],
  ['/areas/', 'areas'],
] as const)('a page below %s says in its head where its feed is', ([folder, kind]) => {
  const heads = builtPages()
    .filter(({ url }) => new RegExp(`^${folder}[^/]+/$`).test(url))
    .map(({ url, html }) => ({
      id: url.split('/')[2]!,
      feed: named(elements(html), 'link').find((link) => attribute(link, 'type') === 'application/atom+xml'),
    }));
  const wanted = heads.filter(({ id }) => feeds.some(({ file }) => file === `changes/${kind}/${id}.xml`));
  expect(wanted.length).toBeGreaterThan(1);
  expect(wanted.filter(({ id, feed }) => !feed || !attribute(feed, 'href')?.endsWith(`/${kind}/${id}.xml`))).toEqual(
    [],
  );
});

test('the page says how far back it can see', () =>
  expect(textOf(named(elements(page.html), 'main')[0]!)).toMatch(/goes back to|knows each change since|does not know/));

test('no page of a service has a feed of its own to carry', () =>
  expect(
    builtPages().filter(({ url, html }) => url.startsWith('/services/') && html.includes('application/atom+xml')),
  ).toEqual([]));
