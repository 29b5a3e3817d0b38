/** What the history means for who reads it. */
import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { areasToFollow, newsOf, toNews } from '../../../src/catalogue/views/news.ts';
import { sayChanges } from '../../../src/features/changes/say.ts';
import type { ContentHistory, DayChange } from '../../../src/records/history/content-history.ts';
import { records, service, TODAY } from '../../support/records.ts';

const club = service('club', { name: 'The Club', contact: { phone: '01632 960002' } });
const gone = service('gone', { name: 'Gone', status: 'closed', closed: { on: '2026-10-31' }, topics: ['food'] });
const hidden = service('hidden', { name: 'Hidden', status: 'unconfirmed', unconfirmedBecause: 'x' });
const all = buildCatalogue(records([club, gone, hidden]), TODAY);

const at = (day: string) => `${day}T10:00:00Z`;
const change = (id: string, day: string, before: unknown, after: unknown): DayChange => ({
  ...{ id, day, at: at(day), before, after },
});
const whole = (changes: DayChange[]): ContentHistory => ({
  reach: 'whole',
  since: { day: '2026-11-23', at: at('2026-11-23'), published: ['club', 'gone'] },
  changes,
});
const active = { status: 'active' };

test('days stand with the newest first, and the edition is one entry of the day of its facts', () => {
  const news = toNews(
    whole([
      change('club', '2026-11-24', active, { ...active, areas: ['north'] }),
      change('gone', '2026-11-25', active, { status: 'closed' }),
    ]),
    all,
  );
  expect(news.days.map(({ day }) => day)).toEqual(['2026-11-25', '2026-11-24']);
  expect(news.days[0]!.news[0]!.anchor).toBe('2026-11-25-gone');
  expect(news.edition).toEqual({ day: '2026-11-22', at: '2026-11-22T00:00:00Z', count: 2 });
});

test('what is not published today is never named', () => {
  const news = toNews(
    whole([change('hidden', '2026-11-24', undefined, active), change('no', '2026-11-24', {}, active)]),
    all,
  );
  expect(news.days).toEqual([]);
});

test('a check is told apart from what was changed', () => {
  const checked = (on: string) => ({ ...active, assurance: { checked: on } });
  const [day] = toNews(whole([change('club', '2026-11-24', checked('2026-01-01'), checked('2026-11-24'))]), all).days;
  expect(day!.news).toEqual([]);
  expect(day!.checked.map(({ id }) => id)).toEqual(['club']);
});

test('a new form of all records is one line, and hides no other change of that day', () => {
  const many = Array.from({ length: 40 }, (_, index) => service(`s${index}`));
  const large = buildCatalogue(records(many), TODAY);
  const changes = many.map(({ id }) => change(id, '2026-11-24', active, { ...active, contact: { phone: '1' } }));
  changes[0] = change('s0', '2026-11-24', active, { ...active, contact: { phone: '1' }, areas: ['north'] });
  const [day] = toNews(whole(changes), large).days;
  expect(day!.many).toEqual([{ kind: 'phone', count: 40 }]);
  expect(day!.news.map(({ service: { id }, changes: told }) => [id, told.map(({ kind }) => kind)])).toEqual([
    ['s0', ['areas']],
  ]);
});

test('without a history the records tell when they were checked and when they closed', () => {
  const news = toNews({ reach: 'none', changes: [] }, all);
  expect(news.edition).toBeUndefined();
  expect(news.days.map(({ day, news: told, checked }) => [day, told.length, checked.length])).toEqual([
    ['2026-11-22', 0, 1],
    ['2026-10-31', 1, 0],
  ]);
});

test('the news of a topic are those of its services', () => {
  const news = toNews({ reach: 'none', changes: [] }, all);
  const food = newsOf(news, ({ data }) => data.topics.includes('food'));
  expect(food.days.map(({ day }) => day)).toEqual(['2026-10-31']);
});

test('areas to follow lie in the county', () => expect(areasToFollow(all).map(({ id }) => id)).not.toContain('uk'));

test('a number is said while it holds, and an old one never', () => {
  const joined = all.services.find(({ id }) => id === 'club')!;
  const say = (now: string) => sayChanges([{ kind: 'phone', now }], joined, all);
  expect(say('01632 960002')).toEqual(['Phone number changed: now 01632 960002']);
  expect(say('01632 960001')).toEqual(['Phone number changed']);
  expect(sayChanges([{ kind: 'referrers', gained: ['gp', 'school'] }], joined, all)).toEqual([
    'Can now refer: School and GP',
  ]);
  expect(
    sayChanges(
      [{ kind: 'closed' }],
      all.services.find(({ id }) => id === 'gone')!,
      all,
    ),
  ).toEqual(['Closed on 31 October 2026']);
});
