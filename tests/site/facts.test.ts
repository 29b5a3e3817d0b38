/** What is published is what the records say, and nothing that they keep back. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { loadContent } from '../../src/records/load.ts';
import type { ContentRecords } from '../../src/records/types.ts';
import { attribute, elements, named, textOf } from '../support/html.ts';
import { builtPages, distFolder, isDesign } from '../support/site.ts';

const pages = builtPages();
let records: ContentRecords;
let files: { name: string; text: string }[];

beforeAll(async () => {
  records = await loadContent();
  files = globSync('**/*.{html,json,csv,xml,txt,js}', { cwd: distFolder })
    .filter((name) => !name.startsWith('pagefind/'))
    .map((name) => ({ name, text: readFileSync(join(distFolder, name), 'utf8') }));
}, 60_000);

describe('services', () => {
  test('that are published have a page each', () => {
    const published = records.services
      .filter(({ data }) => data.status !== 'unconfirmed')
      .map(({ id }) => `/services/${id}/`);
    expect(published.length).toBeGreaterThan(180);
    expect(
      pages
        .map(({ url }) => url)
        .filter((url) => /^\/services\/[^/]+\/$/.test(url))
        .sort(),
    ).toEqual(published.sort());
  });

  test('that are unconfirmed are in no file at all', () => {
    const hidden = records.services.filter(({ data }) => data.status === 'unconfirmed');
    expect(hidden.length).toBeGreaterThan(30);
    // The organisation may share its only service's name; the summary is the record's own.
    const found = hidden.flatMap(({ id, data }) =>
      files
        .filter(({ text }) => text.includes(`/services/${id}/`) || text.includes(data.summary))
        .map(({ name }) => `${id} in ${name}`),
    );
    expect(found).toEqual([]);
  });
});

test('editor’s notes and evidence are in no file', () => {
  const told = new Set(records.services.flatMap(({ data }) => (data.access ?? []).map(({ detail }) => detail)));
  const kept = [
    ...records.services.flatMap(({ data }) => [
      data.editorNote,
      data.unconfirmedBecause,
      ...data.assurance.sources.flatMap((source) => [source.took, source.copyOf]),
    ]),
    ...records.places.map(({ data }) => data.editorNote),
  ]
    .filter((text): text is string => text !== undefined && text.length > 40)
    // A note of a place may say what the way in of its service says too.
    .filter((text) => !told.has(text.replace(/\.$/, '')));
  expect(kept.length).toBeGreaterThan(100);
  const whole = files.map(({ text }) => text).join('\n');
  const escaped = whole.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  expect(kept.filter((text) => whole.includes(text) || escaped.includes(text))).toEqual([]);
});

test('every number that can be pressed is stated in the content', () => {
  const digits = (text: string) => text.replaceAll(/\D/g, '');
  const content = globSync('**/*.{md,yml}', { cwd: 'content' })
    .map((name) => readFileSync(join('content', name), 'utf8'))
    .join('\n');
  const stated = new Set([...content.matchAll(/\d[\d ]{1,}\d/g)].flatMap(([number]) => [digits(number)]));
  const pressed = pages.flatMap(({ url, html }) =>
    named(elements(html), 'a').flatMap((link) => {
      const [, number] = /^(?:tel|sms):(.+)$/.exec(attribute(link, 'href') ?? '') ?? [];
      return number === undefined ? [] : [{ url, number, text: textOf(link) }];
    }),
  );
  expect(pressed.length).toBeGreaterThan(1000);
  expect(pressed.filter(({ url, number }) => !isDesign(url) && !stated.has(digits(number)))).toEqual([]);
  // What is read is what is dialled.
  expect(pressed.filter(({ text, number }) => !digits(text).endsWith(digits(number)))).toEqual([]);
});

describe('a service’s page', () => {
  const pageOf = (id: string) => pages.find(({ url }) => url === `/services/${id}/`)!.html;

  test('shows every phone, text number, e-mail and link of its record', () => {
    const missing: string[] = [];
    for (const { id, data } of records.services) {
      if (data.status !== 'active') continue;
      const hrefs = new Set(named(elements(pageOf(id)), 'a').map((link) => attribute(link, 'href')));
      const wanted = [
        data.contact?.phone && `tel:${data.contact.phone.replaceAll(' ', '')}`,
        data.contact?.text && `sms:${data.contact.text.replaceAll(' ', '')}`,
        data.contact?.email && `mailto:${data.contact.email}`,
        data.contact?.website,
        data.contact?.referralUrl,
        ...(data.access ?? []).map(({ value }) => (value?.startsWith('http') ? value : undefined)),
      ];
      missing.push(...wanted.filter((href) => href && !hrefs.has(href)).map((href) => `${id}: ${href}`));
    }
    expect(missing).toEqual([]);
  });

  test('tells what to check when confidence is low', () => {
    const low = records.services.filter(({ data }) => data.assurance.confidence === 'low' && data.status === 'active');
    expect(low.length).toBeGreaterThan(15);
    expect(low.filter(({ id }) => !pageOf(id).includes('Check before you rely on this')).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('never lists itself as related', () => {
    const selves = records.services
      .filter(({ data }) => data.status === 'active')
      .filter(({ id }) => pageOf(id).split(`href="/services/${id}/"`).length > 1)
      .map(({ id }) => id);
    expect(selves).toEqual([]);
  });
});

test('the catalogue of the tests is the one of the build', () => {
  const catalogue = buildCatalogue(records, '2026-11-24');
  for (const [folder, list] of [
    ['topics', catalogue.topics],
    ['areas', catalogue.areas],
    ['places', catalogue.places],
    ['organisations', catalogue.organisations],
  ] as const) {
    const built = pages.map(({ url }) => url).filter((url) => new RegExp(`^/${folder}/[^/]+/$`).test(url));
    expect(built.sort(), folder).toEqual(list.map(({ id }) => `/${folder}/${id}/`).sort());
  }
});
