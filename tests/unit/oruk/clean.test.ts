/** The cleaning that every shape shares: signs, days, times, numbers, links, descriptions and persons. */
import { describe, expect, test } from 'vitest';
import { dayOf, instantOf, timeOf } from '../../../src/oruk/read/clean/days.ts';
import { toMarkdown } from '../../../src/oruk/read/clean/html.ts';
import { mendMojibake } from '../../../src/oruk/read/clean/mojibake.ts';
import { prepareSchedule } from '../../../src/oruk/read/clean/schedule.ts';
import { cleanText } from '../../../src/oruk/read/clean/text.ts';
import { addressOf, numberOf } from '../../../src/oruk/read/clean/values.ts';
import { readService } from '../../../src/oruk/read/record.ts';
import { newReport } from '../../../src/oruk/read/report.ts';
import { isPersonalEmail, personsInText, withoutPersons } from '../../../src/oruk/read/persons/tell-apart.ts';

test.each([
  ['donâ€™t', 'don’t'],
  ['cafÃ© Â£5', 'café £5'],
  ['Ã¢â‚¬â„¢', '’'],
  ['Ø¹Ø±Ø¨ÙŠ', 'عربي'],
  ['“CAFÉ”', '“CAFÉ”'],
  ['naïve — £5', 'naïve — £5'],
])('%s is mended where it is broken', (broken, mended) => {
  expect(mendMojibake(broken)).toBe(mended);
});

test.each([
  ['2024-06-30T23:00:00Z', '2024-07-01'],
  ['03/04/2026', '2026-04-03'],
  ['0001-01-01T00:00:00', undefined],
  ['2026-02-30', undefined],
])('the day of %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test.each([
  ['2025-07-02T12:06:15.654', '2025-07-02T12:06:15.654+01:00'],
  ['2025-12-02 12:06', '2025-12-02T12:06:00Z'],
  ['2025-09-02T12:06:15+0100', '2025-09-02T12:06:15+01:00'],
  ['2025-10-26T01:30:00', '2025-10-26T01:30:00+01:00'],
  ['soon', undefined],
])('the moment of %s', (text, moment) => {
  expect(instantOf(text)).toBe(moment);
});

test.each([
  ['9am', '09:00Z'],
  ['9.30 p.m.', '21:30Z'],
  ['12am', '00:00Z'],
  ['0930', '09:30Z'],
  ['24:00', '23:59Z'],
  ['09:00+01:00', '09:00+01:00'],
  ['25:00', undefined],
])('the time of %s', (text, time) => {
  expect(timeOf(text, undefined)).toBe(time);
});

test('a time has the offset that London has on its day', () => {
  expect([timeOf('09:00', '2026-07-01'), timeOf('09:00', '2026-12-01')]).toEqual(['09:00+01:00', '09:00Z']);
});

test.each([
  [{ byday: 'Mon-Wed, Friday' }, 'MO,TU,WE,FR', 'WEEKLY'],
  [{ byday: ['mo', 'TH'], freq: 'weekly' }, 'MO,TH', 'WEEKLY'],
  [{ byday: 'Saturday to Monday' }, 'SA,SU,MO', 'WEEKLY'],
  [{ byday: '2MO,-1FR', freq: 'MONTHLY' }, '2MO,-1FR', 'MONTHLY'],
  [{ freq: 'DAILY' }, 'MO,TU,WE,TH,FR,SA,SU', 'WEEKLY'],
  [{ freq: 'DAILY', byday: 'weekdays' }, 'MO,TU,WE,TH,FR', 'WEEKLY'],
  [{ weekday: 7 }, 'SU', 'WEEKLY'],
  [{ weekday: '0' }, 'SU', 'WEEKLY'],
  [{ byday: 'by appointment' }, undefined, undefined],
  [{ byday: 'weekly' }, undefined, undefined],
  [{ byday: 'monthly' }, undefined, undefined],
  [{ byday: 'Thurs, weds & Tues' }, 'TH,WE,TU', 'WEEKLY'],
  [{ freq: 'YEARLY' }, undefined, undefined],
])('the days of %j', (raw, byday, freq) => {
  const place = { kind: 'schedule', path: '', source: 'x' };
  const clean = prepareSchedule(raw, place, {
    site: 'https://example.org',
    tell: () => undefined,
    persons: [],
    extra: new Map(),
  });
  expect([clean.byday, clean.freq]).toEqual([byday, freq]);
});

test('numbers and links', () => {
  expect(['5', '5.00', '£5', '1,200', 'free', '1e5'].map(numberOf)).toEqual([5, 5, 5, 1200, undefined, undefined]);
  expect(addressOf('www.example.org')).toEqual({ url: 'https://www.example.org', change: 'scheme' });
  expect(addressOf('http:/made-up.example.org')).toEqual({ url: 'http://made-up.example.org', change: 'spaces' });
  for (const none of ['http://www.example.com', 'https://path/to/profile'])
    expect(addressOf(none)).toEqual({ wrong: 'placeholder' });
  for (const none of ['javascript:alert(1)', 'info@example.org', 'ask us'])
    expect(addressOf(none)).toEqual({ wrong: 'no-address' });
});

