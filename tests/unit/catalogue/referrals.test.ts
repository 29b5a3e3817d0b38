import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import type { Service } from '../../../src/model/service.ts';
import { byStanding, referralRow, rowsByLevel, standingOf } from '../../../src/catalogue/views/referrals.ts';
import { records, service, TODAY } from '../../support/records.ts';

function one(given: Partial<Service>) {
  const all = buildCatalogue(records([service('it', given)]), TODAY);
  return { all, it: all.services[0]! };
}
const standing = (given: Partial<Service>, role?: string) => {
  const { all, it } = one(given);
  return standingOf(it, all, role);
};

describe('how a service stands to a worker', () => {
  test('a wider role opens it to the narrower one, and not the other way round', () => {
    expect(standing({ whoCanRefer: ['professional'] }, 'gp')).toBe('open');
    expect(standing({ whoCanRefer: ['gp'] }, 'professional')).toBe('other-roles');
    expect(standing({ whoCanRefer: ['gp'] }, 'school')).toBe('other-roles');
    expect(standing({ whoCanRefer: ['gp'] }, 'gp')).toBe('open');
  });
  test('families only is said apart from nothing stated', () => {
    expect(standing({ whoCanRefer: ['parent-carer'] })).toBe('families');
    expect(standing({})).toBe('not-stated');
  });
  test('a route for professionals with no role named is open to all of them', () => {
    const access: Service['access'] = [{ for: 'professional', route: 'phone', value: '0300 126 1000' }];
    expect(standing({ access }, 'gp')).toBe('open');
  });
  test('closed and paused services are in no list', () => {
    const { all } = one({ status: 'paused', whoCanRefer: ['gp'] });
    expect(Object.values(byStanding(all)).flat()).toEqual([]);
  });
});

describe('a row', () => {
  test('gives routes for professionals first, and no plain website beside them', () => {
    const { all, it } = one({
      whoCanRefer: ['gp'],
      access: [
        { for: 'everyone', route: 'website', value: 'https://www.example.org' },
        { for: 'everyone', route: 'phone', value: '0300 126 1000' },
        { for: 'family', route: 'phone', value: '0300 126 2000' },
        { for: 'professional', route: 'phone', value: '0300 126 3000', detail: 'Duty line' },
      ],
    });
    expect(referralRow(it, all).routes.map(({ link }) => link?.text)).toEqual(['0300 126 3000', '0300 126 1000']);
  });
  test('falls back to the contact details, and leaves ages and who unsaid when they are not stated', () => {
    const { all, it } = one({});
    const row = referralRow(it, all);
    expect(row.routes).toMatchObject([{ link: { kind: 'phone', text: '0300 126 1000' } }]);
    expect(row).not.toHaveProperty('ages');
    expect(row).not.toHaveProperty('who');
  });
  test('stands at the lowest level of its service', () => {
    const { all, it } = one({});
    const levels = rowsByLevel([it], all);
    expect(levels.map(({ id, rows }) => [id, rows.length])).toEqual([['universal', 1]]);
  });
});
