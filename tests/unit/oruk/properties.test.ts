/** For any input: what is read of a feed's values. Charset, lost letters, HTML, days and times, numbers, addresses, what was kept. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRealDay } from '../../../src/model/rules/formats.ts';
import { decodeJson } from '../../../src/oruk/charset.ts';
import { dayOf, instantOf, timeOf } from '../../../src/oruk/read/clean/days.ts';
import { toMarkdown } from '../../../src/oruk/read/clean/html.ts';
import { mendMojibake } from '../../../src/oruk/read/clean/mojibake.ts';
import { addressOf, emailsIn, numberOf } from '../../../src/oruk/read/clean/values.ts';
import { baseText, readBase, type Base } from '../../../src/oruk/to-records/base.ts';
import { importKinds } from '../../../src/oruk/to-records/items.ts';
import { always, anyBytes, anyId, anyJson, anyText, textOf } from '../../support/properties.ts';
import { expectPlainText } from '../attacks/harm.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('charset: UTF-8 is itself whatever the server says, and no bytes are too odd to be read', async () => {
  const named = fc.constantFrom(undefined, 'utf-8', 'iso-8859-1', 'utf-16', 'x-none', '\0', 'shift_jis');
  await always([anyText.map((text) => text.toWellFormed().replace(/^\uFEFF|\0/g, '')), named], (text, charset) => {
    if (charset !== 'utf-16') expect(decodeJson(bytesOf(text), charset).text).toBe(text);
  });
  await always([anyBytes, named], (bytes, charset) => expect(typeof decodeJson(bytes, charset).text).toBe('string'));
});

test('charset: Windows-1252 among UTF-8 is read letter by letter', () =>
  always(
    [
      fc.array(fc.constantFrom('é', '’', '£', 'a', ' ', '{"x": 1}'), { maxLength: 12 }),
      fc.infiniteStream(fc.boolean()),
    ],
    (letters, isOld) => {
      const old: Readonly<Record<string, number>> = { é: 0xe9, '’': 0x92, '£': 0xa3 };
      // Set apart: two bytes side by side can be a letter of UTF-8 too, and nobody can tell.
      const bytes = letters.flatMap((letter) => [
        ...(letter in old && isOld.next().value ? [old[letter]!] : bytesOf(letter)),
        0x20,
      ]);
      expect(decodeJson(Uint8Array.from(bytes)).text).toBe(letters.map((letter) => `${letter} `).join(''));
    },
  ));

test('lost letters: what was UTF-8 read as Windows-1252 is mended', () =>
  always(
    [fc.array(fc.constantFrom('é', '’', '£', '–', '“', '”', 'a ', 'Caf', '…', '한국', '中文 '), { maxLength: 12 })],
    (parts) =>
      expect(mendMojibake(new TextDecoder('windows-1252').decode(bytesOf(parts.join(''))))).toBe(parts.join('')),
  ));

test('lost letters: what was right stays', () =>
  always(
    [
      fc.array(fc.constantFrom('“café”…', 'café’s', '“É”', '£5–£6', 'naïve…', 'à la', 'é…–', '中文', 'Ça va'), {
        maxLength: 8,
      }),
    ],
    (words) => expect(mendMojibake(words.join(' '))).toBe(words.join(' ')),
  ));

test('lost letters: any other text is at most mended, and never longer', () =>
  always([anyText], (text) => expect(mendMojibake(text).length).toBeLessThanOrEqual(text.length)));

const htmlPieces = [
  '<p>',
  '</p>',
  '<b',
  '>',
  '<a href="',
  'javascript:x',
  'https://x.org',
  '">',
  '</a>',
  '&lt;',
  '&amp;',
  '<ul><li>',
  '<script>',
  '</script>',
  '<br/>',
  '<!--',
  '-->',
  '<table><tr><td>',
  '[x](',
  ')',
  '# ',
  '\n',
];

test('HTML to Markdown: only what our own checks take, and the same when it is read again', () =>
  always([fc.oneof(anyText, textOf(...htmlPieces))], (text) => {
    const { markdown } = toMarkdown(text);
    expectPlainText(markdown, { kind: 'html', text });
    expect(toMarkdown(markdown).lost).toBe(undefined);
  }));

const anyMoment = fc.oneof(
  anyJson,
  anyText,
  textOf('2026', '-', '11', '22', 'T', '09:00', ':30', 'Z', '+01:00', '/', ' ', 'am', 'pm', '24:00', 'noon', '.5'),
);
const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2199-12-30'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

test('days and times: one that is right stays, and of anything else a day and a time that there are', async () => {
  await always([day], (given) => {
    const [year, month, date] = given.split('-');
    expect(dayOf(given)).toBe(given);
    expect(dayOf(`${date}/${month}/${year}`)).toBe(given);
    const at = instantOf(given)!;
    expect(instantOf(at)).toBe(at);
  });
  await always(
    [anyMoment, fc.option(day, { nil: undefined })],
    (value, on) => {
      const [found, at, time] = [dayOf(value), instantOf(value), timeOf(value, on)];
      if (found !== undefined) expect(isRealDay(found)).toBe(true);
      if (at !== undefined) expect(Number.isNaN(Date.parse(at))).toBe(false);
      if (time !== undefined) {
        expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d(Z|[+-]\d\d:\d\d)$/);
        expect(timeOf(time, on)).toBe(time);
      }
    },
    500,
  );
});

test('numbers, web addresses and e-mails: of anything, what is one or nothing', () =>
  always(
    [
      fc.oneof(
        anyText,
        fc.webUrl(),
        fc.emailAddress(),
        textOf('www.', 'example', '.org', ' ', '@', 'https://', 'a', ';', '12', '.', '-'),
      ),
    ],
    (text) => {
      const number = numberOf(text);
      if (number !== undefined) expect(Number.isFinite(number)).toBe(true);
      const address = addressOf(text);
      if ('url' in address) {
        expect(new URL(address.url).protocol).toMatch(/^https?:$/);
        expect(addressOf(address.url)).toEqual({ url: address.url });
      }
      for (const email of emailsIn(text)) expect(emailsIn(email)).toEqual([email]);
    },
    400,
  ));

const item = fc.record(
  {
    kind: fc.constantFrom(...importKinds),
    source: anyText.map((text) => text.toWellFormed()),
    id: anyId,
    fetched: day,
    data: fc.dictionary(fc.string(), anyJson, { noNullPrototype: true }),
  },
  { requiredKeys: ['kind', 'source', 'id', 'fetched'] },
);

test('what an import kept: what is written is read, and a text that is none of ours is nothing', async () => {
  const base = fc.record({
    feed: fc.record({ from: fc.webUrl(), fetched: day }),
    items: fc.uniqueArray(item, { maxLength: 5, selector: ({ source }) => source }),
  });
  await always(
    [base],
    (given) => {
      const read = readBase(baseText(given))!;
      expect(read.items.length).toBe(given.items.length);
      for (const each of given.items)
        expect(read.items.find(({ source }) => source === each.source)).toEqual(JSON.parse(JSON.stringify(each)));
      expect(baseText(read)).toBe(baseText(given as Omit<Base, 'about'>));
    },
    60,
  );
  await always(
    [
      fc.oneof(
        anyText,
        anyJson.map((value) => JSON.stringify(value)),
      ),
    ],
    (text) => expect(readBase(text)).toBe(undefined),
  );
});