describe('a description', () => {
  test.each([
    ['plain\ntext with *stars* & <https://example.org/>', 'plain\ntext with *stars* & <https://example.org/>'],
    ['<h1>Hi</h1><h3>You</h3><ul><li>one<li>two</ul>', '## Hi\n\n### You\n\n- one\n- two'],
    [
      '<p onclick="x()">A <b style="x">b</b></p><style>p{}</style><iframe src="https://example.org">no</iframe>',
      'A **b**',
    ],
    [
      '<a href="javascript:x()">a</a> <a href="/b">b</a> <a href="mailto:info@example.org">c</a>',
      'a b [c](mailto:info@example.org)',
    ],
    ['&lt;p&gt;Coded &amp;amp; true&lt;/p&gt;', 'Coded & true'],
    ['![x](https://example.org/a.png) [y](javascript:1)', 'y'],
    ['<table><tr><th>Day</th></tr><tr><td>Monday</td></tr></table>', '| Day    |\n| ------ |\n| Monday |'],
  ])('%j', (text, markdown) => {
    expect(toMarkdown(text).markdown).toBe(markdown);
  });

  test.each(['<div>', '<ul><li>', '<blockquote>', '[a](', '> ', '*_', '![a](', '<', '&', 'â€™'])(
    'of nothing but %s ends soon',
    (part) => {
      const from = performance.now();
      cleanText(part.repeat(20_000), 'markdown', () => undefined, 'description');
      cleanText(`${part.repeat(20_000)}x`, 'words', () => undefined, 'alert');
      expect(performance.now() - from).toBeLessThan(5000);
    },
  );

  test('too tangled keeps its words and numbers', () => {
    expect(toMarkdown(`<p>${'<b>'.repeat(3100)}12 High Street, 01632 960001</p>`).markdown).toContain(
      '12 High Street, 01632 960001',
    );
  });
});

describe('persons', () => {
  test.each([
    ['Barnaby Plumtree', undefined],
    ['barnaby plumtree', undefined],
    ['Mrs P O’Quill', undefined],
    ['Barnaby', undefined],
    ['Barnaby Plumtree, Family Worker', 'Family Worker'],
    ['Manager (Barnaby Plumtree)', 'Manager'],
    ['Barnaby Plumtree, Worker Barnaby Plumtree', undefined],
  ])('%s is one', (name, rest) => {
    expect(withoutPersons(name)).toEqual({ rest, hadPerson: true });
  });

  test.each([
    'Reception',
    'Family Support Team',
    'Duty Worker',
    'SENDIASS',
    'Head of Service',
    'The Manager',
    'Citizens Advice',
  ])('%s is none', (name) => {
    expect(withoutPersons(name)).toEqual({ rest: name, hadPerson: false });
  });

  test('addresses of persons and of teams', () => {
    const of = (email: string): boolean => isPersonalEmail(`${email}@example.org`);
    expect(
      ['barnaby.plumtree', 'b.plumtree', 'janet', 'oliviaplumtree', 'jane.x2'].filter((name) => !of(name)),
    ).toEqual([]);
    expect(
      [
        'info',
        'early.help',
        'family.hub1',
        'young.carers',
        'mash-team',
        'christchurch',
        'fis',
        'north.locality',
      ].filter(of),
    ).toEqual([]);
    expect(isPersonalEmail('bplumtree@example.org', 'Barnaby Plumtree')).toBe(true);
  });

  test('in a text', () => {
    expect(personsInText('Ask for Jane on 07700 900123', ['b.plumtree@example.org'])).toHaveLength(3);
    expect(personsInText('Contact us on 01632 960001', ['info@example.org'])).toEqual([]);
  });
});

describe('persons beside what is no contact', () => {
  const readOne = (raw: object) => {
    const report = newReport();
    const read = readService(
      { raw: { id: 'a', name: 'Listening Ear', ...raw } },
      'v3',
      'https://feed.example.org/',
      report,
    );
    return {
      service: read!.service,
      told: report.problems.map(({ code }) => code),
      all: JSON.stringify([read, report]),
    };
  };

  test.each([
    ['Jane Plumtree', undefined],
    ['Jane Plumtree, out of hours', 'out of hours'],
    ['Mrs Plumtree', undefined],
    ['Freephone', 'Freephone'],
    ['Booking line', 'Booking line'],
  ])('a number of "%s"', (description, left) => {
    const { service, told, all } = readOne({ phones: [{ id: 'p', number: '01632 960001', description }] });
    expect(service.phones![0]!.description).toBe(left);
    expect(told.includes('staff-name')).toBe(left !== description);
    if (left !== description) expect(all).not.toContain('Plumtree');
  });

  test('an address of the service that is made of the name of a contact', () => {
    const { service, told } = readOne({
      email: 'qplumtree@example.org',
      contacts: [{ id: 'c', name: 'Quentin Plumtree', title: 'Manager' }],
    });
    expect(service.email).toBeUndefined();
    expect(told).toEqual(expect.arrayContaining(['staff-name', 'personal-email']));
  });

  test('a price below nothing is none, and does not make it free', () => {
    const { service, told } = readOne({ cost_options: [{ id: 'c', amount: -1, option: 'Adult' }] });
    expect(service.cost_options).toEqual([expect.not.objectContaining({ amount: expect.anything() as number })]);
    expect(told).toContain('no-amount');
  });
});
