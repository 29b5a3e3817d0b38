/** Every page that shows a record leads to its form; those that a family reads, to the page that says what is wrong, too. */
import { expect, test } from 'vitest';
import type { folderKinds } from '../../src/model/kinds.ts';
import { reportable } from '../../src/model/rules/record-in-address.ts';
import { loadContent } from '../../src/records/load.ts';
import { attribute, elements, named } from '../support/html.ts';
import { builtPages } from '../support/site.ts';

const records = await loadContent();
const pages = new Map(builtPages().map(({ url, html }) => [url, html]));
const folders: Partial<Record<keyof typeof folderKinds, string>> = {
  ...{ services: '/services/', organisations: '/organisations/', places: '/places/', guides: '/guides/' },
  ...{ topics: '/topics/', areas: '/areas/', docs: '/docs/', outcomes: '/outcomes/' },
  'levels-of-need': '/professionals/levels/',
};

/** Of what stands in the page itself, not in the head or foot of the site. */
const hrefs = (url: string): string[] => {
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(pages.get(url)!) ?? [];
  return named(elements(main), 'a').flatMap((a) => attribute(a, 'href') ?? []);
};
const form = (kind: string, id: string): string => `/edit/cms/#/collections/${kind}/entries/${id}`;
const ends = (list: readonly string[], end: string): boolean => list.some((href) => href.endsWith(end));

test.for(Object.entries(folders))('%s', ([kind, folder]) => {
  const shown = records[kind as keyof typeof folders].filter(({ id }) => pages.has(`${folder}${id}/`));
  expect(shown.length).toBeGreaterThan(2);
  const lacking = shown.filter(({ id }) => {
    const links = hrefs(`${folder}${id}/`);
    const canTell = (reportable as readonly string[]).includes(kind);
    return !ends(links, form(kind, id)) || ends(links, `/edit/wrong/#${kind}=${id}`) !== canTell;
  });
  expect(lacking.map(({ file }) => file)).toEqual([]);
});

test('each piece of evidence, on the page of them all', () => {
  const links = hrefs('/outcomes/evidence/');
  expect(records.evidence.length).toBeGreaterThan(2);
  expect(records.evidence.filter(({ id }) => !ends(links, form('evidence', id)))).toEqual([]);
});

test('pages that are made of a single file', () => {
  const files = { '/about/': 'site', '/urgent/': 'site', '/outcomes/sources/': 'sources' };
  for (const [url, file] of Object.entries({ ...files, '/accessibility/': 'accessibility' }))
    expect(ends(hrefs(url), form('settings', file)), url).toBe(true);
});

test('lists for other sites and simple pages have neither', () => {
  const plain = [...pages].filter(([url]) => url.startsWith('/embed/') || url.endsWith('/simple/'));
  expect(plain.length).toBeGreaterThan(10);
  expect(
    plain.filter(([url, html]) => url !== '/embed/' && /\/edit\/(cms|wrong)\//.test(html)).map(([url]) => url),
  ).toEqual([]);
});
