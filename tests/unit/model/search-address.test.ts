import { expect, test } from 'vitest';
import { readState, toFragment } from '../../../src/features/find/query.ts';
import { searchFragment, searchHref } from '../../../src/model/rules/search-address.ts';

test('a search is said with the keys of the finder', () =>
  expect(
    searchHref({ q: 'food bank', topics: ['money-and-food'], ages: [-1, 14], send: true, area: 'corby', who: 'gp' }),
  ).toBe('/find/#q=food+bank&age=-1&age=14&send=1&topic=money-and-food&area=corby&who=gp'));

test('the finder reads back what was said', () => {
  const fragment = searchFragment({ topics: ['housing'], ages: [3], online: true, page: 2 });
  expect(readState(fragment)).toMatchObject({ topics: ['housing'], ages: [3], online: true, page: 2 });
  expect(toFragment(readState(fragment), 'with-place')).toBe(fragment);
});

test('nothing asked says nothing', () => expect(searchFragment({ q: '', ages: [], page: 1 })).toBe(''));
