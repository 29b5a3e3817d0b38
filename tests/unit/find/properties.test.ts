/** For any input: what the addresses of the finder, the chooser and the coverage table say, and how a question is read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutId, readCut } from '../../../src/features/coverage/cut.ts';
import { readHere } from '../../../src/features/find/here.ts';
import {
  nothingAsked,
  readState,
  timesOfDay,
  toFragment,
  NOT_STATED,
  withoutPostcode,
} from '../../../src/features/find/query.ts';
import { readQuery } from '../../../src/features/find/reading/reading.ts';
import { tokensOf } from '../../../src/features/find/reading/tokens.ts';
import {
  MOST_CHILDREN,
  nothingChosen,
  readChoice,
  sortKeys,
  writeChoice,
} from '../../../src/features/professionals/browser/state.ts';
import { weekdays } from '../../../src/model/rules/formats.ts';
import { lexiconOf } from './made.ts';
import { always, anyId, anyJson, anyText, textOf } from '../../support/properties.ts';

const keys = [
  'q',
  'postcode',
  'age',
  'send',
  'sendage',
  'exact',
  'topic',
  'area',
  'who',
  'level',
  'cost',
  'day',
  'time',
  'language',
  'facility',
  'online',
  'open',
  'old',
  'sort',
  'page',
  'explain',
];
const anyAddress = fc.oneof(
  anyText,
  textOf(...keys.map((key) => `&${key}=`), '#', '?', '-1', '14', '1', 'now', NOT_STATED, '%', '%2', '+', 'monday'),
);
const ids = fc.uniqueArray(anyId, { maxLength: 4 });
const ages = fc.uniqueArray(fc.integer({ min: -1, max: 25 }), { maxLength: 4 }).map((all) => all.sort((a, b) => a - b));
const words = anyText.map((text) => text.toWellFormed().trim().slice(0, 70).trim().toWellFormed());

const state = fc
  .record({
    q: words,
    postcode: words,
    ages,
    send: fc.boolean(),
    exact: fc.boolean(),
    topics: ids,
    area: fc.oneof(anyId, fc.constant('')),
    who: fc.oneof(anyId, fc.constant('')),
    levels: ids,
    costs: ids,
    days: fc.subarray([...weekdays, NOT_STATED]),
    times: fc.subarray([...timesOfDay, NOT_STATED]),
    languages: ids,
    facilities: ids,
    online: fc.boolean(),
    open: fc.subarray(['now', NOT_STATED]),
    old: fc.boolean(),
    page: fc.integer({ min: 1, max: 999 }),
  })
  .map((made) => ({ ...nothingAsked, ...made }));

test('the finder: what an address says is what was asked', () =>
  always([state], (asked) => {
    expect(readState(`#${toFragment(asked, 'with-place')}`)).toEqual(asked);
    expect(readState(`?${toFragment(asked, 'without-place')}`)).toEqual({ ...asked, postcode: '' });
  }));

test('the finder: whatever the address, it reads and writes the same again, and a postcode is taken out of the words once', () =>
  always(
    [anyAddress],
    (address) => {
      const read = readState(address);
      expect(readState(`#${toFragment(read, 'with-place')}`)).toEqual(read);
      const without = withoutPostcode(read);
      expect(without.q.length).toBeLessThanOrEqual(read.q.length);
    },
    400,
  ));

test('the chooser of professionals: what is written is read, and whatever else is read is written the same', async () => {
  const id = fc.oneof(anyId, fc.constant(''));
  const choice = fc.record({
    role: id,
    ages: fc.uniqueArray(fc.integer({ min: -1, max: 25 }), { maxLength: MOST_CHILDREN }),
    send: fc.boolean(),
    topic: id,
    area: id,
    level: id,
    sort: fc.constantFrom(...sortKeys),
    down: fc.boolean(),
  });
  await always([choice], (made) => expect(readChoice(`#${writeChoice(made)}`)).toEqual(made));
  await always([fc.oneof(anyText, textOf('role=', '&', 'age=', 'sort=-', 'name', '3', '26'))], (address) => {
    const read = readChoice(address);
    expect(readChoice(writeChoice(read))).toEqual(read);
    expect({ ...nothingChosen, ...read }).toEqual(read);
  });
});

test('a number of the coverage table: what is written is read', async () => {
  await always([anyId, anyId, anyId], (area, stretch, level) => {
    for (const cut of [
      { area, stretch, level },
      { area, stretch, level: undefined },
      { area, stretch: undefined, level },
    ])
      expect(readCut(`#${cutId(cut)}`)).toEqual(cut);
  });
  await always([anyText], (address) => {
    const cut = readCut(address);
    if (cut) expect(cut.area !== '' && Boolean(cut.stretch ?? cut.level)).toBe(true);
  });
});

test('where the device is: of anything that a history holds, three numbers or nothing', () =>
  always([fc.oneof(anyJson, fc.record({ latitude: anyJson, longitude: anyJson, withinMetres: anyJson }))], (kept) => {
    const here = readHere(kept);
    if (here) expect(Object.values(here).map((value) => typeof value)).toEqual(['number', 'number', 'number']);
  }));

const lexicon = lexiconOf([], {
  ageWords: [
    { says: ['baby', 'babies'], from: 0, to: 1 },
    { says: ['year 9'], from: 13, to: 14 },
  ],
});

test('a question in words: each token stands where it says, and what is read out of it are ages that there are', () =>
  always(
    [fc.oneof(anyText, textOf('14', '-', ' year old ', 'baby ', 'year 9', ' to ', '9 and 11', 'months', 'Corby', '’'))],
    (typed) => {
      for (const { raw, start, end } of tokensOf(typed)) expect(typed.slice(start, end)).toBe(raw);
      const { ages, words } = readQuery(typed, lexicon);
      expect(words.content.length).toBeLessThanOrEqual(40);
      for (const { youngest, oldest, without } of ages) {
        expect(youngest <= oldest && youngest >= -1).toBe(true);
        expect(without.length).toBeLessThan(typed.length);
      }
    },
    400,
  ));
