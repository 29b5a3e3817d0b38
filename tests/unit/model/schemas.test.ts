import { describe, expect, test } from 'vitest';
import {
  isEmail,
  isId,
  isTextNumber,
  isUkPhone,
  isWebAddress,
  postcodePattern,
} from '../../../src/model/rules/formats.ts';
import { eligibilitySchema } from '../../../src/model/eligibility.ts';
import { openingSchema } from '../../../src/model/opening.ts';
import { placeSchema } from '../../../src/model/place.ts';
import { serviceSchema } from '../../../src/model/service.ts';

const service = {
  name: 'A service',
  organisation: 'an-organisation',
  summary: 'What it does.',
  topics: ['parenting'],
  levelsOfNeed: ['universal'],
  areas: ['county'],
  contact: { phone: '0300 126 1000' },
  status: 'active',
  assurance: {
    checked: '2026-11-22',
    by: 'The editors',
    confidence: 'high',
    sources: [{ url: 'https://www.example.org/', date: '2024' }],
  },
};

/** Path and message of every fault. */
const faults = (data: unknown) =>
  serviceSchema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a service', () => {
  test('with the least that it needs is valid', () => expect(faults(service)).toEqual([]));
  test('refuses a key that it does not know', () =>
    expect(faults({ ...service, sumary: 'x' })).toEqual([': Unrecognized key: "sumary"']));
  test('needs a way in when it is active', () =>
    expect(faults({ ...service, contact: undefined })).toEqual([
      'access: at least one way in for an active service (access, contact or a place). Until one is known use status: unconfirmed',
    ]));
  test('needs no way in while it is unconfirmed, but a reason', () => {
    expect(
      faults({ ...service, contact: undefined, status: 'unconfirmed', unconfirmedBecause: 'No number is known.' }),
    ).toEqual([]);
    expect(faults({ ...service, status: 'unconfirmed' })).toHaveLength(1);
    expect(faults({ ...service, unconfirmedBecause: 'No number is known.' })).toHaveLength(1);
  });
  test('has a summary of at most 160 characters, on one line, without HTML', () => {
    expect(faults({ ...service, summary: 'x'.repeat(160) })).toEqual([]);
    expect(faults({ ...service, summary: 'x'.repeat(161) })).toEqual(['summary: at most 160 characters']);
    expect(faults({ ...service, summary: 'Ring <b>now</b>' })).toEqual(['summary: plain words, without HTML tags']);
  });
  test('names each topic once', () =>
    expect(faults({ ...service, topics: ['a', 'a'] })).toEqual(['topics: each entry only once']));
  test('keeps a source as a link or as evidence, not both', () => {
    const sources = [{ url: 'https://www.example.org/', evidence: 'public register' }];
    expect(faults({ ...service, assurance: { ...service.assurance, sources } })).toHaveLength(1);
  });
});

test('ages: youngest not above oldest, the extension not below the ordinary age, no gap after pregnancy', () => {
  const ok = (ages: object) => eligibilitySchema.safeParse(ages).success;
  expect(ok({ minimumAge: 5, maximumAge: 5 })).toBe(true);
  expect(ok({ minimumAge: 6, maximumAge: 5 })).toBe(false);
  expect(ok({ maximumAge: 19, maximumAgeWithDisability: 19 })).toBe(true);
  expect(ok({ maximumAge: 19, maximumAgeWithDisability: 18 })).toBe(false);
  expect(ok({ fromPregnancy: true, minimumAge: 0 })).toBe(true);
  expect(ok({ fromPregnancy: true, minimumAge: 1 })).toBe(false);
  expect(ok({ minimumAge: -1 })).toBe(false);
  expect(ok({ maximumAge: 26 })).toBe(false);
  expect(ok({ minimumAge: 2.5 })).toBe(false);
});

test('times: on the 24-hour clock, closing after opening', () => {
  const ok = (opens: string, closes: string) => openingSchema.safeParse({ opens, closes }).success;
  expect(ok('09:00', '17:30')).toBe(true);
  expect(ok('00:00', '24:00')).toBe(true);
  expect(ok('9:00', '17:00')).toBe(false);
  expect(ok('17:00', '09:00')).toBe(false);
  expect(ok('09:00', '25:00')).toBe(false);
});

test('a place has both coordinates or none', () => {
  const place = { name: 'A hall', area: 'corby', kind: 'other', sources: [{ url: 'https://www.example.org/' }] };
  expect(placeSchema.safeParse(place).success).toBe(true);
  expect(placeSchema.safeParse({ ...place, latitude: 52.4 }).success).toBe(false);
  expect(placeSchema.safeParse({ ...place, latitude: 52.4, longitude: -0.7, postcode: 'NN17 1QG' }).success).toBe(true);
  expect(placeSchema.safeParse({ ...place, latitude: -0.7, longitude: 52.4 }).success).toBe(false);
});

describe('formats', () => {
  test.each(['999', '111', '116 123', '0800 1111', '0300 126 1000', '01604 626938', '020 7823 5430', '07507 329600'])(
    '%s can be dialled',
    (number) => expect(isUkPhone(number)).toBe(true),
  );
  test.each([
    '',
    '0300',
    '300 126 1000',
    '0300 126 10000',
    '+44 300 126 1000',
    '0300-126-1000',
    ' 999',
    '00 300 126 100',
    '998',
    '0300  126 1000',
  ])('"%s" cannot', (number) => expect(isUkPhone(number)).toBe(false));
  test('texts go to mobiles and short codes', () => {
    expect(['85258', '116 000', '07507 329600'].every(isTextNumber)).toBe(true);
    expect(['01604 626938', '1234', ''].some(isTextNumber)).toBe(false);
  });
  test.each(['https://www.nhft.nhs.uk/cyprmc/', 'http://www.nacoa.org.uk'])('%s is safe to link to', (url) =>
    expect(isWebAddress(url)).toBe(true),
  );
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'www.nhft.nhs.uk',
    'https://localhost',
    'https://user:pass@example.org',
    'https://exa mple.org',
    'ftp://example.org',
  ])('%s is not', (url) => expect(isWebAddress(url)).toBe(false));
  test('e-mail addresses, ids and postcodes', () => {
    expect(isEmail('Brackley.LibraryPlus@westnorthants.gov.uk')).toBe(true);
    expect(['a@b', 'a b@example.org', '@example.org', 'a@example..org'].some(isEmail)).toBe(false);
    expect(['mash', 'nhs-111', 'a1'].every(isId)).toBe(true);
    expect(['MASH', 'a--b', '-a', 'a_b', '__proto__', ''].some(isId)).toBe(false);
    expect(['NN1 1AF', 'EC1A 1BB', 'W1A 0AX', 'CV23 8ZP'].every((code) => postcodePattern.test(code))).toBe(true);
    expect(['NN11AF', 'nn1 1af', 'NN1 1AFF', 'NN1 1CF'].some((code) => postcodePattern.test(code))).toBe(false);
  });
});
