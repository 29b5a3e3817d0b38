import { describe, expect, test } from 'vitest';
import { hasState, nothingAsked, readState, toFragment, type FindState } from '../../../src/features/find/query.ts';

const everything: FindState = {
  q: 'low mood & worry #1',
  postcode: 'NN16 9AB',
  ages: [-1, 3, 14],
  send: true,
  sendAges: [14],
  exact: true,
  topics: ['mental-health', 'money'],
  area: 'kettering',
  who: 'health-visitor',
  levels: ['universal'],
  costs: ['free', 'not-stated'],
  days: ['monday', 'sunday'],
  times: ['morning', 'not-stated'],
  facilities: ['step-free'],
  languages: ['en'],
  online: true,
  open: ['now', 'not-stated'],
  sort: 'near',
  page: 3,
  old: true,
  explain: true,
};

describe('the address of a search', () => {
  test('comes back as it was, with the place', () => {
    expect(readState(toFragment(everything, 'with-place'))).toEqual(everything);
  });

  test('never holds the place unless that is asked for', () => {
    const fragment = toFragment(everything, 'without-place');
    expect(fragment).not.toMatch(/NN16|9AB/);
    expect(readState(fragment)).toEqual({ ...everything, postcode: '' });
  });

  test('of nothing is empty', () => {
    expect(toFragment(nothingAsked, 'with-place')).toBe('');
    expect(readState('')).toEqual(nothingAsked);
  });

  test('is read the same from a fragment and from a query string', () => {
    expect(readState('?q=food&age=2&send=1&open=now')).toEqual(readState('#q=food&age=2&send=1&open=now'));
  });

  test.for<[address: string, key: keyof FindState, value: unknown]>([
    ['age=14&age=14&age=3', 'ages', [3, 14]],
    ['age=-1', 'ages', [-1]],
    ['age=-2&age=26&age=x&age=1.5&age=', 'ages', []],
    ['send=yes', 'send', false],
    ['topic=money&topic=money&topic=<b>', 'topics', ['money']],
    ['area=../etc', 'area', ''],
    ['day=monday&day=someday&day=not-stated', 'days', ['monday', 'not-stated']],
    ['sort=price', 'sort', undefined],
    ['sort=name', 'sort', 'name'],
    ['page=0', 'page', 1],
    ['page=2.5', 'page', 1],
    ['page=4', 'page', 4],
    ['open=later', 'open', []],
    ['open=now&open=not-stated', 'open', ['now', 'not-stated']],
    ['time=evening&time=night', 'times', ['evening']],
    ['send=1&sendage=14&sendage=99', 'sendAges', [14]],
    ['facility=step-free&facility=STEP', 'facilities', ['step-free']],
    ['exact=yes', 'exact', false],
    ['exact=1', 'exact', true],
    ['explain=1', 'explain', true],
    ['q=%20%20sleep%20', 'q', 'sleep'],
    ['q=50%25', 'q', '50%'],
  ])('%s gives %s', ([address, key, value]) => {
    expect(readState(address)[key]).toEqual(value);
  });

  test('cuts words that are too long to be words', () => {
    expect(readState(`q=${'a'.repeat(6000)}`).q).toHaveLength(5000);
  });

  test('is told from a skip link', () => {
    expect([hasState('#main'), hasState('#q=food'), hasState('')]).toEqual([false, true, false]);
  });
});
