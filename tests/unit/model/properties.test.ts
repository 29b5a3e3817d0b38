/** For any input: what the plain rules read and write. Addresses, the saved list, the look, postcodes, columns, CSV, words. */
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromColumns, toColumns } from '../../../src/model/rules/columns.ts';
import { toCsv } from '../../../src/model/rules/csv.ts';
import {
  displayOptions,
  readChoices,
  writeChoices,
  type DisplayChoices,
} from '../../../src/model/rules/display-choices.ts';
import { isId, isWebAddress, weekdays } from '../../../src/model/rules/formats.ts';
import { readOpening, writeOpening } from '../../../src/model/rules/index-format.ts';
import { spacedPhone } from '../../../src/model/rules/phone-format.ts';
import { takePostcode } from '../../../src/model/rules/postcode-in-words.ts';
import { parsePostcode, postcodeLabel } from '../../../src/model/rules/postcode.ts';
import { fromAddress, inAddress, reportable } from '../../../src/model/rules/record-in-address.ts';
import { fragmentOf, idsInFragment, MOST_SAVED, readSaved, writeSaved } from '../../../src/model/rules/saved.ts';
import { normalise, stem, wordsOf } from '../../../src/model/rules/words.ts';
import { always, anyId, anyJson, anyText, textOf } from '../../support/properties.ts';

test('words: normalised once is normalised, and a stem is never longer or empty', () =>
  always([anyText], (text) => {
    const once = normalise(text);
    expect(normalise(once)).toBe(once);
    for (const word of wordsOf(text).content) expect(stem(word)).not.toBe('');
  }));

test('a record in an address: what is written is read', () =>
  always([fc.constantFrom(...reportable), anyId], (kind, id) =>
    expect(fromAddress(`#${inAddress({ kind, id })}`)).toEqual({ kind, id }),
  ));

test('a record in an address: of anything else an id of ours, or nothing', () =>
  always([fc.oneof(anyText, textOf(...reportable, '=', '#', '-'))], (text) => {
    const record = fromAddress(text);
    expect(record === undefined || (isId(record.id) && reportable.includes(record.kind))).toBe(true);
  }));

test('the saved list: what is read is written and read the same, whatever the storage held', () =>
  always(
    [
      fc.oneof(
        anyText,
        anyJson.map((value) =>
          JSON.stringify({ version: 1, services: [value, { id: 'a', name: value, note: value }] }),
        ),
      ),
    ],
    (text) => {
      const list = readSaved(text);
      expect(list.length).toBeLessThanOrEqual(MOST_SAVED);
      expect(readSaved(writeSaved(list))).toEqual(list);
    },
  ));

test('a link to a list holds the same ids, and of any address only ids', async () => {
  await always([fc.uniqueArray(anyId, { minLength: 1, maxLength: MOST_SAVED })], (ids) =>
    expect(idsInFragment(fragmentOf(ids))).toEqual(ids),
  );
  await always([fc.oneof(anyText, textOf('#', '&', 'ids=', ',', '%2C', '-'))], (text) =>
    expect((idsInFragment(text) ?? []).every(isId)).toBe(true),
  );
});

test('the look: what is written is read, and nothing that is not ours', async () => {
  const choices: fc.Arbitrary<DisplayChoices> = fc.record(
    Object.fromEntries(
      Object.entries(displayOptions).map(([name, values]) => [name, fc.constantFrom(...values.slice(1))]),
    ),
    { requiredKeys: [] },
  );
  await always([choices], (chosen) => expect(readChoices(writeChoices(chosen))).toEqual(chosen));
  await always([anyText], (text) => {
    const read = readChoices(text);
    expect(readChoices(writeChoices(read))).toEqual(read);
  });
});

test('a postcode: its label is the same postcode, and it is of a postcode’s letters', () =>
  always(
    [fc.oneof(anyText, textOf('NN16', 'nn1', '9AB', ' ', '-', 'O', '0', 'SW1A', '1AA'))],
    (text) => {
      const parts = parsePostcode(text);
      if (!parts) return;
      expect(parts.outcode).toMatch(/^[A-Z]{1,2}\d[A-Z\d]?$/);
      expect(parsePostcode(postcodeLabel(parts))).toEqual(parts);
    },
    600,
  ));

test('a postcode among words: what is left holds none, so that none gets into an address', () =>
  always([fc.oneof(anyText, textOf('help in ', 'NN16 9AB', 'nn16', ' ', 'Corby', '9ab', ','))], (text) => {
    const { words, postcode } = takePostcode(text);
    if (postcode !== undefined) expect(parsePostcode(postcode)).toBeDefined();
    expect(words.length).toBeLessThanOrEqual(text.length);
  }));

const opening = fc.record({
  days: fc.subarray([...weekdays], { minLength: 1 }),
  opens: fc.stringMatching(/^([01]\d|2[0-3]):[0-5]\d$/),
  closes: fc.stringMatching(/^([01]\d|2[0-3]):[0-5]\d$/),
});
const limits = fc.record(
  { termTimeOnly: fc.constant(true), exceptBankHolidays: fc.constant(true) },
  { requiredKeys: [] },
);

test('opening times in the index: what is written is read; of anything else days of the week', async () => {
  await always([opening, limits], (times, only) =>
    expect(readOpening(writeOpening({ ...times, ...only }))).toEqual({ ...times, ...only }),
  );
  await always([anyText], (text) =>
    expect((readOpening(text).days ?? []).every((day) => weekdays.includes(day))).toBe(true),
  );
});

/** As the finder's index holds them: no value is null, and no key is one of JavaScript's own. */
const rows = fc.array(
  fc.dictionary(
    fc.constantFrom('id', 'name', 'topics', 'age', 'at'),
    fc.oneof(fc.string(), fc.integer(), fc.array(anyId), fc.boolean()),
    {
      noNullPrototype: true,
    },
  ),
  { maxLength: 30 },
);

test('columns: the same objects again, through JSON too', () =>
  always([rows], (given) => {
    expect(fromColumns(toColumns(given))).toEqual(given);
    expect(fromColumns(JSON.parse(JSON.stringify(toColumns(given))) as ReturnType<typeof toColumns>)).toEqual(given);
  }));

test('CSV: another’s parser reads the same cells, but for the sign before what a spreadsheet would run', () =>
  always(
    [
      fc.array(
        fc.array(
          anyText.map((text) => text.toWellFormed()),
          { minLength: 2, maxLength: 4 },
        ),
        { minLength: 1, maxLength: 5 },
      ),
    ],
    (cells) => {
      const read = parseCsv(toCsv(cells), { bom: true, relax_column_count: true, record_delimiter: '\r\n' });
      expect(read).toEqual(cells.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))));
    },
  ));

test('a phone number in groups is the same number, and in groups already', () =>
  always(
    [fc.oneof(anyText, fc.stringMatching(/^[0-9 ().+-]{3,16}$/), fc.stringMatching(/^0[1-9]\d{8,9}$/))],
    (text) => {
      const spaced = spacedPhone(text);
      if (spaced === undefined) return;
      expect(spaced.replaceAll(' ', '')).toBe(text.replace(/\D/g, ''));
      expect(spacedPhone(spaced)).toBe(spaced);
    },
  ));

test('a web address that is let is one that a browser opens as http or https', () =>
  always(
    [fc.oneof(anyText, fc.webUrl(), textOf('https://', 'http:', '//', '@', '.', 'example', 'javascript:', '\\', ' '))],
    (text) => {
      if (isWebAddress(text)) expect(new URL(text).protocol).toMatch(/^https?:$/);
    },
  ));
