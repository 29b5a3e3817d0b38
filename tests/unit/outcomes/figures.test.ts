/** Figures in words, and which of them may be drawn beside each other. */
import { describe, expect, test } from 'vitest';
import { figureRows, isRate, numberWords, unitWords, valueWords } from '../../../src/features/outcomes/figures.ts';
import type { Figure } from '../../../src/model/outcome.ts';

const figure = (given: Partial<Figure>): Figure => ({ what: 'What', value: 36.7, unit: '%', year: '2014', ...given });

describe('a number in words', () => {
  test.for<[number, string]>([
    [36.7, '36.7'],
    [0.03, '0.03'],
    [5.13, '5.13'],
    [5, '5'],
    [1279, '1,279'],
    [14000, '14,000'],
  ])('%d stays as exact as its source: %s', ([value, words]) => expect(numberWords(value)).toBe(words));
  test.for<[Partial<Figure>, string]>([
    [{}, '36.7%'],
    [{ unit: '% of deliveries', value: 1.1 }, '1.1%'],
    [{ unit: 'children', value: 935 }, '935'],
    [{ unit: 'children', value: 183, outOf: 792 }, '183 of 792'],
    [{ unit: 'children', value: 14000, bound: 'about' }, 'about 14,000'],
    [{ unit: 'years', value: 3, bound: 'more-than' }, 'more than 3'],
  ])('%o: %s', ([given, words]) => expect(valueWords(figure(given))).toBe(words));
  test.for<[string, string]>([
    ['%', ''],
    ['% of deliveries', 'of deliveries'],
    ['per 10,000 children', 'per 10,000 children'],
  ])('beside it stands what it does not show: "%s"', ([unit, words]) => expect(unitWords(unit)).toBe(words));
});

test('a rate may be compared, a number of children may not', () => {
  expect(['%', '% of deliveries', 'per 100,000 people'].map(isRate)).toEqual([true, true, true]);
  expect(['children', 'years', 'persons', 'percentages'].map(isRate)).toEqual([false, false, false, false]);
});

describe('the rows of a figure', () => {
  test('the county first; bars from zero, the longest is whole', () => {
    const rows = figureRows(
      figure({
        comparators: [
          { who: 'neighbours-average', value: 23.2 },
          { who: 'england-best', value: 73.4 },
        ],
      }),
      'The County',
    );
    expect(rows.map(({ where, value, ours, share }) => [where, value, ours, share])).toEqual([
      ['The County', '36.7%', true, 50],
      ['Statistical neighbours, average', '23.2%', false, 31.6],
      ['England, best area', '73.4%', false, 100],
    ]);
  });
  test('one neighbour, the nearest one and an average are three things', () => {
    const rows = figureRows(
      figure({
        comparators: [
          { who: 'neighbour', value: 1 },
          { who: 'nearest-neighbour', value: 1 },
          { who: 'neighbours-average', value: 1 },
        ],
      }),
      'Here',
    );
    expect(new Set(rows.map(({ where }) => where)).size).toBe(4);
  });
  test('a value of another year has its year, and no bar; it does not change the scale', () => {
    const rows = figureRows(
      figure({
        value: 6.7,
        comparators: [
          { who: 'neighbour', value: 12.7 },
          { who: 'england-best', value: 42.9, year: '2014' },
        ],
      }),
      'Here',
    );
    expect(rows.map(({ share }) => share)).toEqual([52.8, 100, undefined]);
    expect(rows[2]).toMatchObject({ value: '42.9%', year: '2014' });
  });
  test('numbers of children have no bars', () => {
    const rows = figureRows(
      figure({ value: 835, unit: 'children', comparators: [{ who: 'nearest-neighbour', value: 690 }] }),
      'Here',
    );
    expect(rows.map(({ value, share }) => [value, share])).toEqual([
      ['835', undefined],
      ['690', undefined],
    ]);
  });
  test('a figure alone has none either, and nothing is divided by nought', () => {
    expect(figureRows(figure({}), 'Here')).toEqual([{ where: 'Here', value: '36.7%', ours: true }]);
    const nought = figureRows(figure({ value: 0, comparators: [{ who: 'england', value: 0 }] }), 'Here');
    expect(nought.map(({ share }) => share)).toEqual([undefined, undefined]);
  });
});
