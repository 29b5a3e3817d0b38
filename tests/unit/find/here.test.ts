/** Where the device is: rounded, kept in the tab only, and understood as a place. */
import { describe, expect, test } from 'vitest';
import { hereOf, whereAmI } from '../../../src/features/find/ask-device.ts';
import { bandOnCard } from '../../../src/features/find/bands.ts';
import { HERE, readHere } from '../../../src/features/find/here.ts';
import { asksForNear } from '../../../src/features/find/near-words.ts';
import { placeAt } from '../../../src/features/find/place-at.ts';
import { needsTables } from '../../../src/features/find/place.ts';
import { packRows, type WholePostcodes } from '../../../src/model/rules/whole-postcodes.ts';
import type { PostcodeTables } from '../../../src/model/rules/postcode.ts';
import { nothingAsked, toFragment, withoutPostcode } from '../../../src/features/find/query.ts';
import { index } from './made.ts';

const county = index([]);
const tables: PostcodeTables = {
  sectors: {
    'TS1 1': [52.4, -0.7, 1500, 0, [['alton', 10]]],
    'TS1 2': [
      52.4,
      -1.2,
      3000,
      40,
      [
        ['corfe', 6],
        ['brill', 4],
      ],
    ],
  },
  outcodes: { TS1: [52.4, -0.9, 9000, 40, [['alton', 10]]] },
  britain: { TS1: [52.4, -0.9], ZZ1: [52.4, -1.4] },
};
const at = (latitude: number, longitude: number, from: PostcodeTables | undefined = tables) =>
  placeAt({ latitude, longitude, withinMetres: 300 }, from, county);

describe('where the device is', () => {
  test('is in the district of the nearest sector', () => {
    expect(at(52.402, -0.705)).toMatchObject({
      areas: [{ area: 'alton', share: 1 }],
      withinMetres: 300,
      isHere: true,
      isPostcode: false,
    });
    expect(at(52.402, -0.705).note).toBeUndefined();
  });

  test('may be in one of several, near the edge, and says so', () => {
    const { areas, note } = at(52.4, -1.2);
    expect(areas).toEqual([
      { area: 'corfe', share: 0.6 },
      { area: 'brill', share: 0.4 },
    ]);
    expect(note).toMatch(/near the edge of Testshire/);
  });

  test.for<[where: string, latitude: number, longitude: number]>([
    ['far from every sector', 51.5, -0.1],
    ['nearer to what lies across the line', 52.4, -1.37],
  ])('is outside when it is %s', ([, latitude, longitude]) => {
    const { areas, note, point } = at(latitude, longitude);
    expect(areas).toEqual([]);
    expect(note).toMatch(/outside Testshire/);
    expect(point).toEqual({ latitude, longitude });
  });

  describe('with every postcode known', () => {
    // Brill and Corfe meet at 1.2 west; outside begins at 1.21.
    const areas = ['alton-council', 'far-council'];
    const whole: WholePostcodes = {
      areas,
      outcodes: {
        TS1: packRows(
          [
            { unit: '1AA', latitude: 52.4, longitude: -0.7, area: 'alton-council' },
            { unit: '2AA', latitude: 52.4, longitude: -1.199, area: 'alton-council' },
            { unit: '2AB', latitude: 52.4, longitude: -1.205, area: 'far-council' },
            { unit: '2AC', latitude: 52.4, longitude: -1.212 },
          ],
          areas,
        ),
      },
    };
    const knowing: PostcodeTables = {
      ...tables,
      whole: { version: 'x', within: { alton: 'alton-council', corfe: 'far-council', brill: 'alton-council' } },
    };
    const exact = (latitude: number, longitude: number, withinMetres = 100) =>
      placeAt({ latitude, longitude, withinMetres }, knowing, county, whole);

    test('is in the council of the postcodes around it, and in what of the sector lies there', () => {
      expect(exact(52.4, -1.1995)).toMatchObject({ areas: [{ area: 'brill', share: 1 }] });
      expect(exact(52.4, -1.2045)).toMatchObject({ areas: [{ area: 'corfe', share: 1 }] });
      expect(exact(52.4, -1.1995).note).toBeUndefined();
      expect(exact(52.4, -1.1995).point).toEqual({ latitude: 52.4, longitude: -1.1995 });
    });

    test('is in either where the device is not sure', () => {
      const { areas: both, note } = exact(52.4, -1.202, 300);
      expect(both.map(({ area, share }) => [area, share])).toEqual([
        ['brill', 0.5],
        ['corfe', 0.5],
      ]);
      expect(note).toBeUndefined();
      expect(exact(52.4, -1.206, 500).note).toMatch(/near the edge of Testshire/);
    });

    test('is outside beside a postcode that is, and goes by the sector where none is near', () => {
      expect(exact(52.4, -1.213)).toMatchObject({
        areas: [],
        note: expect.stringMatching(/outside Testshire/) as string,
      });
      expect(exact(52.4, -0.715)).toMatchObject({ areas: [{ area: 'alton', share: 1 }] });
    });
  });

  test('is a point and no more when the tables did not come', () => {
    expect(placeAt({ latitude: 52.4, longitude: -0.7, withinMetres: 300 }, undefined, county)).toMatchObject({
      areas: [],
      point: { latitude: 52.4, longitude: -0.7 },
    });
  });

  test('is kept to about 100 metres', () => {
    expect(hereOf({ latitude: 52.4912345, longitude: -0.7045678, accuracy: 12.4 })).toEqual({
      latitude: 52.491,
      longitude: -0.705,
      withinMetres: 100,
    });
  });

  test('is read back from the tab only when it has its form', () => {
    const here = { latitude: 52.4, longitude: -0.7, withinMetres: 100 };
    expect(readHere({ ...here, more: 1 })).toEqual(here);
    expect([readHere(undefined), readHere(null), readHere('x'), readHere({ latitude: '52' })]).toEqual(
      Array.from({ length: 4 }),
    );
  });

  test('is in no address, even when a place may be', () => {
    const state = { ...nothingAsked, q: 'food', postcode: HERE, here: { latitude: 52, longitude: 0, withinMetres: 1 } };
    expect(toFragment(state, 'with-place')).toBe('q=food');
    expect(needsTables(HERE)).toBe(true);
  });
});

