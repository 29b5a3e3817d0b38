/** Phrases that a query says are taken away before it is asked again, and no others. */
import { describe, expect, test } from 'vitest';
import { leaveOut } from '../../bench/leave-out.ts';
import { makeLexicon } from '../../../src/features/find/lexicon.ts';
import { phrasesSaid } from '../../../src/features/find/pointers.ts';
import { wordsOf } from '../../../src/model/rules/words.ts';
import { entry, index as indexOf } from '../find/made.ts';

const made = indexOf([entry({ id: 'panda', topics: ['sleep'] })], {
  first: [],
  ageWords: [],
  facilities: [],
  realWords: [],
  topics: [{ id: 'sleep', name: 'Sleep', alsoCalled: ['bedtime', 'bedtime battles'] }],
  phrases: [
    { label: 'awake', says: ['awake all night', 'screams night', 'screaming'], topics: ['sleep'], try: ['panda'] },
    { label: 'debt', says: ['debt letters'], topics: ['sleep'] },
  ],
});
const gone = (q: string, how: 'contained' | 'whole'): string[] => leaveOut(made, [wordsOf(q).stems], how).gone.sort();

describe('contained', () => {
  test('takes phrases of two words or more that stand in the query, whatever their endings', () =>
    expect(gone('he screamed at bedtime, a battle every night', 'contained')).toEqual([
      'bedtime battles',
      'screams night',
    ]));
  test('takes a single word only where it is the whole query', () => {
    expect(gone('my bedtime', 'contained')).toEqual(['bedtime']);
    expect(gone('bedtime stories', 'contained')).toEqual([]);
  });
  test('leaves the index alone where there is nothing to take', () =>
    expect(leaveOut(made, [wordsOf('football').stems], 'contained').index).toBeUndefined());
});

test('whole takes only what says just what the query says', () => {
  expect(gone('battles at bedtime', 'whole')).toEqual(['bedtime battles']);
  expect(gone('terrible battles at bedtime', 'whole')).toEqual([]);
});

test('the query as its spelling was mended counts too', () =>
  expect(leaveOut(made, [['det', 'leter'], wordsOf('debt letters').stems], 'contained').gone).toEqual([
    'debt letters',
  ]));

test('what is taken away is understood no more', () => {
  const said = (index: typeof made) => phrasesSaid(wordsOf('debt letters').stems, makeLexicon(index)).length;
  const less = leaveOut(made, [wordsOf('debt letters').stems], 'contained').index!;
  expect([said(made), said(less)]).toEqual([1, 0]);
  expect(made.phrases[1]!.says).toEqual(['debt letters']);
});
