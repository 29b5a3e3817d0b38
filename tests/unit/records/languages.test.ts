/** What the check says of a file in content/languages/: what is missing, what is older than the English, what is wrong. */
import { describe, expect, test } from 'vitest';
import { englishRevisions, englishTexts } from '../../../src/records/english.ts';
import { readContent } from '../../../src/records/read-content.ts';
import { contentWith, readingOf, ruling, type Changes } from './small-content.ts';

const guide = (text: string) =>
  `---\ntitle: How to get help\nsummary: Five steps.\norder: 2\nfor: family\nchecked: 2026-11-01\n---\n\n${text}\n`;
const english: Changes = {
  'guides/how-to-get-help.md': guide('Ring **999** or see [Get help now](/urgent/).'),
  'vocabulary/glossary.yml':
    'terms:\n  - { id: eha, name: EHA, letters: [EHA], full: Early Help Assessment, meaning: A talk., group: Getting help }\n',
};

/** A file that says little, with what a test changes. */
const polish = (given: Record<string, unknown> = {}): string =>
  JSON.stringify({
    name: 'Polski',
    englishName: 'Polish',
    locale: 'pl_PL',
    direction: 'ltr',
    checkedByNativeSpeaker: false,
    englishRevisions: {},
    strings: { shell: {}, leave: {}, urgent: {}, start: {} },
    numbers: {},
    situations: {},
    topics: {},
    guides: {},
    glossary: {},
    ...given,
  });

const said = (given?: Record<string, unknown>, more: Changes = {}) =>
  ruling('languages', { ...english, ...more, 'languages/pl.yml': polish(given) });
const errors = (report: string): string[] =>
  report.split(/\n(?=error|warning)/).filter((each) => each.startsWith('error'));

async function revisionsNow(): Promise<Record<string, string>> {
  const { records } = await readContent(contentWith(english));
  return englishRevisions(englishTexts(records));
}

describe('what is missing', () => {
  test('is listed by its key, with the English that is shown, and never fails a build', async () => {
    const report = await said();
    expect(errors(report)).toEqual([]);
    expect(report).toContain(
      'expected: strings.shell.menu in Polish. Now the English is shown: "Menu"\n   mend:     add it, if you write the language well\n   how:      content/README.md#languages',
    );
    for (const key of [
      'numbers.club.label in Polish. Now the English is shown: "Ring the club"',
      'situations.danger.text in Polish. Now the English is shown: "Ring."',
      'topics.parenting in Polish. Now the English is shown: "Being a parent"',
      'guides.how-to-get-help.title in Polish',
      'glossary.eha.full in Polish. Now the English is shown: "Early Help Assessment"',
      'glossaryGroups.Getting help in Polish',
    ])
      expect(report).toContain(key);
  });

  test('is no longer listed once it is there', async () =>
    expect(await said({ topics: { parenting: 'Bycie rodzicem' } })).not.toContain('topics.parenting in Polish'));
});

describe('an English that has changed since', () => {
  const topics = { parenting: 'Bycie rodzicem' };
  const names: Changes = { 'topics/parenting.yml': (text) => text.replace('Being a parent', 'Being a mum or dad') };

  test('is told, with what to write once the translation was read again', async () => {
    const before = await revisionsNow();
    expect(await said({ topics, englishRevisions: { topics: before.topics } })).not.toContain('has changed');
    const report = await said({ topics, englishRevisions: { topics: before.topics } }, names);
    expect(report).toContain(`warning: content/languages/pl.yml`);
    expect(report).toContain(`found:    "topics: ${before.topics}"`);
    expect(report).toContain(
      'expected: topics in Polish as the English is now. The English has changed since it was translated\n   mend:     read the English again; once the Polish says the same, write topics: "',
    );
    expect(errors(report)).toEqual([]);
  });

  test('of one guide does not touch another part', async () => {
    const before = await revisionsNow();
    const { records } = await readContent(
      contentWith({ ...english, 'guides/how-to-get-help.md': guide('Ring **999**.') }),
    );
    const after = englishRevisions(englishTexts(records));
    expect(Object.keys(after).filter((part) => after[part as keyof typeof after] !== before[part])).toEqual([
      'how-to-get-help',
    ]);
  });

  test('is not told of a part that is not translated at all', async () =>
    expect(await said()).not.toContain('has changed since'));
});

describe('what is wrong', () => {
  const text = 'Zadzwoń pod **999** albo zobacz [Pomoc](/urgent/).';
  const guides = (said: string) => ({ guides: { 'how-to-get-help': { title: 'Jak', summary: 'Pięć.', text: said } } });

  test('a text with the same numbers and links is right', async () =>
    expect(errors(await said(guides(text)))).toEqual([]));

  test('a number that differs from the English', async () => {
    const [error, ...more] = errors(await said(guides(text.replace('999', '998'))));
    expect(more).toEqual([]);
    expect(error).toContain('the same numbers as in English');
    expect(error).toContain('write each number with the figures 0 to 9, as often as in English');
  });

  test('figures of another script: nobody could dial them from a text', async () =>
    expect(errors(await said(guides(text.replace('999', '٩٩٩'))))).toHaveLength(1));

  test('a link that leads elsewhere', async () => {
    const [error] = errors(await said(guides(text.replace('/urgent/', '/find/'))));
    expect(error).toContain('the same links as in English');
  });

  test('an id that the English does not have', async () => {
    const report = errors(await said({ topics: { knitting: 'Robótki' }, dangerWords: { knitting: ['igła'] } }));
    expect(report).toHaveLength(2);
    expect(report[0]).toContain('an id that the English content has');
  });
});

test('a key that no part of the site says is refused by the reader', async () => {
  const wrong = { strings: { shell: { menus: 'Menu' }, leave: {}, urgent: {}, start: {} } };
  expect(await readingOf({ ...english, 'languages/pl.yml': polish(wrong) })).toContain('menus');
});
