/** The simple versions as they are built. */
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/records/load.ts';
import type { ContentRecords } from '../../src/records/types.ts';
import { attribute, elements, named } from '../support/html.ts';
import { builtPages } from '../support/site.ts';

const all = builtPages();
const pages = all
  .filter(({ url }) => url.endsWith('/simple/'))
  .map((page) => ({ ...page, all: elements(page.html), full: page.url.replace(/simple\/$/, '') }));
const ofServices = pages.filter(({ url }) => url.startsWith('/services/'));
const digits = (text: string) => text.replaceAll(/\D/g, '');

let records: ContentRecords;
beforeAll(async () => {
  records = await loadContent();
}, 60_000);

test('every published service has one, and so have the urgent page and two guides', () => {
  const published = records.services.filter(({ data }) => data.status !== 'unconfirmed');
  expect(ofServices.map(({ url }) => url).sort()).toEqual(published.map(({ id }) => `/services/${id}/simple/`).sort());
  const urls = pages.map(({ url }) => url);
  expect(urls).toEqual(
    expect.arrayContaining([
      '/urgent/simple/',
      '/guides/what-is-early-help/simple/',
      '/guides/how-to-get-help/simple/',
    ]),
  );
});

test('each and its full version lead to one another', () => {
  const leads = (html: string, to: string) =>
    named(elements(html), 'a').some((link) => attribute(link, 'href')?.endsWith(to));
  const alone = pages.filter(({ url, html, full }) => {
    const page = all.find((other) => other.url === full);
    return !page || !leads(page.html, url) || !leads(html, full);
  });
  expect(alone.map(({ url }) => url)).toEqual([]);
});

test('that of a service tells search engines to show the full page', () => {
  const canonical = ({ all: within }: (typeof pages)[number]) =>
    attribute(
      named(within, 'link').find((link) => attribute(link, 'rel') === 'canonical')!,
      'href',
    );
  expect(ofServices.filter((page) => !canonical(page)?.endsWith(page.full)).map(({ url }) => url)).toEqual([]);
});

test('every number on one is a number of its record, of its places or of the site', () => {
  const site = records.site.urgent.flatMap((entry) => Object.values(entry).map((value) => digits(String(value))));
  const placeNumbers = (id: string) => digits(records.places.find((place) => place.id === id)?.data.phone ?? '');
  const wrong = ofServices.flatMap(({ url, all: within }) => {
    const { data } = records.services.find(({ id }) => url === `/services/${id}/simple/`)!;
    const { editorNote: _note, assurance: _assurance, unconfirmedBecause: _why, ...facts } = data;
    const stated = digits(JSON.stringify(facts).replaceAll(/(\d) (?=\d)/g, '$1'));
    return named(within, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => /^(tel|sms):/.test(href))
      .map(digits)
      .filter(
        (number) =>
          !stated.includes(number) &&
          !site.includes(number) &&
          !(data.sessions ?? []).some(({ place }) => placeNumbers(place) === number),
      )
      .map((number) => `${url} ${number}`);
  });
  expect(wrong).toEqual([]);
});

describe('each', () => {
  test('is light: 12 kB at most, and no script besides that of the print button', () => {
    const heavy = pages.filter(({ html }) => brotliCompressSync(html).length > 12_000);
    expect(heavy.map(({ url }) => url)).toEqual([]);
  });

  test('has a picture before every line, drawn once and used by name', () => {
    for (const { url, all: within } of pages) {
      const ids = new Set(named(within, 'symbol').map((symbol) => `#${attribute(symbol, 'id')}`));
      const used = named(within, 'use').map((use) => attribute(use, 'href')!);
      const lines = within.filter((element) => attribute(element, 'class') === 'line');
      expect(lines.length, url).toBeGreaterThan(2);
      expect(used.length, url).toBe(lines.length + 1);
      expect(
        used.filter((href) => !ids.has(href)),
        url,
      ).toEqual([]);
      expect(ids.size, url).toBe(new Set(used).size);
    }
  });

  test('says nothing that its record keeps back', () => {
    const kept = records.services.flatMap(({ data }) => [
      data.editorNote,
      data.unconfirmedBecause,
      ...data.assurance.sources.flatMap(({ took, copyOf }) => [took, copyOf]),
    ]);
    const long = kept.filter((text): text is string => text !== undefined && text.length > 40);
    const whole = pages.map(({ html }) => html.replaceAll('&#39;', "'").replaceAll('&quot;', '"')).join('\n');
    expect(long.length).toBeGreaterThan(100);
    expect(long.filter((text) => whole.includes(text))).toEqual([]);
  });
});
