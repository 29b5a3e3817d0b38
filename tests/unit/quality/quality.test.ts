/** The counts of data quality over a small catalogue: one record is changed, and just its numbers change. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { toQuality, type QualityCounts } from '../../../src/catalogue/views/quality.ts';
import { qualityCsv } from '../../../src/features/quality/csv.ts';
import { cutsOf } from '../../../src/features/quality/cuts.ts';
import { bars, share } from '../../../src/features/quality/trend-bars.ts';
import type { LinkResults } from '../../../src/model/rules/link-state.ts';
import type { Service } from '../../../src/model/service.ts';
import { qualityMeanings } from '../../../src/words/open-data-columns.ts';
import { records, service } from '../../support/records.ts';

const TODAY = '2027-06-01';
const never: LinkResults = { checked: null, links: [] };
const checkedOn = (checked: string, more: Partial<Service['assurance']> = {}): Pick<Service, 'assurance'> => ({
  assurance: {
    checked,
    by: 'The editors',
    confidence: 'high',
    sources: [{ url: 'https://www.example.org/page' }],
    ...more,
  },
});

/** Due six months after the check, overdue after three more, and lapsed after six more. */
function quality(changed: Partial<Service> = {}, results = never, today = TODAY) {
  const all = records([
    service('one', { ...checkedOn('2027-05-20'), ...changed }),
    service('two', { ...checkedOn('2027-05-20'), organisation: 'council', topics: ['food', 'feelings'] }),
    service('paused', { ...checkedOn('2027-05-20'), status: 'paused', organisation: 'council', topics: ['food'] }),
    service('closed', { ...checkedOn('2020-01-01'), status: 'closed' }),
    service('kept', { status: 'unconfirmed', unconfirmedBecause: 'nobody answers' }),
    service('kept-too', {
      status: 'unconfirmed',
      unconfirmedBecause: 'nobody answers',
      organisation: 'idle',
      topics: ['food'],
    }),
  ]);
  const site = { ...all.site, review: { months: 6, urgentMonths: 3, overdueMonths: 3, lapsedMonths: 6 } };
  return toQuality(buildCatalogue({ ...all, site }, today), results);
}
const rows = (from = quality()): Record<string, QualityCounts> =>
  Object.fromEntries([
    ['all', from.all],
    ...[...from.organisations, ...from.topics].map((row) => [row.id, row] as const),
  ]);
/** The rows whose counts are other than before. */
const changedRows = (after: ReturnType<typeof quality>): string[] => {
  const before = rows();
  return Object.entries(rows(after)).flatMap(([id, row]) =>
    JSON.stringify(row) === JSON.stringify(before[id]) ? [] : id,
  );
};

test('what runs and what has paused counts; closed and unconfirmed entries do not', () => {
  const { all, organisations, topics } = quality();
  expect(all.entries).toBe(3);
  expect(organisations.map(({ id, entries }) => [id, entries])).toEqual([
    ['charity', 1],
    ['council', 2],
  ]);
  expect(topics.map(({ id, entries }) => [id, entries])).toEqual([
    ['feelings', 2],
    ['food', 2],
  ]);
  expect(all.needed).toBe(33);
});

test('unconfirmed entries are counted and never named', () => {
  const made = quality();
  expect(made.all.unconfirmed).toBe(2);
  expect(made.organisations.map(({ unconfirmed }) => unconfirmed)).toEqual([1, 0]);
  expect(made.topics.map(({ unconfirmed }) => unconfirmed)).toEqual([1, 1]);
  expect(made.unconfirmedElsewhere).toBe(1);
  expect(JSON.stringify(made)).not.toMatch(/kept|nobody answers|Runs nothing/);
});

describe('one record changed', () => {
  test('another fact: one less unknown, in its own rows alone', () => {
    const [before, after] = [quality(), quality({ cost: { kind: 'free' } })];
    expect(after.all.unknown).toBe(before.all.unknown - 1);
    expect(after.all.unknownBy.cost).toBe(before.all.unknownBy.cost - 1);
    expect(changedRows(after)).toEqual(['all', 'charity', 'feelings']);
  });

  test.for<[checked: string, state: string]>([
    ['2027-05-20', 'fresh'],
    ['2026-12-20', 'due-soon'],
    ['2026-11-20', 'due'],
    ['2026-08-20', 'overdue'],
    ['2026-02-20', 'lapsed'],
  ])('checked on %s it is %s', ([checked, state]) => {
    const made = quality(checkedOn(checked));
    expect(made.entries.find(({ service: { id } }) => id === 'one')!.state).toBe(state);
    expect(made.all.states[state as 'fresh']).toBe(state === 'fresh' ? 3 : 1);
    expect(Object.values(made.all.states).reduce((a, b) => a + b)).toBe(3);
  });

  test('help in a crisis is due sooner', () => {
    expect(quality({ ...checkedOn('2027-01-20'), urgent: true }).all.states.due).toBe(1);
    expect(quality(checkedOn('2027-01-20')).all.states.fresh).toBe(3);
  });

  test('low confidence', () => {
    const after = quality(checkedOn('2027-05-20', { confidence: 'low' }));
    expect(after.all.unsure).toBe(1);
    expect(changedRows(after)).toEqual(['all', 'charity', 'feelings']);
  });

  test('another organisation', () => {
    const after = quality({ organisation: 'council' });
    expect(after.organisations.map(({ id, entries }) => [id, entries])).toEqual([['council', 3]]);
    expect(after.unconfirmedElsewhere).toBe(2);
  });
});

