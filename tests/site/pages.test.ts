/** What every page must have. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elements, metaContent, named, structuredData, textOf } from '../support/html.ts';
import { builtPages, distFolder, isEmbedded, isForms } from '../support/site.ts';

const pages = builtPages().map((page) => ({ ...page, all: elements(page.html) }));
const failing = (is: (page: (typeof pages)[number]) => boolean): string[] =>
  pages.filter((page) => !is(page)).map(({ url }) => url);
/** Of pages with the head and the foot of the site. */
const failingWhole = (is: (page: (typeof pages)[number]) => boolean): string[] =>
  failing((page) => isEmbedded(page.url) || isForms(page.url) || is(page));
/** The simple version of a service says its page again: tests/site/simple.test.ts. */
const saysAgain = (url: string): boolean => /^\/services\/.+\/simple\/$/.test(url);
const isIndexed = ({ all, url }: (typeof pages)[number]) =>
  !metaContent(all, 'robots')?.includes('noindex') && !saysAgain(url);
/** Of a page in another language: its code. */
const languageOf = (url: string): string | undefined => /^\/([a-z]{2})\//.exec(url)?.[1];

test('there are hundreds of pages', () => expect(pages.length).toBeGreaterThan(400));

describe('every page', () => {
  test('is in British English, or in the language that its address names', () =>
    expect(failing(({ all, url }) => attribute(all[0]!, 'lang') === (languageOf(url) ?? 'en-GB'))).toEqual([]));
  test('has one h1 and it says something', () =>
    expect(
      failing(({ all }) => {
        const [h1, ...more] = named(all, 'h1');
        return h1 !== undefined && textOf(h1) !== '' && more.length === 0;
      }),
    ).toEqual([]));
  test('does not skip a level of headings', () =>
    expect(
      failing(({ all }) => {
        const levels = all.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
        return levels.every((level, index) => index === 0 || level - levels[index - 1]! <= 1);
      }),
    ).toEqual([]));
  test('has a title of its own', () => {
    const byTitle = Map.groupBy(pages, ({ all }) => textOf(named(all, 'title')[0]!));
    const shared = [...byTitle]
      .filter(([, same]) => same.length > 1)
      .map(([title, same]) => `${title}: ${same.map(({ url }) => url).join(' ')}`);
    expect(shared).toEqual([]);
  });
  test('has a description of at most 160 characters', () =>
    expect(
      failing(({ all }) => {
        const text = metaContent(all, 'description') ?? '';
        return text.length >= 20 && text.length <= 160;
      }),
    ).toEqual([]));
  test('has a skip link to its main part', () =>
    expect(
      failingWhole(
        ({ all }) =>
          named(all, 'a').some((link) => attribute(link, 'href') === '#main') &&
          named(all, 'main').some((main) => attribute(main, 'id') === 'main'),
      ),
    ).toEqual([]));
  test('says once, in its foot, that details are being confirmed', () =>
    expect(
      failingWhole(({ all }) => textOf(named(all, 'footer').at(-1)!).split('compiled from public pages').length === 2),
    ).toEqual([]));
  test('carries a content security policy that begins with nothing', () =>
    expect(
      failing(({ all }) =>
        named(all, 'meta').some(
          (meta) =>
            attribute(meta, 'http-equiv') === 'content-security-policy' &&
            attribute(meta, 'content')?.includes("default-src 'none'"),
        ),
      ),
    ).toEqual([]));
  test('lets WebAssembly run on the finder’s page only, and there only for Pagefind', () =>
    expect(pages.filter(({ html }) => /<meta [^>]*'wasm-unsafe-eval'/.test(html)).map(({ url }) => url)).toEqual(
      existsSync(join(distFolder, 'pagefind')) ? ['/find/'] : [],
    ));
  test('has no style or script that the policy would block', () =>
    expect(
      failing(({ all }) =>
        all.every((element) => element.attrs.every(({ name }) => name !== 'style' && !/^on[a-z]/.test(name))),
      ),
    ).toEqual([]));
  test('has valid structured data', () =>
    expect(
      failing(({ all }) =>
        structuredData(all).every(
          (data) => data['@context'] === 'https://schema.org' && typeof data['@type'] === 'string',
        ),
      ),
    ).toEqual([]));
  test('can be shared', () =>
    expect(
      failingWhole(({ all }) =>
        ['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name'].every((name) => metaContent(all, name)),
      ),
    ).toEqual([]));
});

describe('every page for search engines', () => {
  const indexed = pages.filter(isIndexed);
  test('has its own canonical address', () =>
    expect(
      indexed
        .filter(({ all, url }) => {
          const canonical = named(all, 'link').find((link) => attribute(link, 'rel') === 'canonical');
          return !attribute(canonical!, 'href')?.endsWith(url);
        })
        .map(({ url }) => url),
    ).toEqual([]));
  test('has a trail, except the first page and pages in other languages', () =>
    expect(
      indexed
        .filter(
          ({ url, all }) =>
            url !== '/' && !languageOf(url) && !structuredData(all).some((data) => data['@type'] === 'BreadcrumbList'),
        )
        .map(({ url }) => url),
    ).toEqual([]));
});

test('the first page describes the site', () =>
  expect(structuredData(pages.find(({ url }) => url === '/')!.all).map((data) => data['@type'])).toContain('WebSite'));

test.each([
  ['/services/', /^(GovernmentService|Service)$/],
  ['/organisations/', /Organization$|^NGO$/],
  ['/places/', /^(Place|Library|Hospital|MedicalClinic|CivicStructure|LocalBusiness|School)$/],
])('every page below %s describes its record', (folder, type) => {
  const records = pages.filter(({ url }) => url.startsWith(folder) && url !== folder && !saysAgain(url));
  expect(records.length).toBeGreaterThan(20);
  expect(
    records
      .filter(({ all }) => !structuredData(all).some((data) => type.test(String(data['@type']))))
      .map(({ url }) => url),
  ).toEqual([]);
});
