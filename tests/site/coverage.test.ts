/** The coverage as built: its numbers worked out once more from the content, each leading to the services that make it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/records/load.ts';
import { coverageMeanings } from '../../src/words/open-data-columns.ts';
import { attribute, elements, named, textOf, type Element } from '../support/html.ts';
import { builtPages, distFolder } from '../support/site.ts';

const content = await loadContent();
const pages = new Map(builtPages().map(({ url, html }) => [url, elements(html)]));
const main = pages.get('/outcomes/coverage/')!;
const cells = main.filter((element) => attribute(element, 'data-topic') !== undefined && element.tagName === 'td');
const areasOfTable = main.flatMap((element) => attribute(element, 'data-coverage')?.split(' ') ?? []);
const areaOf = (cell: Element): string => areasOfTable[cells.indexOf(cell) % areasOfTable.length]!;
const within = (node: Element): Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...within(child)] : []));

/** Local by the content alone: the area or its parent is among the service's areas, and the parent is no county. */
function localTo(area: string, topic: string): string[] {
  const parent = content.areas.find(({ id }) => id === area)!.data.parent!;
  const names = parent === content.site.area ? [area] : [area, parent];
  return content.services
    .filter(({ data }) => data.status === 'active' && data.topics.includes(topic))
    .filter(({ data }) => data.areas.some((one) => names.includes(one)))
    .map(({ id }) => id)
    .sort();
}

describe('the table by area', () => {
  test('has every topic and every area below the county', () => {
    const areas = content.areas.filter(({ data }) => {
      const parent = content.areas.find(({ id }) => id === data.parent);
      return data.parent === content.site.area || parent?.data.parent === content.site.area;
    });
    expect(cells.length).toBe(content.topics.length * areas.length);
  });

  test('each number is that of the content, and leads to a list of just those services', () => {
    const faults: string[] = [];
    for (const cell of cells) {
      const topic = attribute(cell, 'data-topic')!;
      const area = areaOf(cell);
      const expected = localTo(area, topic);
      const [number] = named(within(cell), 'b');
      if (Number(textOf(number!)) !== expected.length)
        faults.push(`${topic} ${area}: ${textOf(number!)}, not ${expected.length}`);
      const href = attribute(named(within(cell), 'a')[0]!, 'href')!;
      expect(href).toMatch(new RegExp(`/outcomes/coverage/${topic}/#${area}$`));
      const heading = pages.get(`/outcomes/coverage/${topic}/`)!.find((element) => attribute(element, 'id') === area)!;
      const listed = named(within(heading.parentNode as Element), 'a')
        .map((link) => /\/services\/([^/]+)\/$/.exec(attribute(link, 'href')!)![1]!)
        .sort();
      if (listed.join() !== expected.join()) faults.push(`${topic} ${area} lists ${listed.join()}`);
    }
    expect(faults).toEqual([]);
  });

  test('a place with nothing says so in a word, whatever its colour', () => {
    for (const cell of cells.filter((one) => attribute(one, 'data-kind') === 'none'))
      expect(textOf(cell)).toContain('none');
    expect(cells.some((cell) => attribute(cell, 'data-kind') === 'remote' && textOf(cell).includes('online'))).toBe(
      true,
    );
  });
});

test('the page says how it counts, and that no entry is no proof', () => {
  const text = textOf(named(main, 'main')[0]!);
  expect(text).toContain('No entry is not proof that no help exists.');
  expect(text).toContain('A service is an entry here that is running now.');
  expect(named(main, 'caption').length).toBe(3);
});

test('coverage.csv has the columns that are explained, adds up, and agrees with the table', () => {
  const lines = readFileSync(join(distFolder, 'open-data', 'coverage.csv'), 'utf8')
    .slice(1)
    .trimEnd()
    .split('\r\n');
  const head = lines[0]!.split(',');
  expect(head).toEqual(Object.keys(coverageMeanings));
  const rows = lines
    .slice(1)
    .map((line) => Object.fromEntries(line.split(',').map((value, index) => [head[index]!, value])));
  expect(rows.length).toBeGreaterThan(3000);
  for (const row of rows) {
    expect(Number(row.local) + Number(row.county) + Number(row.national)).toBe(Number(row.all));
    expect(Number(row['families can ask']) + Number(row['by referral'])).toBe(Number(row.all));
    expect(Number(row.all) + Number(row['ages not stated'])).toBeGreaterThan(0);
  }
  for (const cell of cells) {
    const row = rows.find(
      ({ topic, area, age, level }) =>
        topic === attribute(cell, 'data-topic') && area === areaOf(cell) && age === 'any' && level === 'any',
    );
    expect(row?.local ?? '0').toBe(textOf(named(within(cell), 'b')[0]!));
    expect(row?.kind ?? 'none').toBe(attribute(cell, 'data-kind'));
  }
});
