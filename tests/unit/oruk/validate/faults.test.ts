/** A good feed has no fault and no gap; each thing that is spoilt in it is found, under its name and in its place, in words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listOf, type Json } from '../../../../src/oruk/validate/json.ts';
import { officialSchemas } from '../../../../src/oruk/validate/official.ts';
import { terminalReport } from '../../../../src/oruk/validate/terminal.ts';
import { exitCodeOf, validateFeed, type Report, type ValidateOptions } from '../../../../src/oruk/validate/validate.ts';
import {
  drop,
  goodFeed,
  memorySource,
  put,
  TODAY,
  withAnswer,
  withServices,
  type Change,
  type FeedFiles,
} from '../../../support/good-feed.ts';

const good = goodFeed();
const check = (files: FeedFiles, options: Partial<ValidateOptions> = {}): Promise<Report> =>
  validateFeed(memorySource(files), { today: TODAY, sample: Infinity, ...options });
const lenient = { strict: false, threshold: 10 };
const strict = { strict: true, threshold: 10 };

test.for([1, 2, 3])('a good feed of %i pages is valid, and nothing is missing', async (pages) => {
  const report = await check(goodFeed({ pages, seed: pages }));
  expect(report.official).toEqual({ verdict: 'pass', version: '3.0', faults: [], warnings: [], hasTrap: false });
  expect(report.beyond).toEqual([]);
  expect(report.reuse).toMatchObject({ services: 12, gaps: [], licence: 'Open Government Licence v3.0' });
  expect(report.read).toEqual({ pages, listed: 12, whole: 12, unread: [], isComplete: true });
  expect(exitCodeOf(report, strict)).toBe(0);
  expect(terminalReport(report)).toContain('What the official validator would say: PASS\n');
});

type Row = [name: string, files: FeedFiles, endpoint: string, path: string, rule: string, says: string];

const service = (change: Change) => withServices(good, change);
const root = (change: Change) => withAnswer(good, '', change);
const one = '/services/{id}';

describe('faults for which the official validator fails a feed', () => {
  test.for<Row>([
    ['no id', service(drop('id')), '/services', 'contents.*.id', 'missing', 'expected: a UUID'],
    ['a slug as id', service(put('organization.id', 'trust')), one, 'organization.id', 'not-uuid', 'found:    "trust"'],
    ['no name', service(drop('name')), one, 'name', 'missing', 'Add the field'],
    ['an unknown status', service(put('status', 'Open')), one, 'status', 'not-in-list', 'one of: active, inactive'],
    ['an empty address', service(put('url', '')), one, 'url', 'not-uri', 'found:    an empty text'],
    ['an address without scheme', service(put('url', 'www.a.test')), one, 'url', 'not-uri', 'with https:// or http://'],
    ['null', service(put('email', null)), one, 'email', 'null', 'null is a fault'],
    ['no e-mail', service(put('email', 'ring us')), one, 'email', 'not-email', 'one e-mail address'],
    [
      'a time without offset',
      service(put('last_modified', '2025-09-02T12:06:15.654')),
      one,
      'last_modified',
      'not-date-time',
      'Add Z',
    ],
    ['an age as text', service(put('minimum_age', '5')), one, 'minimum_age', 'wrong-type', 'without quotation marks'],
    [
      'an organisation without description',
      service(drop('organization.description')),
      one,
      'organization.description',
      'missing',
      'a text',
    ],
    [
      'a term without description',
      service(drop('attributes.0.taxonomy_term.description')),
      one,
      'attributes.*.taxonomy_term.description',
      'missing',
      'a text',
    ],
    [
      'an address without town',
      service(drop('service_at_locations.0.location.addresses.0.city')),
      one,
      'service_at_locations.*.location.addresses.*.city',
      'missing',
      'a text',
    ],
    [
      'a daily schedule',
      service(put('schedules.0.freq', 'DAILY')),
      one,
      'schedules.*.freq',
      'not-in-list',
      'WEEKLY, MONTHLY',
    ],
    ['an object for a list', service(put('contacts', {})), one, 'contacts', 'wrong-type', 'expected: a list'],
    ['no version', root(drop('version')), '/', 'version', 'missing', 'a text'],
    ['version 1', root(put('version', 'V1.0')), '/', 'version', 'version', 'HSDS-UK-3.0'],
    ['a profile that is no address', root(put('profile', 'ours')), '/', 'profile', 'not-uri', 'found:    "ours"'],
    ['no root', { ...good, '': 404 }, '/', '', 'no-answer', 'found:    status 404'],
    ['no list', { ...good, services: 500 }, '/services', '', 'no-answer', 'found:    status 500'],
    [
      'an item that fails',
      { ...good, [Object.keys(good).find((path) => path.startsWith('services/'))!]: 404 },
      one,
      '',
      'no-answer',
      'Let this address answer',
    ],
  ])('%s', async ([, files, endpoint, path, rule, says]) => {
    const report = await check(files);
    expect(report.official.verdict).toBe('fail');
    expect(report.official.faults).toContainEqual(expect.objectContaining({ endpoint, path, rule }));
    expect(terminalReport(report)).toContain(says);
    expect(exitCodeOf(report, lenient)).toBe(1);
  });

  test('a fault of every service is one line with its number and some places', async () => {
    const { official } = await check(service(put('url', '')));
    const ofOne = official.faults.filter(({ endpoint }) => endpoint === one);
    expect(ofOne).toHaveLength(1);
    expect(ofOne[0]).toMatchObject({ count: 12, examples: expect.objectContaining({ length: 5 }) as string[] });
  });

  test('what a person might be known by is not repeated', async () => {
    const told = terminalReport(await check(service(put('email', 'alex.invented@'))));
    expect(told).toContain('not shown');
    expect(told).not.toContain('alex.invented');
  });

  test('a code that would move the cursor is not passed on', async () => {
    const told = terminalReport(await check(service(put('status', 'a\u001b[2J\u009b'))));
    expect(told).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

const page = (change: Change) => withAnswer(good, 'services', change);
const paged = goodFeed({ pages: 3 });

describe('faults of the pages, which the official validator lets pass', () => {
  test.for<[name: string, files: FeedFiles, rule: string, says: string]>([
    ['a missing key', page(drop('size')), 'page-keys', 'all eight keys'],
    ['a false flag', page(put('first_page', false)), 'page-flag', 'first_page (page-flag)'],
    ['a false size', page(put('size', 3)), 'page-flag', 'expected: 12 on this page'],
    ['a false total', page(put('total_items', 99)), 'total-items', 'found:    99'],
    [
      'a service twice',
      page(
        (it) =>
          void listOf(it.contents)
            .slice(0, 1)
            .forEach((one) => (it.contents as Json[]).push(one)),
      ),
      'repeated-id',
      '1 times an id',
    ],
    [
      'the same page again',
      { ...paged, 'services?page=2': paged['services?page=1'] },
      'page-again',
      'page 2 holds only',
    ],
    [
      'another order each time',
      withAnswer(good, 'services?page=1', (it) => void (it.contents as Json[]).reverse()),
      'unstable-list',
      'the same list each time',
    ],
    ['a page that is not there', { ...paged, 'services?page=2': 404 }, 'page-unread', 'page 2 of 3'],
    [
      'another service than asked for',
      withAnswer(
        good,
        Object.keys(good).find((path) => path.startsWith('services/'))!,
        put('id', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'),
      ),
      'other-id',
      'the id of another service',
    ],
    ['a placeholder', root(put('profile', 'https://path/to/profile')), 'placeholder', 'an address that answers'],
  ])('%s', async ([, files, rule, says]) => {
    const report = await check(files);
    expect(report.beyond.map((fault) => fault.rule)).toContain(rule);
    expect(terminalReport(report)).toContain(says);
    expect(exitCodeOf(report, strict)).toBe(1);
  });

  test('a list without end is left at the limit', async () => {
    const endless = {
      ...memorySource(good),
      get: (path: string, at = 1) => {
        if (path !== 'services') return memorySource(good).get(path);
        const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
        const json = {
          total_items: 1e9,
          total_pages: 1e9,
          page_number: at,
          size: 1,
          first_page: at === 1,
          last_page: false,
          empty: false,
          contents: [{ id, name: 'A', status: 'active' }],
        };
        return Promise.resolve({ status: 200, json, from: `services?page=${at}` });
      },
    };
    const report = await validateFeed(endless, { today: TODAY, maxPages: 20 });
    expect(report.read).toMatchObject({ pages: 20, listed: 20, isComplete: false });
  });
});

describe('what is optional', () => {
  test.for([404, 501, 503])('may answer %i', async (status) => {
    const report = await check({ ...good, taxonomies: status, organizations: status });
    expect(report.official.verdict).toBe('pass');
  });

  test('warns where one of its items is wrong, and the list is right', async () => {
    const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
    const list = { total_items: 1, contents: [{ id, name: 'Play', description: 'Play' }] };
    const report = await check({ ...good, taxonomy_terms: list, [`taxonomy_terms/${id}`]: { id, name: 'Play' } });
    expect(report.official).toMatchObject({ verdict: 'pass with warnings', hasTrap: false });
    expect(report.official.warnings[0]).toMatchObject({ endpoint: '/taxonomy_terms/{id}', path: 'description' });
    expect(exitCodeOf(report, lenient)).toBe(0);
  });

  test('fails the feed where its list answers with faults: the trap', async () => {
    const report = await check({ ...good, taxonomies: { contents: [{ id: 'x' }] } });
    expect(report.official).toMatchObject({ verdict: 'fail', hasTrap: true, faults: [] });
    expect(terminalReport(report)).toContain('give none (404) rather than a wrong one');
  });

  test('an empty feed passes with a warning', async () => {
    const empty = page(
      (it) => void Object.assign(it, { total_items: 0, total_pages: 1, size: 0, empty: true, contents: [] }),
    );
    const report = await check(empty);
    expect(report.official).toMatchObject({ verdict: 'pass with warnings', warnings: [{ rule: 'empty-feed' }] });
    expect(report.reuse).toBeNull();
  });
});

const longEnough = 'A place where families meet, play and ask for advice. Come as you are. You need not book a place.';
const teams = ['Early Help Team', 'Reception', 'Family Support Worker', 'INVENTED LIBRARY'];
const mailboxes = ['early.help@council.test', 'info@a.test', 'family-team@b.test', 'hub.admin@c.test'];

describe('what families would miss', () => {
  test.for<[code: string, change: Change]>([
    ['no-contact', drop('contacts', 'email', 'url')],
    ['no-phone', drop('contacts')],
    ['no-email', drop('email')],
    ['no-page', drop('url')],
    ['staff-names', put('contacts.0.name', 'Alex Invented')],
    ['staff-names', put('email', 'alex.invented@council.test')],
    ['staff-names', put('contacts.0.name', 'Ms Heather Churchill-Carey')],
    ['placeholder-address', put('service_areas.0.uri', 'http://www.example.com')],
    ['listed-twice', put('name', 'Invented Group')],
    ['no-assured-date', drop('assured_date')],
    ['no-assured-date', put('assured_date', 'last week')],
    ['old-assured-date', put('assured_date', '2025-11-26')],
    ['future-assured-date', put('assured_date', '2027-01-01')],
    ['no-last-modified', drop('last_modified')],
    ['no-organisation', drop('organization')],
    ['not-running', put('status', 'inactive')],
    ['no-coordinates', drop('service_at_locations.0.location.latitude')],
    ['wrong-coordinates', put('service_at_locations.0.location.latitude', 0)],
    ['no-place', drop('service_at_locations')],
    ['no-postcode', put('service_at_locations.0.location.addresses.0.postal_code', 'ABC 1234')],
    ['no-areas', drop('service_areas')],
    ['no-schedule', drop('schedules')],
    ['no-ages', drop('minimum_age', 'maximum_age')],
    ['minus-age', put('minimum_age', -1)],
    ['no-terms', drop('attributes')],
    ['terms-without-uri', drop('attributes.0.taxonomy_term.term_uri')],
    ['no-cost', drop('cost_options')],
    ['short-description', put('description', '<p>Fun.</p>')],
    ['html-description', put('description', `${longEnough} <b>New</b>`)],
    ['garbled-text', put('description', `${longEnough} Itâ€™s free`)],
    ['empty-values', put('alert', '')],
  ])('%s', async ([code, change]) => {
    const report = await check(service((it, index) => void (index < 6 && change(it, index))));
    const gap = report.reuse?.gaps.find((one) => one.code === code);
    expect(gap).toMatchObject({ count: 6, percent: 50 });
    expect(terminalReport(report)).toContain(`        6     50 %  ${gap!.title}`);
    expect(terminalReport(report)).toContain(`   means: ${gap!.means}\n   mend:  ${gap!.mend}`);
    expect(exitCodeOf(report, lenient)).toBe(0);
    expect(exitCodeOf(report, strict)).toBe(gap!.isNote && report.reuse!.gaps.every(({ isNote }) => isNote) ? 0 : 1);
    expect(exitCodeOf(report, { strict: true, threshold: 50 })).toBe(0);
  });

  test('teams and their mailboxes are nobody’s names', async () => {
    const report = await check(
      service((it, index) => {
        put('contacts.0.name', teams[index % 4])(it, index);
        put('email', mailboxes[index % 4])(it, index);
      }),
    );
    expect(report.reuse?.gaps).toEqual([]);
  });

  test('what touches most stands first, and a feed without licence is told of', async () => {
    const files = service((it, index) => {
      drop('contacts', ...(index < 3 ? ['schedules'] : []))(it, index);
    });
    const report = await check({ ...files, '': { ...(files[''] as object), licence: undefined } });
    expect(report.reuse!.gaps.map(({ code }) => code)).toEqual(['no-phone', 'no-schedule']);
    expect(report.reuse!.licence).toBeNull();
    expect(terminalReport(report)).toContain('Licence in the feed: none.');
  });

  test('a sample measures so many, spread over the list', async () => {
    const report = await check(good, { sample: 4 });
    expect(report.read).toMatchObject({ listed: 12, whole: 4, isComplete: false });
    expect(terminalReport(report)).toContain('A sample: --all reads every service.');
  });
});

describe('other forms are told by their name, with what to change', () => {
  test.for<[shape: string, list: unknown, says: string]>([
    ['v1', { totalElements: 1, content: [{ id: 'a' }] }, 'Rename: regular_schedules to schedules'],
    ['v1-lowercase', { totalelements: 1, totalpages: 1, content: [] }, 'in small letters (totalelements)'],
    ['outpost', { totalElements: 1, content: [{ id: 5, organisation: {}, local_offer: {} }] }, 'the form of Outpost'],
    ['unknown', [1, 2], 'a form that we do not know'],
    ['unknown', { services: [] }, 'a form that we do not know'],
  ])('%s', async ([shape, list, says]) => {
    const report = await check({ '': {}, services: list });
    expect(report.shape.shape).toBe(shape);
    expect(report.official.verdict).toBe('fail');
    expect(terminalReport(report)).toContain(says);
    expect(report.reuse).toBeNull();
  });
});

test('what has other fields, empty texts and empty lists passes as it does with the official schemas', () => {
  const [, first] = Object.entries(good).find(([path]) => path.startsWith('services/'))!;
  const open = fc.record({
    x_vendor: fc.anything(),
    alert: fc.string(),
    contacts: fc.constant([]),
    assured_date: fc.string(),
    phones: fc.anything(),
  });
  fc.assert(
    fc.property(
      open,
      (fields) => officialSchemas['services/{id}'].safeParse({ ...(first as object), ...fields }).success,
    ),
    { seed: 11, numRuns: 200 },
  );
});

test('whatever a feed answers, the report comes to its end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), fc.anything(), fc.anything(), async (first, list, item) => {
      const contents = [item, { id: 'a' }];
      for (const services of [list, { total_pages: 2, contents }]) {
        const report = await check({
          '': first,
          services,
          'services?page=2': list,
          'services/a': item,
          taxonomies: list,
        });
        expect(terminalReport(report)).toContain('FAIL');
      }
    }),
    { seed: 12, numRuns: 150 },
  );
});
