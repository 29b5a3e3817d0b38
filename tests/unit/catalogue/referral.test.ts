/** What a professional asks: the order of the routes, what is stated, where else to go. */
import { describe, expect, test } from 'vitest';
import { alternativesTo } from '../../../src/catalogue/alternatives.ts';
import { toReferral } from '../../../src/catalogue/views/referral.ts';
import { toReferralEntry } from '../../../src/catalogue/views/referral-entries.ts';
import { inReferralOrder } from '../../../src/model/rules/route-order.ts';
import { one, service } from '../../support/records.ts';

describe('routes', () => {
  const routes = (['phone', 'website', 'email', 'post', 'online-form', 'early-help-assessment'] as const).map(
    (route) => ({ for: 'everyone' as const, route }),
  );
  test('are in the order assessment, form, phone, letter, e-mail, then others', () => {
    expect(inReferralOrder(routes, false).map(({ route }) => route)).toEqual([
      'early-help-assessment',
      'online-form',
      'phone',
      'post',
      'email',
      'website',
    ]);
  });
  test('for professionals alone come before those for everyone of the same kind', () => {
    const own = { for: 'professional' as const, route: 'phone' };
    expect(inReferralOrder([...routes, own], false).filter(({ route }) => route === 'phone')[0]).toBe(own);
  });
  test('of urgent help stay as the record has them', () => {
    expect(inReferralOrder(routes, true)).toEqual(routes);
  });
});

describe('alternatives', () => {
  const ids = ({ same, near }: ReturnType<typeof alternativesTo>) => ({
    same: same.map(({ id }) => id),
    near: near.map(({ id }) => id),
  });
  test('share the main topic; those of the same level come apart from those of the next', () => {
    const { all, it } = one(
      { topics: ['feelings', 'food'], levelsOfNeed: ['universal'] },
      service('same'),
      service('next', { levelsOfNeed: ['targeted'] }),
      service('other-topic', { topics: ['food'] }),
    );
    expect(ids(alternativesTo(it, all))).toEqual({ same: ['same'], near: ['next'] });
  });
  test('are never the service itself, closed or paused, nor more than asked for', () => {
    const { all, it } = one(
      {},
      ...['a', 'b', 'c', 'd'].map((id) => service(id)),
      service('closed', { status: 'closed' }),
      service('paused', { status: 'paused' }),
    );
    expect(ids(alternativesTo(it, all))).toEqual({ same: ['a', 'b', 'c'], near: [] });
  });
  test('that only families can ask for are marked', () => {
    const { all, it } = one({}, service('a', { whoCanRefer: ['self'] }), service('b', { whoCanRefer: ['gp'] }));
    const { same } = toReferral(it, all).instead;
    expect(same.map(({ name, familyOnly }) => [name, familyOnly])).toEqual([
      ['Service a', true],
      ['Service b', undefined],
    ]);
  });
});

describe('what is stated', () => {
  test('comes from the record and from its ways in, once each', () => {
    const { all, it } = one({
      referral: { needs: ['A form'], by: 'Within a week' },
      access: [
        { for: 'professional', route: 'phone', value: '0300 126 1000', needs: ['A form', 'A yes'], next: 'They ring' },
      ],
    });
    expect(toReferral(it, all)).toMatchObject({ needs: ['A form', 'A yes'], next: 'They ring', by: 'Within a week' });
  });
  test('leaves a gap where nothing is, and says how sure the editors are without the grade', () => {
    const { all, it } = one();
    const view = toReferral(it, all);
    expect([view.needs, view.next, view.consent, view.exclusions]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(view.sure).toBe('The editors are sure of these facts.');
    expect(view.citation).toMatch(/^Service it\. .+, checked 22 November 2026\.$/);
  });
  test('is given to the page that prepares a referral in the same order, gaps as gaps', () => {
    const { all, it } = one({ waiting: 'About a week.' });
    const { facts } = toReferralEntry(it, all);
    expect(facts.map(({ term }) => term)[0]).toBe('Level of need');
    expect(facts.find(({ term }) => term === 'Waiting time')?.lines).toEqual(['About a week.']);
    expect(facts.find(({ term }) => term === 'Consent')).toEqual({ term: 'Consent' });
  });
});
