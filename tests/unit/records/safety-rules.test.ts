/** The rules that keep readers safe: an address that is secret, a title that does not tell, a page to leave to. */
import { describe, expect, test } from 'vitest';
import { readingOf, ruling, service, serviceWith, type Changes } from './small-content.ts';

const secret = (more = '', body = 'You can drop in on Mondays.'): Changes => ({
  'services/club.md': service
    .replace('status: active', `confidentialAddress: true\n${more}status: active`)
    .replace('You can drop in on Mondays.', body),
});

describe('confidential-address', () => {
  const rule = (changes: Changes) => ruling('confidential-address', changes);

  test('a place with an address, a postcode or coordinates', async () =>
    expect(await rule(secret('sessions:\n  - place: hall\n'))).toMatchInlineSnapshot(`
      "error: content/services/club.md:16:12  Sessions 1 > Place
         found:    "hall"
         expected: no place that can be found, because this service keeps its address secret: content/places/hall.yml has coordinates
         mend:     take this session out. People ring to learn where to go
         how:      content/README.md#safety"
    `));
  test('a place that only has a name is no address', async () =>
    expect(
      await rule({
        ...secret('sessions:\n  - place: office\n'),
        'places/office.yml': 'name: Office\narea: corby\nkind: hall\nsources:\n  - url: https://www.example.org\n',
      }),
    ).toBe(''));
  test.for(['address: 1 Hidden Lane', 'postcode: "NN17 1QG"'])('a place with %s', async (line) =>
    expect(
      await rule({
        ...secret('sessions:\n  - place: office\n'),
        'places/office.yml': `name: Office\n${line}\narea: corby\nkind: hall\nsources:\n  - url: https://www.example.org\n`,
      }),
    ).toContain('content/places/office.yml has a'),
  );
  test('an address as a way in', async () => {
    const [file] = Object.values(secret()) as [string];
    const told = await rule({
      'services/club.md': file.replace(
        'route: phone\n    value: "01536 222222"',
        'route: address\n    value: 1 Hidden Lane',
      ),
    });
    expect(told).toContain('Ways in 1 > Number or address');
    expect(told).toContain('say in detail whom to ring');
  });
  test('the part of a town', async () =>
    expect(await rule(secret('where: Near the park\n'))).toContain('Where, in words'));
  test('a postcode in the description', async () =>
    expect(await rule(secret('', 'The house is at nn17 1qg.'))).toContain('"nn17 1qg"'));
  test('a service that is not secret may have all of it', async () =>
    expect(
      await rule({
        'services/club.md': serviceWith('status: active', 'where: Near\nsessions:\n  - place: hall\nstatus: active'),
      }),
    ).toBe(''));
});

describe('neutral-titles', () => {
  const guide = (more: string): Changes => ({
    'guides/first.md': (text) => text.replace('order: 1', `order: 1\n${more}`),
  });
  const topic = (more: string): Changes => ({ 'topics/parenting.yml': (text) => text + more });
  const rule = (changes: Changes) => ruling('neutral-titles', changes);

  test('a page about harm without a title for the tab', async () =>
    expect(await rule(topic('sensitive: true\n'))).toMatchInlineSnapshot(`
      "error: content/topics/parenting.yml:6:12  About harm
         expected: a neutralTitle too, because sensitive is true: what the tab and the history say instead of the name
         mend:     add a line such as neutralTitle: Support at home
         how:      content/README.md#safety"
    `));
  test('a title that nothing uses', async () =>
    expect(await rule(guide('neutralTitle: Support'))).toContain('used only where sensitive is true'));
  test('one title twice', async () =>
    expect(
      await rule({
        ...guide('sensitive: true\nneutralTitle: Support'),
        'services/club.md': serviceWith('status: active', 'neutralTitle: support\nstatus: active'),
      }),
    ).toContain('content/services/club.md has it too'));
  test('the titles of a topic and of a guide are made longer in different ways', async () =>
    expect(
      await rule({
        ...guide('sensitive: true\nneutralTitle: Support'),
        ...topic('sensitive: true\nneutralTitle: Support\n'),
      }),
    ).toBe(''));
});

describe('site.yml', () => {
  const entry = (words: string): Changes => ({
    'site.yml': (text) => text.replace('    phone: "01536 222222"\n', words),
  });

  test('a page to leave to that is not https', async () =>
    expect(
      await readingOf({
        'site.yml': (text) => text.replace('https://www.example.org/weather', 'http://www.example.org'),
      }),
    ).toContain('https://'));
  test('no page to leave to', async () =>
    expect(
      await readingOf({ 'site.yml': (text) => text.replace('leaveTo: https://www.example.org/weather\n', '') }),
    ).toContain('Leave this page'));
  test('an entry with neither a phone nor a text, and one with both', async () => {
    expect(await readingOf(entry(''))).toContain('either phone or text');
    expect(await readingOf(entry('    phone: "999"\n    text: "85258"\n'))).toContain('either phone or text');
  });
  test('a word without a number to text', async () =>
    expect(await readingOf(entry('    phone: "01536 222222"\n    textWord: HI\n'))).toContain('only beside text'));

  const texting = { 'services/club.md': serviceWith('contact:\n', 'contact:\n  text: "85258"\n  textWord: SHOUT\n') };
  const numbers = (words: string) => ruling('urgent-numbers', { ...texting, ...entry(words) });
  test('a number and a word to text that are those of the record', async () =>
    expect(await numbers('    text: "85258"\n    textWord: SHOUT\n')).toBe(''));
  test('another number', async () =>
    expect(await numbers('    text: "85259"\n    textWord: SHOUT\n')).toContain('85258'));
  test('another word', async () => {
    expect(await numbers('    text: "85258"\n    textWord: HELP\n')).toContain(
      'the word of content/services/club.md: SHOUT',
    );
    expect(await numbers('    text: "85258"\n')).toContain('the word of content/services/club.md: SHOUT');
  });
});
