/** What an editor reads when a step of a guide points at something that is not there. */
import { describe, expect, test } from 'vitest';
import { readingOf, ruling } from './small-content.ts';

const withSteps = (second: string) => ({
  'guides/first.md': (text: string) =>
    text.replace(
      'checked: 2026-11-01',
      `steps:\n  - title: First\n    text: Do this.\n    services: [club]\n  - title: Then\n${second}checked: 2026-11-01`,
    ),
});
const search = (keys: string) => withSteps(`    text: Do that.\n    search:\n      words: See more\n${keys}`);

test('steps without a fault say nothing', async () => {
  const good = search('      topic: parenting\n      area: corby\n      ages: [3]\n      who: parent-carer\n');
  expect(await readingOf(good)).toBe('');
  expect(await ruling('references', good)).toBe('');
  expect(await ruling('markdown', good)).toBe('');
});

describe('a reference in a step', () => {
  test('to a service that does not exist', async () =>
    expect(await ruling('references', withSteps('    text: Do that.\n    services: [clubb]\n'))).toMatchInlineSnapshot(`
      "error: content/guides/first.md:12:16  Steps 2 > Services 1
         found:    "clubb"
         expected: the id of a service: the name of a file in content/services, without its ending
         mend:     did you mean club?
         how:      content/README.md#references"
    `));
  test('to a topic, an area or a role of a search', async () => {
    const told = await ruling('references', search('      topic: parentng\n      area: korby\n      who: parent\n'));
    expect(told).toMatchInlineSnapshot(`
      "error: content/guides/first.md:14:14  Steps 2 > Search > Topic
         found:    "parentng"
         expected: the id of a topic: the name of a file in content/topics, without its ending
         mend:     did you mean parenting?
         how:      content/README.md#references
      error: content/guides/first.md:15:13  Steps 2 > Search > Area
         found:    "korby"
         expected: the id of an area: the name of a file in content/areas, without its ending
         mend:     did you mean corby?
         how:      content/README.md#references
      error: content/guides/first.md:16:12  Steps 2 > Search > Who asks
         found:    "parent"
         expected: an id from content/vocabulary/roles.yml
         mend:     did you mean parent-carer?
         how:      content/README.md#references"
    `);
  });
  test('to a service that is not published', async () =>
    expect(
      await ruling('unpublished', {
        ...withSteps('    text: Do that.\n'),
        'services/club.md': (text: string) =>
          text.replace('status: active', 'status: unconfirmed\nunconfirmedBecause: No number.'),
      }),
    ).toContain('warning: content/guides/first.md:9:16  Steps 1 > Services 1'));
});

describe('the text of a step', () => {
  test('has links that lead somewhere', async () =>
    expect(await ruling('markdown', withSteps('    text: See [this](/services/clubb/).\n'))).toMatchInlineSnapshot(`
      "error: content/guides/first.md:11:11  Steps 2 > Text
         found:    "/services/clubb/"
         expected: a page that exists: there is no clubb in content/services
         mend:     did you mean club?
         how:      content/README.md#markdown"
    `));
  test('has no HTML', async () =>
    expect(await ruling('markdown', withSteps('    text: <b>Now</b>\n'))).toMatchInlineSnapshot(`
      "error: content/guides/first.md:11:11  Steps 2 > Text
         found:    "<b>"
         expected: plain Markdown, without HTML tags
         mend:     delete the tag. For bold write **bold**, for a link [words](https://...)
         how:      content/README.md#unsafe"
    `));
});

test('a search is no address', async () =>
  expect(await readingOf(withSteps('    text: Do that.\n    search: /find/#topic=parenting\n'))).toMatchInlineSnapshot(`
    "content/guides/first.md:12:13  Steps 2 > Search
       found:    "/find/#topic=parenting"
       expected: a group of lines below the name, each indented by two spaces
       mend:     its fields are words, q, topic, ages, send, area, who
       how:      content/README.md#steps"
  `));
