import { describe, expect, test } from 'vitest';
import { councilShares, parsePostcode, postcodeLabel, type PostcodeTables } from '../../../src/model/rules/postcode.ts';
import { findPostcode, type Whole } from '../../../src/model/rules/postcode-lookup.ts';
import { packRows, type WholePostcodes } from '../../../src/model/rules/whole-postcodes.ts';

const tables: PostcodeTables = {
  sectors: {
    'NN16 9': [52.4, -0.72, 900, 0, [['kettering', 200]]],
    'NN6 0': [
      52.3,
      -0.8,
      4000,
      0,
      [
        ['wellingborough', 203],
        ['daventry', 66],
      ],
    ],
    'NN13 5': [52, -1.1, 5000, 54, [['south-northamptonshire', 100]]],
  },
  outcodes: {
    NN16: [52.4, -0.73, 2500, 0, [['kettering', 800]]],
    OX17: [52.07, -1.3, 6000, 600, [['south-northamptonshire', 384]]],
  },
  britain: { NN16: [52.4, -0.73], B1: [52.48, -1.91] },
};

describe('a postcode as people type it', () => {
  test.for<[typed: string, label: string | undefined]>([
    ['NN16 9AB', 'NN16 9AB'],
    ['nn169ab', 'NN16 9AB'],
    [' nn16  9ab ', 'NN16 9AB'],
    ['NN16-9AB.', 'NN16 9AB'],
    ['N N 1 6 9 A B', 'NN16 9AB'],
    ['NN16 OAB', 'NN16 0AB'],
    ['NNI6 9AB', 'NN16 9AB'],
    ['NN1O 0AB', 'NN10 0AB'],
    ['nn1 6ab', 'NN1 6AB'],
    ['nn16ab', 'NN1 6AB'],
    ['NN1 6', 'NN1 6'],
    ['NN16', 'NN16'],
    ['NN16 9', 'NN16 9'],
    ['NN169', 'NN16 9'],
    ['NN16 9A', 'NN16 9'],
    ['B1 1AA', 'B1 1AA'],
    ['SW1A 1AA', 'SW1A 1AA'],
    ['EC1A1BB', 'EC1A 1BB'],
    ['Corby', undefined],
    ['Kettering', undefined],
    ['2 High Street', undefined],
    ['NN', undefined],
    ['', undefined],
    ['12345', undefined],
    ['NN16 9ABC', undefined],
  ])('%s is %s', ([typed, label]) => {
    const parts = parsePostcode(typed);
    expect(parts && postcodeLabel(parts)).toBe(label);
  });

  test('typed with or without its space, in any case, is one postcode', () => {
    for (const whole of ['NN1 1AA', 'NN16 9AB', 'B1 1AA', 'SW1A 2AA', 'LE16 8ZZ', 'M1 1AE']) {
      const ways = [whole, whole.replace(' ', ''), whole.toLowerCase(), `  ${whole} `].map((way) => parsePostcode(way));
      for (const way of ways) expect(way).toEqual(ways[0]);
    }
  });
});

describe('where a postcode is', () => {
  test('is its sector, with how far that can be trusted', () => {
    expect(findPostcode('nn16 9ab', tables)).toMatchObject({
      kind: 'found',
      label: 'NN16 9AB',
      withinMetres: 900,
      areas: [{ area: 'kettering', share: 1 }],
    });
  });

  test('is its outcode when no more was typed', () => {
    expect(findPostcode('NN16', tables)).toMatchObject({ kind: 'found', withinMetres: 2500 });
  });

  test('may be in one of two councils, the likelier first', () => {
    const found = findPostcode('NN6 0AA', tables);
    expect(found?.kind).toBe('found');
    const shares =
      found && 'areas' in found ? councilShares(found.areas, { wellingborough: 'north', daventry: 'west' }) : [];
    expect(shares.map(({ area }) => area)).toEqual(['north', 'west']);
    expect(shares[0]!.share).toBeCloseTo(203 / 269);
  });

  test('is in the county though it does not start with NN', () => {
    expect(findPostcode('OX17', tables)).toMatchObject({ kind: 'found', mayBeOutside: true });
  });

  test('is outside the county though it starts with NN, when its sector is not one of ours', () => {
    expect(findPostcode('NN16 1AA', tables)).toMatchObject({ kind: 'outside', areas: [] });
  });

  test('is known for all of Great Britain to its outcode', () => {
    expect(findPostcode('B1 1AA', tables)).toMatchObject({ kind: 'outside', latitude: 52.48 });
  });

  test('is unknown when nobody has it, and undefined when it is no postcode', () => {
    expect(findPostcode('ZZ99 9ZZ', tables)).toEqual({ kind: 'unknown', label: 'ZZ99 9ZZ' });
    expect(findPostcode('Corby', tables)).toBeUndefined();
  });

  describe('where the site has whole postcodes', () => {
    const withWhole: PostcodeTables = {
      ...tables,
      whole: { version: '1', within: { wellingborough: 'north', kettering: 'north', daventry: 'west' } },
    };
    const rows = packRows(
      [
        { unit: '0AA', latitude: 52.3456, longitude: -0.7654, area: 'north' },
        { unit: '0AB', latitude: 52.3457, longitude: -0.7655 },
        { unit: '5AA', latitude: 52.3458, longitude: -0.7656, area: 'west' },
      ],
      ['north', 'west'],
    );
    const whole: WholePostcodes = { areas: ['north', 'west'], outcodes: { NN6: rows } };

    test('it is known to the street, and to the districts that its sector has in its council', () => {
      expect(findPostcode('nn6 0aa', withWhole, whole)).toEqual({
        ...{ kind: 'found', label: 'NN6 0AA', latitude: 52.3456, longitude: -0.7654, withinMetres: 150 },
        ...{ areas: [{ area: 'wellingborough', share: 1 }], mayBeOutside: false, by: 'whole' },
      });
    });

    test('it is known to the council where its sector is in no table', () => {
      expect(findPostcode('NN6 5AA', withWhole, whole)).toMatchObject({ areas: [{ area: 'west', share: 1 }] });
    });

    test('it is outside where the list says so, whatever its sector is', () => {
      expect(findPostcode('NN6 0AB', withWhole, whole)).toMatchObject({ kind: 'outside', areas: [], by: 'whole' });
    });

    test.for<[typed: string, from: Whole | undefined, by: string, missed: string | undefined]>([
      ['NN6 0ZZ', whole, 'sector', 'not-listed'],
      ['NN16 9AB', whole, 'sector', 'not-listed'],
      ['NN16 9AB', undefined, 'sector', 'not-listed'],
      ['NN6 0AA', 'not-loaded', 'sector', 'not-loaded'],
      ['NN6 0', whole, 'sector', undefined],
      ['NN16', whole, 'outcode', undefined],
    ])('%s from %o is known by its %s', ([typed, from, by, missed]) => {
      const answer = findPostcode(typed, withWhole, from);
      expect(answer).toMatchObject({ kind: 'found', by });
      expect(answer && 'missed' in answer ? answer.missed : undefined).toBe(missed);
    });

    test('nothing is missed where the site has no such list', () => {
      expect(findPostcode('NN16 9AB', tables)).not.toHaveProperty('missed');
    });
  });
});
