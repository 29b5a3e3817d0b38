/** Pages in other languages: they say what they are, keep every number, lead on, and mark what is English. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeOuter } from 'parse5';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { essentialPages } from '../../src/catalogue/views/in-language.ts';
import { londonDay } from '../../src/model/rules/freshness.ts';
import { loadContent } from '../../src/records/load.ts';
import { attribute, elements, named, structuredData, textOf, type Element } from '../support/html.ts';
import { builtPages, distFolder, isEmbedded, isForms } from '../support/site.ts';

const pages = new Map(builtPages().map((page) => [page.url, { ...page, all: elements(page.html) }]));
const find = (url: string) => {
  const page = pages.get(url);
  if (!page) throw new Error(`${url} is not built`);
  return page;
};
const { languages, services } = buildCatalogue(await loadContent(), londonDay(new Date()));
const codes = ['ar', 'bn', 'gu', 'lt', 'pl', 'pt', 'ro', 'uk'];
const essential = ['/', '/urgent/', '/guides/what-is-early-help/', '/guides/how-to-get-help/', '/guides/words-we-use/'];

const main = (html: string) => /<main[\s\S]*<\/main>/.exec(html)![0];
/** Every number that a part of a page lets people ring or text. */
const dialled = (html: string) =>
  [...html.matchAll(/href="((?:tel|sms):[^"]+)"/g)].map(([, number]) => number!.split('?')[0]!);
const alternatesOf = (all: readonly Element[]) =>
  named(all, 'link')
    .filter((link) => attribute(link, 'rel') === 'alternate')
    .map((link) => `${attribute(link, 'hreflang')} ${new URL(attribute(link, 'href')!).pathname}`)
    .sort();
/** With the elements around it. */
const langOf = (element: Element | null | undefined): string | undefined => {
  for (let at = element; at && 'attrs' in at; at = at.parentNode as Element | null) {
    const lang = attribute(at, 'lang');
    if (lang !== undefined) return lang;
  }
  return undefined;
};

test('the issue’s eight languages are there, each with every essential page', () => {
  expect(languages.map(({ id }) => id).sort()).toEqual(codes);
  for (const { data } of languages) expect(essentialPages(data)).toEqual(essential);
});

