import { describe, expect, test } from 'vitest';
import {
  councilShares,
  findPostcode,
  parsePostcode,
  postcodeLabel,
  type PostcodeTables,
} from '../../../src/model/rules/postcode.ts';

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

  test('is exact where a file of whole postcodes answers', () => {
    const exact: PostcodeTables = { ...tables, exact: () => ({ point: { latitude: 1, longitude: 2 }, area: 'corby' }) };
    expect(findPostcode('NN16 9AB', exact)).toMatchObject({
      kind: 'found',
      latitude: 1,
      areas: [{ area: 'corby', share: 1 }],
    });
    expect(findPostcode('NN16', exact)).toMatchObject({ latitude: 52.4 });
  });
});
