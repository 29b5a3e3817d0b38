import { expect, test } from 'vitest';
import { readState } from '../../../src/features/find/query.ts';
import { whoIn, withWho } from '../../../src/features/guided/carry.ts';

test('who it is for is read from behind the #, and nothing else is taken for it', () => {
  expect(whoIn('#who=family')).toBe('family');
  expect(whoIn('#age=3&who=health-visitor')).toBe('health-visitor');
  for (const none of ['', '#main', '#who=', '#who=<b>', '#who=javascript:x']) expect(whoIn(none), none).toBe('');
});

test('it goes along, beside what an address says already', () => {
  expect(withWho('/help-me/age/', 'family')).toBe('/help-me/age/#who=family');
  expect(withWho('/find/#topic=food&age=-1', 'family')).toBe('/find/#topic=food&age=-1&who=family');
  expect(withWho('/find/#who=gp', 'family')).toBe('/find/#who=family');
  expect(withWho('/find/', '')).toBe('/find/');
  expect(readState(withWho('/find/#age=3', 'family').split('#')[1]!)).toMatchObject({ ages: [3], who: 'family' });
});
