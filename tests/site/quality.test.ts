/** The page of data quality as built: its numbers worked out once more from the content, without the code that counted them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { qualityMeanings } from '../../src/words/open-data-columns.ts';
import { attribute, elements, named, textOf, type Element } from '../support/html.ts';
import { builtPages, distFolder } from '../support/site.ts';
import {
  brokenLinks,
  content,
  entries,
  expectedRow,
  results,
  says,
  stateOf,
  states,
  sum,
  today,
  waitingOf,
  type Content,
} from '../support/recount-quality.ts';

const at = (address: string): Element[] => elements(builtPages().find(({ url }) => url === address)!.html);
const all = at('/open-data/quality/');
const behindNumbers = at('/open-data/quality/entries/');
const main = named(all, 'main')[0]!;
const within = (node: Element): Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));
const numberIn = (text: string): number => Number(text.replaceAll(',', ''));

const rowsOf = (by: string): Map<string, Element> => {
  const table = all.find((element) => attribute(element, 'data-quality') === by)!;
  return new Map(
    within(table)
      .filter((element) => attribute(element, 'data-row') !== undefined)
      .map((row) => [attribute(row, 'data-row')!, row]),
  );
};
const cellsOf = (row: Element): string[] => named(within(row), 'td').map((cell) => textOf(cell).trim());

describe('the tables', () => {
  test('has each organisation that has an entry, with the numbers of the content', () => {
    const rows = rowsOf('organisation');
    const ids = new Set(entries.map(({ data }) => data.organisation));
    expect([...rows.keys()].sort()).toEqual([...ids].sort());
    expect(ids.size).toBeGreaterThan(50);
    const faults = [...rows].filter(([id, row]) => {
      const own = entries.filter(({ data }) => data.organisation === id);
      const expected = expectedRow(
        own,
        waitingOf(({ organisation }) => organisation === id),
      );
      return cellsOf(row).slice(0, -1).join() !== expected.join();
    });
    expect(faults.map(([id]) => id)).toEqual([]);
  });

  test('has each topic, with the numbers of the content', () => {
    const rows = rowsOf('topic');
    expect(rows.size).toBe(content.topics.length);
    const faults = [...rows].filter(([id, row]) => {
      const own = entries.filter(({ data }) => data.topics.includes(id));
      const expected = expectedRow(
        own,
        waitingOf(({ topics }) => topics.includes(id)),
      );
      return cellsOf(row).slice(0, -1).join() !== expected.join();
    });
    expect(faults.map(([id]) => id)).toEqual([]);
  });
});

test('the figures at the top, and each fact, are those of the content', () => {
  const figures = new Map(
    all.flatMap((element) => {
      const key = attribute(element, 'data-figure');
      return key === undefined ? [] : [[key, textOf(named(within(element), 'dd')[0]!).trim()] as const];
    }),
  );
  const [entriesNumber, ...rest] = expectedRow(
    entries,
    waitingOf(() => true),
  );
  expect([figures.get('entries'), ...states.map((state) => figures.get(state))]).toEqual([
    entriesNumber,
    ...rest.slice(0, states.length),
  ]);
  expect([figures.get('unknown'), figures.get('unsure'), figures.get('unconfirmed')]).toEqual(rest.slice(-3));
  if (results.checked === null) expect(figures.get('broken')).toBe('not checked yet');

  for (const fact of Object.keys(says)) {
    const row = all.find((element) => attribute(element, 'data-fact') === fact)!;
    const [unknown = '', of = ''] = textOf(named(within(row), 'td')[0]!)
      .trim()
      .split(' of ');
    expect([fact, numberIn(unknown)]).toEqual([fact, entries.filter((one) => says[fact]!(one) === false).length]);
    expect([fact, numberIn(of)]).toEqual([fact, entries.filter((one) => says[fact]!(one) !== undefined).length]);
  }
});

test('each number leads to just the entries that it counts', () => {
  const listed = behindNumbers.filter((element) => attribute(element, 'data-cuts') !== undefined);
  const idOf = (entry: Element): string =>
    /\/services\/([^/]+)\/$/.exec(attribute(named(within(entry), 'a')[0]!, 'href')!)![1]!;
  expect(listed.map(idOf).sort()).toEqual(entries.map(({ id }) => id).sort());
  const behind = (cut: string): string[] =>
    listed
      .filter((entry) => attribute(entry, 'data-cuts')!.split(' ').includes(cut))
      .map(idOf)
      .sort();
  const ids = (is: (entry: Content) => boolean): string[] => entries.filter(is).map(({ id }) => id);
  for (const fact of Object.keys(says))
    expect(behind(`no-${fact}`)).toEqual(ids((entry) => says[fact]!(entry) === false).sort());
  for (const { id } of content.topics)
    expect(behind(`topic-${id}`)).toEqual(ids(({ data }) => data.topics.includes(id)).sort());
  for (const state of states) expect(behind(`is-${state}`)).toEqual(ids((entry) => stateOf(entry) === state).sort());
  expect(behind('unsure')).toEqual(ids(({ data }) => data.assurance.confidence === 'low').sort());

  // The address of each number is a part of the page of entries, with a script or without.
  const anchors = new Set(behindNumbers.flatMap((element) => attribute(element, 'id') ?? []));
  const hrefs = named(within(main), 'a').flatMap(
    (link) => /\/quality\/entries\/#(.+)/.exec(attribute(link, 'href') ?? '')?.[1] ?? [],
  );
  expect(hrefs.length).toBeGreaterThan(100);
  expect(hrefs.filter((id) => !anchors.has(id))).toEqual([]);
});

test('nothing that is not published is named', () => {
  const mains = [main, ...named(behindNumbers, 'main')];
  const text = mains.map(textOf).join(' ');
  const hidden = content.services.filter(({ data }) => data.status === 'unconfirmed');
  const published = new Set(entries.map(({ data }) => data.name));
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.filter(({ data }) => text.includes(data.unconfirmedBecause!)).map(({ id }) => id)).toEqual([]);
  const links = named(mains.flatMap(within), 'a').map((link) => attribute(link, 'href') ?? '');
  expect(
    hidden.filter(({ id }) => links.some((href) => href.endsWith(`/services/${id}/`))).map(({ id }) => id),
  ).toEqual([]);
  const folds = named(mains.flatMap(within), 'details').map((fold) => textOf(fold));
  const shown = hidden.filter(
    ({ data }) => !published.has(data.name) && folds.some((fold) => fold.includes(`${data.name} `)),
  );
  expect(shown.filter(({ data }) => !content.organisations.some((one) => one.data.name === data.name))).toEqual([]);
});

test('says how it counts, what it does not say, and what became of the links', () => {
  const text = textOf(main);
  expect(text).toContain('Not known means that our entry does not say.');
  expect(text).toContain('A fresh entry is not proof that every fact is right.');
  if (results.checked === null) expect(text).toContain('The links to other websites have not been checked yet.');
  else {
    expect(text).toContain('Checked by a program on');
    const table = named(within(main), 'table').find((one) =>
      named(within(one), 'caption').some((caption) => textOf(caption).startsWith('Broken links')),
    );
    expect(table ? named(within(table), 'tr').length - 1 : 0).toBe(brokenLinks());
  }
});

test('the trend ends with the numbers of today, and its charts say what they show', () => {
  const lines = all.filter((element) => attribute(element, 'data-trend') !== undefined);
  const charts = named(within(main), 'svg').filter((svg) => attribute(svg, 'role') === 'img');
  if (lines.length === 0) {
    expect(textOf(main)).toMatch(/without their history|nothing to compare it with/);
    return;
  }
  expect(attribute(lines[0]!, 'data-trend')).toBe(today);
  const [count, inDate, unknown] = cellsOf(lines[0]!);
  expect(count).toBe(String(entries.length));
  expect(inDate).toBe(String(entries.filter((entry) => ['fresh', 'due-soon'].includes(stateOf(entry))).length));
  expect(unknown).toBe(expectedRow(entries, 0).at(-3));
  expect(charts.length).toBe(2);
  for (const chart of charts)
    expect(attribute(chart, 'aria-label')).toMatch(/\d+% on .+, \d+% on .+ The table beside it/);
});

test('quality.csv has the columns that are explained, and agrees with the page', () => {
  const csv = readFileSync(join(distFolder, 'open-data', 'quality.csv'), 'utf8');
  const lines = csv.slice(1).trimEnd().split('\r\n');
  const head = lines[0]!.split(',');
  expect(head).toEqual(Object.keys(qualityMeanings));
  // A name may be in quotes, with commas of its own.
  const rows = lines.slice(1).map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell!);
    return Object.fromEntries(head.map((name, index) => [name, cells[index]!]));
  });
  expect(rows.length).toBe(1 + rowsOf('organisation').size + content.topics.length);
  for (const by of ['organisation', 'topic'])
    for (const [id, row] of rowsOf(by)) {
      const found = rows.find((one) => one.by === by && one.id === id)!;
      const facts = `${numberIn(found['facts unknown']!).toLocaleString('en-GB')} of ${numberIn(found['facts asked']!).toLocaleString('en-GB')}`;
      const numbers = ['entries', 'fresh', 'due soon', 'due', 'overdue', 'lapsed'].map((name) => found[name]);
      expect([id, ...cellsOf(row).slice(0, -1)]).toEqual([
        id,
        ...numbers,
        facts,
        found['low confidence'],
        found.unconfirmed,
      ]);
      expect([id, cellsOf(row).at(-1)]).toEqual([id, found['links broken'] || 'not yet']);
      const unknown = head.filter((name) => name.startsWith('unknown ')).map((name) => Number(found[name]));
      expect(sum(unknown)).toBe(Number(found['facts unknown']));
    }
  const [whole] = rows;
  expect(whole!['links broken']).toBe(results.checked === null ? '' : String(brokenLinks()));
  const ofOrganisations = rows.filter(({ by }) => by === 'organisation');
  for (const name of ['entries', 'facts unknown', 'low confidence'])
    expect(sum(ofOrganisations.map((row) => Number(row[name])))).toBe(Number(whole![name]));
});
