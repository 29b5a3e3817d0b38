/** The measures of the search, by examples that were worked out by hand. */
import { describe, expect, test } from 'vitest';
import { published, scoreOrder, stateOf, type Judged } from '../../bench/judged.ts';
import { lineOf, notAhead, sumOf, type Answer } from '../../bench/score-sets.ts';

const relevant = { a: 3, b: 2, c: 1 };
const best = 7 / 1 + 3 / Math.log2(3) + 1 / 2;

describe('nDCG@10', () => {
  test('is 1 for the best order, and 0 for none of them', () => {
    expect(scoreOrder(['a', 'b', 'c'], relevant).ndcg).toBeCloseTo(1);
    expect(scoreOrder(['x', 'y'], relevant).ndcg).toBe(0);
    expect(scoreOrder([], relevant).ndcg).toBe(0);
  });
  test('counts gain 2^grade - 1, less the later it comes', () => {
    // 1/log2(2) + 7/log2(3) + 3/log2(4) = 1 + 4.4165 + 1.5
    expect(scoreOrder(['c', 'a', 'b'], relevant).ndcg).toBeCloseTo((1 + 7 / Math.log2(3) + 3 / 2) / best);
    expect(scoreOrder(['c', 'a', 'b'], relevant).ndcg).toBeCloseTo(0.7363, 3);
    expect(scoreOrder(['x', 'a'], relevant).ndcg).toBeCloseTo(7 / Math.log2(3) / best);
  });
  test('ends after ten', () => {
    const ten = [...'0123456789'];
    expect(scoreOrder([...ten, 'a'], relevant).ndcg).toBe(0);
    const many = Object.fromEntries([...ten, 'k', 'l'].map((id) => [id, 1]));
    expect(scoreOrder(ten, many).ndcg).toBeCloseTo(1);
  });
});

describe('success@3', () => {
  test('wants grade 2 or more among the first three', () => {
    expect(scoreOrder(['x', 'y', 'b'], relevant).success).toBe(true);
    expect(scoreOrder(['x', 'y', 'c', 'a'], relevant).success).toBe(false);
  });
  test('takes the best grade that there is where none is 2', () =>
    expect(scoreOrder(['x', 'c'], { c: 1 }).success).toBe(true));
});

test('what is not published is not counted', () =>
  expect(published({ q: '', kind: '', relevant }, (id) => id !== 'a')).toEqual({ b: 2, c: 1 }));

test('a judged query is asked with all its keys', () =>
  expect(
    stateOf({ q: 'x', kind: '', ages: [3], send: true, area: 'corby', who: 'school', topic: 'housing', relevant: {} }),
  ).toMatchObject({ q: 'x', ages: [3], send: true, area: 'corby', who: 'school', topics: ['housing'] }));

describe('sums', () => {
  const answer = (kind: string, order: readonly string[], milliseconds = 1): Answer => ({
    query: { q: '', kind, relevant } satisfies Judged,
    order,
    relevant,
    milliseconds,
  });
  test('are means, and the share without a result', () =>
    expect(sumOf([answer('name', ['a', 'b', 'c']), answer('name', [])])).toEqual({
      queries: 2,
      ndcg: 0.5,
      success: 0.5,
      empty: 0.5,
    }));
  test('say where another engine is better', () => {
    const ours = lineOf('ours', '', [answer('name', ['a', 'b', 'c']), answer('place', ['x'])]);
    const other = lineOf('other', '', [answer('name', ['a']), answer('place', ['x', 'c'])]);
    expect(notAhead(ours, [other])).toEqual([expect.stringMatching(/^place: other has ndcg/)]);
  });
});