describe.each(codes)('%s', (code) => {
  const { data } = languages.find(({ id }) => id === code)!;

  test.each(essential)('%s', (path) => {
    const { all, html } = find(`/${code}${path}`);
    const english = find(path);
    expect(attribute(all[0]!, 'lang')).toBe(code);
    expect(attribute(all[0]!, 'dir')).toBe(code === 'ar' ? 'rtl' : 'ltr');
    // The note that a native speaker is awaited, and the way to the English page.
    const note = named(all, 'aside').find((aside) => attribute(aside, 'class')?.includes('language-note'))!;
    expect(textOf(note)).toContain(data.strings.start.note!);
    const link = named(elements(html), 'a').find(
      (a) => attribute(a, 'hreflang') === 'en-GB' && attribute(a, 'href') === path,
    )!;
    expect(textOf(link)).toContain('English');
    // The same page in each language, told alike by both.
    const wanted = [...codes.map((each) => `${each} /${each}${path}`), `en-GB ${path}`, `x-default ${path}`].sort();
    expect(alternatesOf(all)).toEqual(wanted);
    expect(alternatesOf(english.all)).toEqual(wanted);
    for (const ld of structuredData(all)) expect(ld.inLanguage).toBe(code);
    expect(structuredData(all)).toHaveLength(1);
  });

  test.each(essential.slice(1))('%s has every number of the English page, and no other', (path) => {
    const own = find(`/${code}${path}`).html;
    const english = find(path).html;
    expect([...new Set(dialled(main(own)))].sort()).toEqual([...new Set(dialled(main(english)))].sort());
    expect(dialled(own).length).toBeGreaterThan(5);
  });

  test.each(essential)('%s keeps names and numbers as they are, and marks them', (path) => {
    const { all } = find(`/${code}${path}`);
    const mainPart = named(all, 'main')[0]!;
    const inMain = all.filter((element) => isWithin(element, mainPart));
    const names = new Map(services.map(({ id, data: service }) => [`/services/${id}/`, service.name]));
    const toServices = named(inMain, 'a').filter((a) => attribute(a, 'translate') === 'no' && names.has(hrefOf(a)));
    for (const link of toServices) {
      expect(textOf(link)).toBe(names.get(hrefOf(link)));
      expect(langOf(link)).toBe('en-GB');
    }
    if (path === '/urgent/') expect(toServices.length).toBeGreaterThan(20);
    const numbers = named(inMain, 'a').filter((a) => /^(tel|sms):/.test(hrefOf(a)));
    const kept = numbers.filter(
      (a) =>
        attribute(a, 'translate') === 'no' ||
        named(elements(serializeOuter(a)), 'bdi').some((bdi) => attribute(bdi, 'translate') === 'no'),
    );
    expect(kept).toHaveLength(numbers.length);
  });

  test.each(essential)('%s: what is not in the language says so', (path) => {
    const { all } = find(`/${code}${path}`);
    const english = new Set(builtEnglishTexts(path));
    // Words that only an English page of the same kind has would be English here too.
    const left = all
      .filter(({ tagName }) => ['p', 'h1', 'h2', 'h3', 'h4', 'dd'].includes(tagName))
      .filter((element) => langOf(element) === code && !named(elements(serializeOuter(element)), 'a').some(isEnglish))
      .map(textOf)
      .filter((text) => text.split(' ').length > 3 && english.has(text));
    expect(left).toEqual([]);
  });

  test.each(essential)('%s leads to pages in the language, or says that a page is in English', (path) => {
    const { all } = find(`/${code}${path}`);
    const within = named(all, 'a').filter((a) => hrefOf(a).startsWith('/') && hrefOf(a) !== '#main');
    const silent = within.filter(
      (a) =>
        !hrefOf(a).startsWith(`/${code}/`) &&
        attribute(a, 'hreflang') !== 'en-GB' &&
        attribute(a, 'translate') !== 'no' &&
        !/^\/([a-z]{2}\/.*)?$|^\/(urgent|guides\/[a-z-]+)\/$/.test(hrefOf(a)),
    );
    expect(silent.map(hrefOf)).toEqual([]);
  });
});

test('every page leads to every language, in the language’s own name, except lists that stand on other web sites', () => {
  for (const { id, data } of languages) {
    const without = [...pages.values()].filter(
      ({ all, url }) =>
        !url.startsWith(`/${id}/`) &&
        !isEmbedded(url) &&
        !isForms(url) &&
        !named(all, 'a').some(
          (a) => attribute(a, 'lang') === id && textOf(a) === data.name && hrefOf(a).startsWith(`/${id}/`),
        ),
    );
    expect(without.map(({ url }) => url)).toEqual([]);
  }
});

test('the sitemap has them all', () => {
  const listed = readFileSync(join(distFolder, 'sitemap.xml'), 'utf8');
  for (const code of codes) for (const path of essential) expect(listed).toContain(`/${code}${path}</loc>`);
});

const isEnglish = (a: Element): boolean => attribute(a, 'lang') === 'en-GB';
const hrefOf = (a: Element): string => attribute(a, 'href') ?? '';
function isWithin(element: Element, holder: Element): boolean {
  for (let at: unknown = element; at; at = (at as Element).parentNode) if (at === holder) return true;
  return false;
}

/** What the English page says, in its elements of text. */
function builtEnglishTexts(path: string): string[] {
  return find(path)
    .all.filter(({ tagName }) => ['p', 'h1', 'h2', 'h3', 'h4', 'dd', 'li'].includes(tagName))
    .map(textOf);
}
