/** The table of sources: what is said of a page that is not there, has no name, or stands beside a reason to leave it out. */
import { expect, test } from 'vitest';
import { readingOf, ruling } from './small-content.ts';

const table = (fact: string, more = '') => ({
  'sources.yml': `pageNames:
  - { page: /outcomes/, name: Outcomes }
documents:
  - id: plan
    title: The plan
    publisher: Partners
    date: "2015"
    note: It is of 2015.
    sections:
      - id: section-1
        title: 1. What it is
        facts:
          - what: A fact
            ${fact}
${more}`,
});

test('pages that are there say nothing', async () =>
  expect(await ruling('source-pages', table('pages: [/guides/first/#here, /services/club/, /outcomes/#a]'))).toBe(''));
test('a guide that is not there', async () =>
  expect(await ruling('source-pages', table('pages: [/guides/frst/]'))).toMatchInlineSnapshot(`
    "error: content/sources.yml:14:21  Documents 1 > Sections 1 > Facts 1 > Pages 1
       found:    "/guides/frst/"
       expected: a page that exists: there is no frst in content/guides
       mend:     did you mean first?
       how:      content/README.md#sources"
  `));
test('a page without a name', async () =>
  expect(await ruling('source-pages', table('pages: [/outcomes/safe/#issue-x]'))).toMatchInlineSnapshot(`
    "error: content/sources.yml:14:21  Documents 1 > Sections 1 > Facts 1 > Pages 1
       found:    "/outcomes/safe/#issue-x"
       expected: a page that pageNames gives a name, for it is no entry with a name of its own
       mend:     add to pageNames: - { page: /outcomes/safe/, name: what the page is called }
       how:      content/README.md#sources"
  `));
test('two sections with one address', async () =>
  expect(
    await ruling(
      'source-pages',
      table(
        'pages: [/outcomes/]',
        '      - id: section-1\n        title: "1. Again"\n        facts: [{ what: x, leftOut: y }]\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "error: content/sources.yml:15:13  Documents 1 > Sections 2 > Id
       found:    "section-1"
       expected: an id that no other section has
       mend:     change one of them
       how:      content/README.md#sources"
  `));
test('neither a page nor a reason', async () =>
  expect(await readingOf(table('kind: issue'))).toMatchInlineSnapshot(`
    "content/sources.yml:13:13  Documents 1 > Sections 1 > Facts 1 > Pages
       found:    nothing
       expected: either pages (where it stands) or leftOut (why it does not), and not both
       how:      content/README.md#lists"
  `));
test('a page and a reason', async () =>
  expect(await readingOf(table('pages: [/outcomes/]\n            leftOut: It is long'))).toContain('and not both'));
test('an address that is no page of this site', async () =>
  expect(await readingOf(table('pages: ["https://www.example.org/"]'))).toMatchInlineSnapshot(`
    "content/sources.yml:14:21  Documents 1 > Sections 1 > Facts 1 > Pages 1
       found:    "https://www.example.org/"
       expected: a page of this site, from / to /, such as /guides/front-door/ or /guides/front-door/#what-to-say
       how:      content/README.md#sources"
  `));
