/** Many alike objects as columns, and back. */
import { describe, expect, test } from 'vitest';
import { fromColumns, toColumns, type Columns } from '../../../src/model/rules/columns.ts';

/** As it is sent. */
const sent = (rows: object[]): unknown[] => fromColumns(JSON.parse(JSON.stringify(toColumns(rows))) as Columns);

describe('what goes in comes out', () => {
  test.for<[name: string, rows: object[]]>([
    ['nothing', []],
    ['objects without keys', [{}, {}]],
    [
      'words, figures, yes and no',
      [
        { a: 'one', b: 2, c: true },
        { a: 'two', b: -3.5, c: false },
      ],
    ],
    [
      'zero and empty words',
      [
        { n: 0, s: '', l: [] },
        { n: 1, s: 'x', l: ['y'] },
      ],
    ],
    ['gaps at the beginning, within and at the end', [{ b: 1 }, { a: 1 }, { a: 2, b: 2 }, {}]],
    ['words that come again', [{ a: 'x' }, { a: 'x' }, { a: 'y' }, {}, { a: 'x' }]],
    ['lists of words that come again', [{ a: ['x', 'y'] }, { a: ['y', 'x'] }, { a: [] }, {}, { a: ['x'] }]],
    ['words beside lists of words', [{ a: 'x' }, { a: ['x', 'x'] }, { a: 'x' }, { a: ['x'] }]],
    ['figures in lists', [{ a: [0, 1] }, { a: [] }, { a: [2] }]],
    ['objects within', [{ a: { b: ['c'] } }, { a: { b: [] } }, {}]],
    ['words beside figures', [{ a: 'x' }, { a: 1 }, { a: 'x' }]],
    [
      'keys of an object’s own',
      [
        { constructor: 'x', t: 'x', v: 'x' },
        { constructor: 'x', t: 'y' },
      ],
    ],
    ['words that look like places in the table', [{ a: '0' }, { a: '1' }, { a: '0' }, { a: '0' }]],
  ])('%s', ([, rows]) => {
    expect(sent(rows)).toEqual(rows);
  });

  test('null and undefined count as lacking', () => {
    expect(sent([{ a: null, b: undefined, c: 1 }])).toEqual([{ c: 1 }]);
  });

  test('a list that is read is not the one that was packed, nor another row’s', () => {
    const [one, two] = fromColumns<{ a: string[] }>(toColumns([{ a: ['x', 'x'] }, { a: ['x', 'x'] }]));
    one!.a.push('changed');
    expect(two!.a).toEqual(['x', 'x']);
  });
});

test('words have a table where they repeat, the most frequent first, and none where each is another', () => {
  const { columns } = toColumns(['x', 'y', 'y', 'y', 'x'].map((a, at) => ({ a, id: `id-${at}` })));
  expect(columns.a).toEqual({ t: ['y', 'x'], v: [1, 0, 0, 0, 1] });
  expect(columns.id).toEqual(['id-0', 'id-1', 'id-2', 'id-3', 'id-4']);
});
