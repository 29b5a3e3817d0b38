/** The index as it is sent: packed, made text, and read again. */
import { describe, expect, test } from 'vitest';
import type { FinderIndex } from '../../../src/catalogue/views/finder-index.ts';
import { packIndex, type PackedIndex } from '../../../src/catalogue/views/pack-index.ts';
import { OtherFormat, unpackIndex } from '../../../src/features/find/unpack-index.ts';
import { INDEX_FORMAT, readOpening, writeOpening } from '../../../src/model/rules/index-format.ts';
import type { Opening } from '../../../src/model/opening.ts';
import { entry, index } from './made.ts';

const sent = (made: FinderIndex): FinderIndex =>
  unpackIndex(JSON.parse(JSON.stringify(packIndex(made))) as PackedIndex);
const sentOne = (given: Parameters<typeof entry>[0]) => sent(index([entry(given), entry({ id: 'other' })])).services[0];

describe('the index comes back as it was', () => {
  test('with nothing in it', () => {
    const empty = index([], { phrases: [], warnings: [], ageWords: [], towns: [], places: [], first: [] });
    expect(sent(empty)).toEqual(empty);
  });

  test.for<[name: string, given: Partial<Parameters<typeof entry>[0]>]>([
    ['with the least', {}],
    ['ages from birth', { ages: { minimumAge: 0, maximumAge: 5 } }],
    ['babies under one', { ages: { minimumAge: 0, maximumAge: 0 } }],
    ['an upper end alone', { ages: { maximumAge: 24 } }],
    ['from pregnancy alone', { ages: { fromPregnancy: true } }],
    ['an extension alone', { ages: { maximumAgeWithDisability: 25 } }],
    ['all of the ages', { ages: { fromPregnancy: true, minimumAge: 0, maximumAge: 19, maximumAgeWithDisability: 25 } }],
    ['a number with its label', { phone: { value: '0800 1111', label: 'Corby' } }],
    ['a number without', { phone: { value: '0800 1111' } }],
    ['ways for workers', { workers: [{ route: 'phone' }, { route: 'online-form', who: ['gp', 'school'] }] }],
    ['no ways at all', { family: [], workers: [] }],
    [
      'all else',
      {
        urgent: true,
        unsure: true,
        text: '85258',
        warning: 'Check first',
        whoCanRefer: ['gp'],
        costKind: 'free',
        languages: ['pl'],
        facilities: ['parking'],
        places: [0, 2],
        reach: 'place',
      },
    ],
    ['the first of the places', { places: [0], reach: 'place' }],
    [
      'hours',
      {
        opening: [
          { days: ['monday', 'sunday'], opens: '09:00', closes: '17:30', termTimeOnly: true },
          { days: ['tuesday'], opens: '00:00', closes: '24:00', exceptBankHolidays: true },
          { days: ['friday'], opens: '10:00', closes: '12:00', termTimeOnly: true, exceptBankHolidays: true },
        ],
      },
    ],
  ])('%s', ([, given]) => {
    expect(sentOne({ id: 'it', ...given })).toEqual(entry({ id: 'it', ...given }));
  });

  test('phrases keep their labels and their least words, and those without a place to try have none', () => {
    const phrases = [
      { label: "Won't go to school", says: ['wont school', 'school refusal'], topics: ['money'], try: ['a'] },
      { label: 'debt', says: ['debt', 'owe money'], topics: [] },
      { label: 'the', says: ['the'], topics: ['money'] },
    ];
    expect(sent(index([entry({ id: 'a' })], { phrases })).phrases).toEqual(phrases);
  });

  test('topics keep what they are called, what to try first, and whether they are for special needs', () => {
    const topics = [
      { id: 'a', name: 'A', alsoCalled: ['low mood', 'worry'], first: ['s'], forSend: true },
      { id: 'b', name: 'B', alsoCalled: [] },
    ];
    expect(sent(index([entry({ id: 's' })], { topics })).topics).toEqual(topics);
  });

  test('services to try are those that are published, in their order', () => {
    const services = ['a', 'b', 'c'].map((id) => entry({ id }));
    const one = { label: 'debt', says: ['debt'], topics: [], try: ['c', 'gone', 'a'] };
    expect(sent(index(services, { phrases: [one] })).phrases).toEqual([{ ...one, try: ['c', 'a'] }]);
    expect(sent(index(services)).warnings[0]?.services).toEqual([]);
  });

  test('words of danger and of ages come as they are compared, once each', () => {
    const read = sent(
      index([entry({ id: 's' })], {
        realWords: ['window', 'letter'],
        warnings: [
          { says: ['Don’t want to live', "don't want to live", 'A&E'], title: 'T', text: 'x', services: ['s'] },
        ],
        ageWords: [
          { says: ['EYFS', 'pre-school'], from: 0, to: 5 },
          { says: ['pregnant'], from: -1, to: -1 },
        ],
      }),
    );
    expect(read.warnings).toEqual([{ says: ['dont want to live', 'a e'], title: 'T', text: 'x', services: ['s'] }]);
    expect(read.realWords).toEqual(['window', 'letter']);
    expect(read.ageWords).toEqual([
      { says: ['eyfs', 'pre school'], from: 0, to: 5 },
      { says: ['pregnant'], from: -1, to: -1 },
    ]);
  });
});

describe('another format', () => {
  test.for([INDEX_FORMAT - 1, INDEX_FORMAT + 1, undefined, null, String(INDEX_FORMAT)])('%s is not read', (format) => {
    const packed = { ...packIndex(index([])), format } as unknown as PackedIndex;
    expect(() => unpackIndex(packed)).toThrow(OtherFormat);
  });
  test('its own is', () => {
    expect(() => unpackIndex(packIndex(index([])))).not.toThrow();
    expect(unpackIndex(packIndex(index([])))).not.toHaveProperty('format');
  });
});

describe('hours', () => {
  test.for<[opening: Opening, written: string]>([
    [{ opens: '09:00', closes: '17:00' }, '1234567 09:00 17:00'],
    [{ days: ['tuesday'], opens: '09:00', closes: '17:00', termTimeOnly: true }, '2 09:00 17:00 t'],
    [{ days: ['sunday', 'monday'], opens: '00:00', closes: '24:00', exceptBankHolidays: true }, '71 00:00 24:00 b'],
  ])('%j', ([opening, written]) => {
    expect(writeOpening(opening)).toBe(written);
    expect(writeOpening(readOpening(written))).toBe(written);
  });
});
