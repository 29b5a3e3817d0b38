import { describe, expect, test } from 'vitest';
import {
  familyOf,
  isSameFamily,
  rowsOf,
  type ChildRow,
  type FamilyState,
} from '../../../src/features/find/children.ts';

const nobody: FamilyState = { ages: [], send: false, sendAges: [] };

describe('the rows about children', () => {
  test('are one at least', () => {
    expect(rowsOf(nobody)).toEqual([{ send: false }]);
    expect(rowsOf({ ...nobody, send: true })).toEqual([{ send: true }]);
  });

  test('say special needs of all, or of those that are named', () => {
    const rows = rowsOf({ ages: [-1, 3, 14], send: true, sendAges: [14] });
    expect(rows.map(({ age, send }) => [age, send])).toEqual([
      [-1, false],
      [3, false],
      [14, true],
    ]);
    expect(rowsOf({ ages: [3, 14], send: true, sendAges: [] }).every(({ send }) => send)).toBe(true);
  });

  test.for<[name: string, rows: ChildRow[], family: FamilyState]>([
    ['an age is not said yet', [{ send: false }], nobody],
    ['an age is not said, and there are special needs', [{ send: true }], { ...nobody, send: true }],
    [
      'one of two',
      [
        { age: 14, send: true },
        { age: 3, send: false },
      ],
      { ages: [3, 14], send: true, sendAges: [14] },
    ],
    [
      'both',
      [
        { age: 14, send: true },
        { age: 3, send: true },
      ],
      { ages: [3, 14], send: true, sendAges: [] },
    ],
    [
      'twins',
      [
        { age: 3, send: false },
        { age: 3, send: true },
      ],
      { ages: [3], send: true, sendAges: [] },
    ],
    ['a row that waits', [{ age: 3, send: false }, { send: false }], { ages: [3], send: false, sendAges: [] }],
  ])('%s', ([, rows, family]) => {
    expect(familyOf(rows)).toEqual(family);
  });

  test('and back are the same family', () => {
    const family = { ages: [-1, 3, 14], send: true, sendAges: [3] };
    expect(isSameFamily(familyOf(rowsOf(family)), family)).toBe(true);
    expect(isSameFamily(family, { ...family, sendAges: [14] })).toBe(false);
  });
});
