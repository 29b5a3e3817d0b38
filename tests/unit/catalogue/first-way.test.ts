/** What a family does first, and what the service says happens then. */
import { expect, test } from 'vitest';
import { toPage } from '../../../src/catalogue/views/service-page.ts';
import { one } from '../../support/records.ts';

const view = (given: Parameters<typeof one>[0]) => {
  const { it, all } = one(given);
  return toPage(it, all);
};

test('the first way in for a family, not one for workers', () =>
  expect(
    view({
      access: [
        { for: 'professional', route: 'online-form', value: 'https://a.example' },
        { for: 'everyone', route: 'phone', value: '01604 000000', next: 'A worker rings you back' },
        { for: 'family', route: 'drop-in' },
      ],
    }).firstWay,
  ).toEqual({ route: 'phone', next: 'A worker rings you back' }));

test('the first contact, where no way in is stated', () => {
  expect(view({ access: undefined, contact: { email: 'a@b.example' } }).firstWay).toEqual({ route: 'email' });
  expect(view({ access: undefined, contact: { referralUrl: 'https://a.example' } }).firstWay).toEqual({
    route: 'online-form',
  });
});

test('nothing, where only workers can refer', () =>
  expect(view({ access: [{ for: 'professional', route: 'phone' }], contact: undefined }).firstWay).toBeUndefined());

test('who will know only when it is stated', () => {
  expect(view({ whoWillKnow: 'Nobody.' }).whoWillKnow).toBe('Nobody.');
  expect(view({})).not.toHaveProperty('whoWillKnow');
});