describe('links', () => {
  const page = { url: 'https://www.example.org/page', state: 'gone', status: 404 } as const;
  const website = { url: 'https://www.example.org/', state: 'blocked', status: 403 } as const;

  test('that were never checked are not called fine: they are not checked', () => {
    expect(quality().all.links).toEqual({ all: 2, broken: 0, blocked: 0, unchecked: 2 });
    expect(quality().linksChecked).toBeUndefined();
  });

  test('a page that all name is one; an organisation has its website too', () => {
    const made = quality({}, { checked: '2027-05-31', links: [page, website] });
    expect(made.all.links).toEqual({ all: 2, broken: 1, blocked: 1, unchecked: 0 });
    expect(made.organisations.map(({ id, links }) => [id, links])).toEqual([
      ['charity', { all: 2, broken: 1, blocked: 1, unchecked: 0 }],
      ['council', { all: 1, broken: 1, blocked: 0, unchecked: 0 }],
    ]);
  });

  test('one that is new since the check is not checked', () => {
    const contact = { website: 'https://new.example.org' };
    const made = quality({ contact }, { checked: '2027-05-31', links: [page, website] });
    expect(made.all.links).toEqual({ all: 3, broken: 1, blocked: 1, unchecked: 1 });
  });

  test('a result of a link that no record names any more counts nowhere', () => {
    const old = { url: 'https://old.example.org/', state: 'gone' } as const;
    expect(quality({}, { checked: '2027-05-31', links: [page, website, old] }).all.links.broken).toBe(1);
  });
});

describe('quality.csv', () => {
  const table = (made = quality()) =>
    qualityCsv(made)
      .slice(1)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));

  test('has the columns that are explained, and a row for all, each organisation and each topic', () => {
    const [head, ...lines] = table();
    expect(head).toEqual(Object.keys(qualityMeanings));
    expect(lines.map(([by, id]) => [by, id])).toEqual([
      ['all', ''],
      ['organisation', 'charity'],
      ['organisation', 'council'],
      ['topic', 'feelings'],
      ['topic', 'food'],
    ]);
  });

  test('says nothing of broken links before a check', () => {
    const column = (made: ReturnType<typeof quality>, name: keyof typeof qualityMeanings) => {
      const [head = [], all = []] = table(made);
      return all[head.indexOf(name)];
    };
    expect(column(quality(), 'links broken')).toBe('');
    expect(column(quality(), 'links checked on')).toBe('');
    const run = quality({}, { checked: '2027-05-31', links: [{ url: 'https://www.example.org/page', state: 'ok' }] });
    expect(column(run, 'links broken')).toBe('0');
    expect(column(run, 'links checked on')).toBe('2027-05-31');
  });
});

test('an entry stands behind each number that counts it', () => {
  const [entry] = quality({ ...checkedOn('2026-08-20', { confidence: 'low' }), waiting: 'A week.' }).entries.filter(
    ({ service: { id } }) => id === 'one',
  );
  const cuts = cutsOf(entry!);
  expect(cuts).toEqual(expect.arrayContaining(['is-overdue', 'no-cost', 'no-ages', 'unsure', 'topic-feelings']));
  expect(cuts).not.toContain('no-waiting');
  expect(cuts).not.toContain('broken');
});

test('bars stand on zero and reach as high as their share', () => {
  expect(bars([0, 0.5, 1]).map(({ y, height, percent }) => [y, height, percent])).toEqual([
    [100, 0, 0],
    [50, 50, 50],
    [0, 100, 100],
  ]);
  const [first, , last] = bars([0, 0.5, 1]);
  expect(first!.x).toBeGreaterThan(0);
  expect(last!.x + last!.width).toBeLessThan(100);
  expect(share(0, 0)).toBe(0);
});
