import { describe, expect, test } from 'vitest';
import { brokenLinks, linksOf } from '../support/links.ts';
import { attribute, elements, named } from '../support/html.ts';
import { basePath, builtPages, distFolder, isDesign } from '../support/site.ts';

/** The pages of the design's parts show links that lead to no part of them. */
const pages = builtPages().filter(({ url }) => !isDesign(url));

test('every link within the site leads somewhere', () => {
  expect(brokenLinks(pages, distFolder, basePath())).toEqual([]);
});

test('the check finds a missing page, a missing part and an unsafe address', () => {
  const page = {
    url: '/',
    html: '<a href="/nowhere/">x</a><a href="#none">x</a><a href="javascript:x">x</a><img src="">',
  };
  expect(brokenLinks([page], distFolder, '/')).toEqual([
    '/: <a> /nowhere/: no such file',
    '/: <a> #none: no such part of the page',
    '/: <a> javascript:x: has a scheme that no page of ours uses',
    '/: <img> : is empty',
  ]);
});

describe('what leads out of the site', () => {
  const outward = pages.flatMap((page) => linksOf(page)).filter(({ to }) => /^(https?:)?\/\//.test(to));

  test('is only ever a link that the visitor presses, or a page’s own address, in each language', () => {
    const loaded = outward.filter(({ tag }) => tag !== 'a' && tag !== 'link');
    expect(loaded).toEqual([]);
    const sheets = pages
      .flatMap(({ html }) => named(elements(html), 'link'))
      .filter((link) => !['canonical', 'alternate'].includes(attribute(link, 'rel') ?? ''));
    expect(sheets.map((link) => attribute(link, 'href')).filter((href) => /^(https?:)?\/\//.test(href ?? ''))).toEqual(
      [],
    );
  });

  test('does not tell the other site where the visitor came from', () => {
    const telling = pages.flatMap((page) =>
      named(elements(page.html), 'a')
        .filter((link) => /^https?:/.test(attribute(link, 'href') ?? ''))
        .filter((link) => !/\b(noreferrer)\b/.test(attribute(link, 'rel') ?? ''))
        .map((link) => `${page.url}: ${attribute(link, 'href')}`),
    );
    expect(telling).toEqual([]);
  });
});

test('every page can be reached from the first one', () => {
  const targets = new Map(pages.map((page) => [page.url, linksOf(page).filter(({ tag }) => tag === 'a')]));
  const base = basePath();
  const reached = new Set(['/']);
  for (const url of reached) {
    for (const { to } of targets.get(url) ?? []) {
      if (to.startsWith(base)) reached.add(`/${to.slice(base.length)}`.replace(/[?#].*$/, ''));
    }
  }
  // Shown in place of a page that cannot be had.
  const instead = new Set(['/404.html', '/offline/']);
  const alone = pages.map(({ url }) => url).filter((url) => !reached.has(url) && !instead.has(url));
  expect(alone).toEqual([]);
});
