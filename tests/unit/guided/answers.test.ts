import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { ageStretches, anyAge } from '../../../src/catalogue/views/age-stretches.ts';
import { helpFor, stretchesWithHelp } from '../../../src/catalogue/views/help-by-age.ts';
import { answerGroups, inOrder } from '../../../src/features/guided/answers.ts';
import { answerPages } from '../../../src/features/guided/pages.ts';
import { whoChoices } from '../../../src/features/guided/questions.ts';
import { alsoFor, searchFor, whereChoices } from '../../../src/features/guided/where.ts';
import { answersDescription, answersTabTitle, answersTitle } from '../../../src/features/guided/words.ts';
import { records, service, TODAY } from '../../support/records.ts';

const low = { checked: '2026-11-22', by: 'x', confidence: 'low' as const, sources: [] };
const referred = { whoCanRefer: ['school'], contact: undefined };
const all = buildCatalogue(
  records([
    service('a-referred', { areas: ['county'], ...referred }),
    service('b-paused', { areas: ['county'], status: 'paused' }),
    service('c-unsure', { areas: ['county'], assurance: low }),
    service('d-food-first', { areas: ['county'], topics: ['food', 'feelings'] }),
    service('e-plain', { areas: ['county'] }),
    service('corby', { areas: ['corby'] }),
    service('north', { areas: ['north'], eligibility: { minimumAge: 11, maximumAge: 15 } }),
    service('both-sides', { areas: ['north', 'west'] }),
    service('national', { areas: ['uk'] }),
    service('national-with-a-door', { areas: ['uk'], sessions: [{ place: 'hall' }] }),
    service('online', { areas: ['north'], online: true }),
  ]),
  TODAY,
);
const teens = ageStretches.find(({ id }) => id === '11-to-15')!;
const feelings = all.topics.find(({ id }) => id === 'feelings')!;
const groups = answerGroups(helpFor(feelings.services, anyAge), all, 'feelings');
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the answers', () => {
  test('stand by where they are offered, each once, and a group with nothing is left out', () => {
    expect(groups.map(({ id, certain }) => [id, ids(certain).sort()])).toEqual([
      ['in-north', ['corby', 'national-with-a-door', 'north']],
      ['in-county', ['a-referred', 'b-paused', 'both-sides', 'c-unsure', 'd-food-first', 'e-plain']],
      ['online-and-phone', ['national', 'online']],
    ]);
  });
  test('go from what a family can ask for itself to what takes nobody on', () => {
    expect(ids(inOrder(feelings.services, all, 'feelings')).filter((id) => /^[a-e]-/.test(id))).toEqual([
      'e-plain',
      'd-food-first',
      'c-unsure',
      'a-referred',
      'b-paused',
    ]);
  });
  test('begin with the first stops of the topic, in their order', () => {
    const topics = all.topics.map((topic) =>
      topic.id === 'feelings' ? { ...topic, data: { ...topic.data, firstStops: ['c-unsure', 'a-referred'] } } : topic,
    );
    expect(ids(inOrder(feelings.services, { ...all, topics }, 'feelings')).slice(0, 2)).toEqual([
      'c-unsure',
      'a-referred',
    ]);
  });
  test('keep what states no age apart, in the same area', () => {
    const [north] = answerGroups(helpFor(feelings.services, teens), all, 'feelings');
    expect(ids(north!.certain)).toEqual(['north']);
    expect(ids(north!.unsaid)).toEqual(['corby', 'national-with-a-door']);
  });
});

describe('where do you live?', () => {
  const choices = whereChoices({ stretch: teens, topic: 'feelings' }, groups, all);

  test('each council and its districts lead to the search with all that was answered', () => {
    expect(choices.map(({ council, districts }) => [council, ...districts].map(({ search }) => search))).toEqual([
      ['/find/#topic=feelings&age=13&area=north', '/find/#topic=feelings&age=13&area=corby'],
      ['/find/#topic=feelings&age=13&area=west', '/find/#topic=feelings&age=13&area=daventry'],
    ]);
    expect(searchFor({ stretch: anyAge })).toBe('/find/');
  });
  test('without a script to their part of the page, or to the county’s where they have none', () => {
    expect(choices.map(({ council, districts }) => [council, ...districts].map(({ part }) => part))).toEqual([
      ['#in-north', '#in-north'],
      ['#in-county', '#in-county'],
    ]);
    const national = answerGroups(
      helpFor(
        all.services.filter(({ id }) => id === 'national'),
        anyAge,
      ),
      all,
    );
    expect(whereChoices({ stretch: anyAge }, national, all)[0]!.council.part).toBe('#online-and-phone');
  });
  test('a district that is no town is told by its largest towns', () => {
    const towns = [
      { name: 'Little', area: 'daventry', latitude: 52, longitude: -1, population: 10 },
      { name: 'Great', area: 'daventry', latitude: 52, longitude: -1, population: 900 },
      ...all.towns,
    ];
    const named = whereChoices({ stretch: anyAge }, groups, { ...all, towns });
    expect(named.flatMap(({ districts }) => districts.map((one) => one.towns))).toEqual([undefined, 'Great, Little']);
  });
  test('a council’s group names what is for its people too', () => {
    expect(groups.map((group) => ids(alsoFor(group, groups, all)))).toEqual([
      ['in-county', 'online-and-phone'],
      [],
      [],
    ]);
  });
});

describe('the pages of answers', () => {
  const pages = answerPages(all);
  test('are those that have something, and count it', () => {
    expect(pages.find(({ stretch, id }) => stretch === teens && id === 'feelings')?.count).toBe(11);
    expect(pages.filter(({ id }) => id === 'everything')).toHaveLength(ageStretches.length);
    expect(pages.every(({ count }) => count > 0)).toBe(true);
    expect(pages.filter(({ stretch, id }) => stretch.id === 'any-age' && id === 'everything')).toEqual([]);
  });
  test('have titles of their own', () => {
    const titles = pages.map(({ stretch, topic }) => answersTitle(stretch, topic?.data.name));
    expect(new Set(titles).size).toBe(pages.length);
    expect(answersTitle(teens, 'School')).toBe('School: help for 11 to 15 year olds');
    expect(answersTabTitle(teens, 'School')).toBe('School: help for 11 to 15 year olds');
    expect(answersTabTitle(teens, 'x'.repeat(60))).toBe(`${'x'.repeat(60)}: 11 to 15`);
  });
  test('have a description that fits, however long the names are', () => {
    const long = answersDescription(teens, 'The County', 12, 'x'.repeat(60));
    expect(long).toContain('12 services.');
    expect(long.length).toBeLessThanOrEqual(160);
    expect(answersDescription(teens, 'x'.repeat(40), 1, 'x'.repeat(60)).length).toBeLessThanOrEqual(160);
  });
});

test('a baby on the way answers the second question too, where there is such help', () => {
  expect(whoChoices(stretchesWithHelp(all))[0]!.href).toBe('/help-me/before-birth/');
  expect(whoChoices([])[0]!.href).toBe('/help-me/age/');
  expect(
    whoChoices([])
      .filter(({ who }) => who === undefined)
      .map(({ worker }) => worker),
  ).toEqual([true]);
});
