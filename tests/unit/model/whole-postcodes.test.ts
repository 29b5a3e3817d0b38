import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MOST_AREAS,
  packRows,
  wholeFile,
  wholePostcode,
  type WholePostcode,
} from '../../../src/model/rules/whole-postcodes.ts';

const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ');
const unit = fc.tuple(fc.integer({ min: 0, max: 9 }), letter, letter).map((parts) => parts.join(''));
const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 10_000, max: max * 10_000 }).map((each) => each / 10_000);

describe('the file of whole postcodes', () => {
  test('gives back every postcode with its place and area, in whatever order they came', () => {
    const rows = fc.uniqueArray(
      fc.record({
        ...{ unit, latitude: degrees(49, 61), longitude: degrees(-9, 2) },
        area: fc.option(fc.constantFrom('one', 'two', 'three'), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 60, selector: (row) => row.unit },
    );
    fc.assert(
      fc.property(rows, (made) => {
        const areas = ['one', 'two', 'three'];
        const file = { areas, outcodes: { TS1: packRows(made, areas) } };
        const read = JSON.parse(JSON.stringify(file)) as typeof file;
        for (const row of made) {
          const found = wholePostcode(read, `TS1${row.unit}`);
          expect(found).toEqual(row.area === undefined ? { ...row, area: undefined } : row);
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  const row = (of: string, area?: string): WholePostcode => ({ unit: of, latitude: 52, longitude: -1, area });

  test('finds no postcode across the end of one and the beginning of the next', () => {
    const outcodes = { TS1: packRows([row('1AB'), row('2CD')], []) };
    expect(wholePostcode({ areas: [], outcodes }, 'TS1AB2')).toBeUndefined();
    expect(wholePostcode({ areas: [], outcodes }, 'TS12CD')).toMatchObject({ unit: '2CD' });
    expect(wholePostcode({ areas: [], outcodes }, 'TS21AB')).toBeUndefined();
    expect(wholePostcode({ areas: [], outcodes }, 'constructor')).toBeUndefined();
  });

  test('has one letter for an outcode that lies in one area', () => {
    expect(packRows([row('2CD', 'b'), row('1AB', 'b')], ['a', 'b'])).toEqual(['1AB2CD', '2', [520000, 0], [-10000, 0]]);
  });

  test('tells as many areas apart as it says', () => {
    const areas = Array.from({ length: MOST_AREAS }, (_, index) => `area-${index}`);
    const outcodes = { TS1: packRows([row('1AB'), row('2CD', areas.at(-1))], areas) };
    expect(wholePostcode({ areas, outcodes }, 'TS12CD')?.area).toBe(areas.at(-1));
  });

  test('is one file for a county, and for a country the file of the outcode alone', () => {
    expect(wholeFile({ version: 'a1', within: {} }, 'TS1')).toBe('/data/postcodes/all.a1.json');
    const country = { version: 'a1', within: {}, outcodes: 'TS10 TS11' };
    expect(wholeFile(country, 'TS11')).toBe('/data/postcodes/TS11.a1.json');
    expect(wholeFile(country, 'TS1')).toBeUndefined();
  });
});
