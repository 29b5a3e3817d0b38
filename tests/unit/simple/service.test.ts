/** The lines of a service's simple page: short, from what is stated, and open about what is not. */
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import type { Catalogue } from '../../../src/catalogue/types.ts';
import { toSimpleGuide } from '../../../src/features/simple/guide.ts';
import { allLines, sentences, type SimpleGroup } from '../../../src/features/simple/lines.ts';
import { toSimple } from '../../../src/features/simple/service.ts';
import { toSimpleUrgent } from '../../../src/features/simple/urgent.ts';
import type { Service } from '../../../src/model/service.ts';
import { londonDay } from '../../../src/model/rules/freshness.ts';
import { loadContent } from '../../../src/records/load.ts';
import { one } from '../../support/records.ts';

const simple = (given: Partial<Service>) => {
  const { all, it } = one(given);
  return toSimple(it, all);
};
const under = (groups: readonly SimpleGroup[], title: RegExp) =>
  allLines(groups.filter((group) => title.test(group.title))).map(({ text }) => text);
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = buildCatalogue(await loadContent(), londonDay(new Date()));
}, 60_000);

test('every sentence of ours for every service has at most 15 words, and most have 12', () => {
  const own = catalogue.services.flatMap((service) => {
    const { groups, known } = toSimple(service, catalogue);
    return [...allLines(groups), ...known].filter(({ theirs }) => !theirs).map(({ text }) => text);
  });
  expect(own.length).toBeGreaterThan(2000);
  const spoken = [...new Set(own.flatMap(sentences))];
  expect(spoken.filter((text) => wordsOf(text).length > 15)).toEqual([]);
  expect(spoken.filter((text) => wordsOf(text).length > 12).length).toBeLessThan(spoken.length / 10);
});

test('the lines of the guides are short too, and each guide has its numbers from the records', () => {
  const guides = catalogue.guides.filter(({ data }) => data.simple);
  expect(guides.map(({ id }) => id)).toEqual(expect.arrayContaining(['what-is-early-help', 'how-to-get-help']));
  for (const { id, data } of guides) {
    const lines = allLines(toSimpleGuide(data, catalogue));
    expect(
      lines.filter(({ text }) => wordsOf(text).length > 12).map(({ text }) => text),
      id,
    ).toEqual([]);
    expect(
      lines.filter(({ text }) => /\d{4}/.test(text)),
      id,
    ).toEqual([]);
    expect(lines.filter(({ link }) => link?.kind === 'phone').length, id).toBeGreaterThan(0);
  }
});

describe('a service with much stated', () => {
  const { groups } = simple({
    summary: 'Talk to us. We listen.',
    eligibility: { fromPregnancy: true, minimumAge: 0, maximumAge: 19, maximumAgeWithDisability: 25 },
    access: [
      {
        for: 'family',
        route: 'phone',
        value: '0300 126 1000',
        needs: ['Your postcode'],
        next: 'They ring back. Soon.',
      },
      { for: 'family', route: 'drop-in', value: '1 High Street' },
    ],
    contact: { phone: '0300 126 1000', email: 'help@example.org' },
    cost: { kind: 'free' },
  });

  test('says one idea a line', () => {
    expect(under(groups, /What is it/)).toEqual(['Talk to us.', 'We listen.', 'It is run by The Charity.']);
    expect(under(groups, /Who/)).toEqual([
      'You can get help while you are pregnant.',
      'It is for ages up to 19.',
      'With special needs or a disability, it is for ages up to 25.',
      'It is for people in all of The County.',
    ]);
    expect(under(groups, /cost/)).toEqual(['It is free. You do not pay.']);
  });
  test('numbers its ways in, and names what is left below them', () => {
    const how = groups.find(({ steps }) => steps)!;
    expect(how.steps!.map(({ text, link }) => [text, link?.href])).toEqual([
      ['Ring this number.', 'tel:03001261000'],
      ['You can walk in.', undefined],
    ]);
    expect(how.then!.map(({ text }) => text)).toEqual([
      'You can also send an e-mail.',
      'Have this ready:',
      'You can say: “I would like some help, please.”',
      'This is what happens next:',
    ]);
    expect(how.then![1]!.items).toEqual([{ text: 'Your postcode' }]);
    expect(how.then![3]!.notes).toEqual(['They ring back.', 'Soon.']);
  });
});

describe('what is not known', () => {
  test('is said, with what to do', () => {
    const { groups } = simple({});
    const all = allLines(groups).map(({ text }) => text);
    expect(all).toEqual(
      expect.arrayContaining([
        'We do not know the ages. Please ask.',
        'We do not know what happens next. Please ask.',
        'We do not know the times. Please ask first.',
        'We do not know if it costs money. Please ask.',
      ]),
    );
  });
  test('times that are old are not told', () => {
    const given = { sessions: [{ place: 'hall' }], hours: 'Mondays 9am to 5pm' };
    const said = (more: Partial<Service>) => JSON.stringify(simple({ ...given, ...more }).groups);
    expect(said({})).toContain('Mondays');
    expect(said({ timesFrom: '2022' })).not.toContain('Monday');
    expect(said({ timesFrom: '2022' })).toContain('The times may have changed.');
  });
  test('a record of low confidence asks to check first', () => {
    const low = { checked: '2026-11-22', by: 'x', confidence: 'low' as const, sources: [{ url: 'https://a.example' }] };
    const said = (given: Partial<Service>) => simple(given).known.map(({ text }) => text);
    expect(said({})).toEqual(['We last checked this on 22 November 2026.']);
    expect(said({ assurance: low })).toEqual([
      'We last checked this on 22 November 2026.',
      'Some things may have changed.',
      'Please ask first, before you go.',
    ]);
  });
});

test('a closed service says so, and where to go, and no way in', () => {
  const { groups } = simple({ status: 'closed', closed: { on: '2026-01-01' } });
  expect(under(groups, /./)[0]).toBe('This service has closed.');
  expect(JSON.stringify(groups)).not.toContain('tel:');
});

test('where only workers can ask, it names them in plain words', () => {
  const { groups } = simple({ contact: undefined, access: undefined, whoCanRefer: ['gp', 'school'] });
  const [step] = groups.find(({ steps }) => steps?.length)!.steps!;
  expect(step!.items).toEqual([{ text: 'your doctor (GP)' }, { text: 'your school or college' }]);
});

test('the page for danger takes numbers to ring and to text', () => {
  const { first, groups } = toSimpleUrgent(
    [
      { label: 'Now', phone: '999' },
      { label: 'Talk', phone: '116 123', hint: 'Free. Always.' },
      { label: 'Text', text: '85258', textWord: 'SHOUT' },
    ],
    [
      {
        title: 'Hurt',
        text: 'In danger: ring 999. Else ring them.',
        first: { name: 'A line', href: '/services/line/', phone: '0800 1111' },
      },
    ],
  );
  expect(first?.phone).toBe('999');
  expect(allLines(groups).at(-1)!.notes).toEqual(['In danger: ring 999.', 'Else ring them.']);
  expect(allLines(groups).flatMap(({ link }) => link?.href ?? [])).toEqual(['tel:116123', 'sms:85258', 'tel:08001111']);
  expect(allLines(groups).find(({ text }) => text === 'Text')!.notes).toEqual(['Send the word SHOUT.']);
});