describe('asking the device', () => {
  const device = (code: number): Geolocation =>
    ({
      getCurrentPosition: (_: unknown, fail: (error: { code: number }) => void) => fail({ code }),
    }) as unknown as Geolocation;

  test.for<[name: string, from: Geolocation | undefined, says: RegExp]>([
    ['that cannot', undefined, /cannot say where it is/],
    ['that may not', device(1), /did not let us see/],
    ['that does not know', device(2), /could not find/],
    ['that is slow', device(3), /too long/],
    ['that says something new', device(9), /could not find/],
  ])('%s gives a sentence and a way on', async ([, from, says]) => {
    const answer = await whereAmI(from);
    expect(answer).toMatchObject({ problem: expect.stringMatching(says) as string });
    expect('problem' in answer && answer.problem).toMatch(/Type your postcode or town instead/);
  });
});

test('a postcode among the words gives way to a place that is there', () => {
  const state = { ...nothingAsked, q: 'food bank NN17 1AB' };
  expect(withoutPostcode(state)).toMatchObject({ q: 'food bank', postcode: 'NN17 1AB' });
  expect(withoutPostcode({ ...state, postcode: 'Corby' })).toMatchObject({ q: 'food bank', postcode: 'Corby' });
  const without = { ...nothingAsked, q: 'food' };
  expect(withoutPostcode(without)).toBe(without);
});

test.for(['baby group near me', 'anything nearby', 'local youth club', 'help in my area', 'close to home'])(
  '“%s” asks for what is near',
  (words) => {
    expect(asksForNear(words)).toBe(true);
  },
);

test.for(['food bank', 'locality', 'near Corby', 'my nearly adult son'])('“%s” does not', (words) => {
  expect(asksForNear(words)).toBe(false);
});

test('each band has its words for a card', () => {
  expect(['near', 'county', 'remote', 'elsewhere'].map((band) => bandOnCard(band as 'near', 'Testshire'))).toEqual([
    'Near you',
    'Across Testshire',
    'Online or by phone',
    'For other areas: ask first',
  ]);
});
