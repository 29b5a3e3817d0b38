/** How the age of facts changes what a search gives. */
import { describe, expect, test } from 'vitest';
import { weights } from '../../../src/features/find/weights.ts';
import { activeTags } from '../../../src/features/find/tags.ts';
import { entry, find, ids, index, search } from './made.ts';

/** `aTuesdayMorning`, on which the searches are made, is 24 November 2026. */
const fresh = '2026-11-22 2027-04-22 2027-05-22 2027-08-22 2028-02-22';
const due = '2026-05-01 2026-10-01 2026-11-01 2027-02-01 2027-08-01';
const overdue = '2026-02-01 2026-07-01 2026-08-01 2026-11-01 2027-05-01';
const lapsed = '2025-08-24 2026-01-24 2026-02-24 2026-05-24 2026-11-24';
const food = { summary: 'Food parcels', topics: ['money'] };

describe('among about the same matches', () => {
  test('what is overdue comes below what was checked, by every order but the name', () => {
    const services = [
      entry({ id: 'a-overdue', days: overdue, ...food }),
      entry({ id: 'b-due', days: due, ...food }),
      entry({ id: 'c-fresh', days: fresh, ...food }),
    ];
    for (const q of ['', 'food parcels'])
      expect(ids(search(services, { q }))).toEqual(['b-due', 'c-fresh', 'a-overdue']);
    expect(ids(search(services, { sort: 'name' }))).toEqual(['a-overdue', 'b-due', 'c-fresh']);
  });

  test('what fits better stays above, however overdue', () => {
    const services = [
      entry({ id: 'a-less', days: fresh, summary: 'Food parcels' }),
      entry({ id: 'b-more', days: overdue, name: 'Food parcels', summary: 'Food parcels' }),
    ];
    expect(ids(search(services, { q: 'food parcels' }))).toEqual(['b-more', 'a-less']);
    expect(weights.overdue).toBeLessThan(Math.min(weights.age, weights.near, weights.meaning, weights.words));
  });

  test('help in a crisis loses nothing', () => {
    const services = [
      entry({ id: 'a-line', urgent: true, days: overdue, ...food }),
      entry({ id: 'b-line', urgent: true, days: fresh, ...food }),
    ];
    const found = search(services, { q: 'food parcels' });
    expect(ids(found)).toEqual(['a-line', 'b-line']);
    expect(found.partsOf(found.results[0]!).old).toBe(0);
  });
});

describe('what has lapsed', () => {
  const services = [
    entry({ id: 'old', days: lapsed, ...food }),
    entry({ id: 'new', days: fresh, ...food }),
    entry({ id: 'line', days: lapsed, urgent: true, ...food }),
  ];

  test.for(['', 'food parcels'])('is left out and counted for “%s”, but never help in a crisis', (q) => {
    const found = search(services, { q });
    expect(ids(found).sort()).toEqual(['line', 'new']);
    expect(found.leftOut).toBe(1);
    expect(found.groups.find(({ id }) => id === 'topics')!.choices.find(({ value }) => value === 'money')!.count).toBe(
      2,
    );
  });

  test('comes when it is asked for, last, and can be taken away again', () => {
    const whole = find(services, { old: true });
    expect(ids(whole.results)).toEqual(['line', 'new', 'old']);
    expect(whole.results.leftOut).toBe(0);
    expect(whole.results.results.map(({ freshness }) => freshness)).toEqual(['lapsed', 'fresh', 'lapsed']);
    const tag = activeTags(whole, index(services)).find(({ key }) => key === 'old');
    expect(tag!.without.old).toBe(false);
  });

  test('is counted only where it is among what was asked', () => {
    expect(search(services, { q: 'debt advice', topics: ['mental-health'] }).leftOut).toBe(0);
    expect(search(services, { topics: ['mental-health'] }).leftOut).toBe(0);
    expect(search(services, { topics: ['money'] }).leftOut).toBe(1);
  });

  test('keeps the number that danger words bring', () => {
    const danger = [entry({ id: 'line', days: lapsed, phone: { value: '01632 960999' }, ...food })];
    const found = find(danger, { q: "I don't want to live" });
    expect(found.urgent[0]!.services.map(({ id }) => id)).toEqual(['line']);
  });
});
