import { describe, expect, test } from 'vitest';
import { relatedServices } from '../../../src/catalogue/related.ts';
import { toCard } from '../../../src/catalogue/views/card.ts';
import { toFinderIndex } from '../../../src/catalogue/views/finder-index.ts';
import { toPublic } from '../../../src/catalogue/views/public.ts';
import { toSearchRecord } from '../../../src/catalogue/views/search-record.ts';
import { toPage } from '../../../src/catalogue/views/service-page.ts';
import type { Service } from '../../../src/model/service.ts';
import { one, service } from '../../support/records.ts';

describe('a card', () => {
  test('says who, where and how, in words', () => {
    const { all, it } = one({
      eligibility: { minimumAge: 11, maximumAge: 18 },
      sessions: [{ place: 'hall' }],
      cost: { kind: 'free' },
    });
    expect(toCard(it, all)).toEqual({
      id: 'it',
      href: '/services/it/',
      name: 'Service it',
      summary: 'What it does.',
      provider: 'The Charity',
      ages: { minimumAge: 11, maximumAge: 18, text: 'Age 11 to 18', stated: true },
      where: 'Corby',
      ways: ['Phone'],
      cost: 'Free',
      phone: { value: '0300 126 1000' },
      fresh: { state: 'fresh', days: '2026-11-22 2027-04-22 2027-05-22 2027-08-22' },
    });
  });
  test('takes the first number that a family may ring when there is no main one', () => {
    const { all, it } = one({
      contact: undefined,
      access: [
        { for: 'professional', route: 'phone', value: '0300 111 1022' },
        { for: 'everyone', route: 'phone', value: '01536 518339', detail: 'Corby' },
      ],
    });
    expect(toCard(it, all).phone).toEqual({ value: '01536 518339', label: 'Corby' });
  });
  test('leaves the number to the page when there is one for each town', () => {
    const { all, it } = one({
      contact: undefined,
      access: [
        { for: 'family', route: 'phone', value: '01604 634385', detail: 'Northampton' },
        { for: 'family', route: 'phone', value: '01536 518339', detail: 'Corby' },
      ],
    });
    expect(toCard(it, all).phone).toBeUndefined();
  });
  test('warns of old times first, then of low confidence', () => {
    const low = {
      checked: '2026-11-22',
      by: 'x',
      confidence: 'low' as const,
      sources: [{ evidence: 'third-party copy' as const }],
    };
    const warning = (given: Partial<Service>) => {
      const { all, it } = one(given);
      return toCard(it, all).warning;
    };
    expect(warning({})).toBeUndefined();
    expect(warning({ assurance: low })).toBe('Check first: some details may have changed');
    expect(warning({ assurance: low, timesFrom: '2022-07' })).toBe('Times are from July 2022: check first');
    expect(warning({ status: 'paused' })).toBe('Not taking people at the moment');
  });
});

describe('a service’s page', () => {
  test('keeps editor’s notes, evidence and the grade of confidence inside', () => {
    const { all, it } = one({
      editorNote: 'private note',
      assurance: {
        checked: '2026-11-22',
        by: 'x',
        confidence: 'medium',
        sources: [
          { evidence: 'public register', copyOf: 'hidden copy' },
          { url: 'https://www.example.org/a', took: 'hidden took' },
        ],
      },
    });
    for (const view of [toPage(it, all), toPublic(it), toSearchRecord(it, all), toFinderIndex(all)]) {
      expect(JSON.stringify(view)).not.toMatch(/private note|hidden|medium|public register/);
    }
  });
  test('tells a family to ask a worker when only workers can refer', () => {
    const { all, it } = one({
      contact: undefined,
      whoCanRefer: ['school', 'gp'],
      access: [{ for: 'professional', route: 'online-form', value: 'https://www.example.org/form' }],
    });
    const { steps, selfReferral, whoMayRefer } = toPage(it, all);
    expect(selfReferral).toBe(false);
    expect(whoMayRefer).toBe('School and GP.');
    expect(steps.family).toEqual([
      {
        title: 'Ask somebody who works with your family',
        route: 'professional-referral',
        roles: ['school', 'gp'],
        icon: 'users',
        options: [{ detail: 'This service can be asked for by school or GP.' }],
      },
    ]);
    expect(steps.professional[0]?.options[0]?.link?.href).toBe('https://www.example.org/form');
  });
  test('shows a route’s address as words and its number as a link', () => {
    const { all, it } = one({
      access: [
        { for: 'family', route: 'drop-in', value: 'Cottingham Road, Corby' },
        { for: 'family', route: 'text', value: '85258' },
        { for: 'family', route: 'professional-referral', value: '0300 126 7000' },
      ],
    });
    expect(
      toPage(it, all).steps.family.flatMap(({ options }) => options.map(({ value, link }) => link?.href ?? value)),
    ).toEqual(['Cottingham Road, Corby', 'sms:85258', 'tel:03001267000']);
  });
  test('does not send a family to a worker when it may ring by itself', () => {
    const asked = (access: Service['access']) => {
      const { all, it } = one({ whoCanRefer: ['professional'], access });
      return toPage(it, all).selfReferral;
    };
    expect(asked([{ for: 'everyone', route: 'phone', value: '0800 170 7055' }])).toBeUndefined();
    expect(asked([{ for: 'professional', route: 'phone', value: '0800 170 7055' }])).toBe(false);
    expect(asked([{ for: 'family', route: 'professional-referral' }])).toBe(false);
  });
  test('says who may refer, and whether a family can ask', () => {
    const words = (whoCanRefer: string[]) => {
      const { all, it } = one({ whoCanRefer });
      return toPage(it, all).whoMayRefer;
    };
    expect(words(['self', 'gp'])).toBe('GP. Families can ask for it themselves.');
    expect(words(['school', 'professional'])).toBe('Any worker and school.');
    expect(words(['self'])).toBe('No referral by a worker is stated. Families can ask for it themselves.');
  });
  test('makes one step with a choice of several numbers', () => {
    const { all, it } = one({
      access: [
        { for: 'family', route: 'phone', value: '01604 634385', detail: 'Northampton' },
        { for: 'family', route: 'phone', value: '01536 518339', detail: 'Corby' },
        { for: 'family', route: 'drop-in' },
      ],
    });
    expect(toPage(it, all).steps.family.map(({ title, options }) => [title, options.length])).toEqual([
      ['Ring', 2],
      ['Drop in', 1],
    ]);
  });
  test('advises what to check when confidence is low, by what the record says', () => {
    const { all, it } = one({
      sessions: [{ place: 'hall', hours: 'Monday 9am to 5pm' }],
      assurance: {
        checked: '2026-11-22',
        by: 'x',
        confidence: 'low',
        sources: [
          { url: 'https://www.example.org/', date: '2018' },
          { url: 'https://www.example.org/2', date: '2019-10' },
        ],
      },
    });
    expect(toPage(it, all).checkFirst).toEqual({
      text: 'The newest page that we found is from 2019, so some details may have changed.',
      items: [
        'that it is still running',
        'that the phone number is right',
        'where it takes place',
        'the days and times',
      ],
    });
  });
  test('shows a place’s own times unless the session has its own', () => {
    const { all, it } = one({ sessions: [{ place: 'hall' }] });
    expect(toPage(it, all).sessions[0]).toMatchObject({
      number: 1,
      times: ['Monday 9am to 5pm'],
      nearby: true,
      href: '/places/hall/',
    });
    const own = one({
      sessions: [{ place: 'hall', opening: [{ days: ['friday'], opens: '16:00', closes: '20:00' }] }],
    });
    expect(toPage(own.it, own.all).sessions[0]?.times).toEqual(['Friday, 4pm to 8pm']);
  });
});

describe('related services', () => {
  const related = (given: Partial<Service>, ...others: ReturnType<typeof service>[]) => {
    const { all, it } = one(given, ...others);
    return relatedServices(it, all).map(({ id }) => id);
  };
  test('share a topic, and are never the service itself', () =>
    expect(related({}, service('same'), service('other', { topics: ['food'] }))).toEqual(['same']));
  test('leave out other ages', () =>
    expect(
      related(
        { eligibility: { maximumAge: 5 } },
        service('teens', { eligibility: { minimumAge: 11 } }),
        service('any'),
      ),
    ).toEqual(['any']));
  test('leave out the other council', () =>
    expect(
      related({ areas: ['corby'] }, service('there', { areas: ['daventry'] }), service('here', { areas: ['north'] })),
    ).toEqual(['here']));
  test('leave out what is closed or paused', () =>
    expect(related({}, service('shut', { status: 'closed' }), service('rest', { status: 'paused' }))).toEqual([]));
});
