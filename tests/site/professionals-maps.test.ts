/** The tables of the whole offer for professionals, as built: each says what the pages of services say. */
import { describe, expect, test } from 'vitest';
import { matrix, map } from '../../src/words/professionals-maps.ts';
import { attribute, elements, named, textOf, type Element } from '../support/html.ts';
import { builtPages } from '../support/site.ts';
import { finderIndex } from '../support/templates.ts';

const page = (url: string) => builtPages().find((built) => built.url === url)!;
const { services } = finderIndex();
const within = (element: Element): Element[] =>
  element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...within(node)] : []));
const rowsOf = (url: string) =>
  named(elements(page(url).html), 'tr').map((row) =>
    within(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td'),
  );
const idOf = (href: string | undefined): string => /\/services\/([^/]+)\//.exec(href ?? '')?.[1] ?? '';

describe('all routes by role', () => {
  const rows = rowsOf('/professionals/matrix/').filter(([head]) => head && named(within(head), 'a').length > 0);

  test('has each service once, and a word in every cell', () => {
    const ids = rows.map(([head]) => idOf(attribute(named(within(head!), 'a')[0]!, 'href')));
    expect([...ids].sort()).toEqual([...services.map(({ id }) => id)].sort());
    expect(rows.flat().filter((cell) => textOf(cell).trim() === '')).toEqual([]);
    const width = ([, first, ...others]: Element[]): number =>
      Number(attribute(first!, 'colspan') ?? 1) + others.length;
    expect(new Set(rows.map(width)).size).toBe(1);
  });

  test('a service that names some roles says no to the others; one that families ask for says so', () => {
    const cells = (id: string): string[] =>
      rows
        .find(([head]) => idOf(attribute(named(within(head!), 'a')[0]!, 'href')) === id)!
        .slice(1)
        .map((cell) => textOf(cell).trim());
    const forFamilies = services.find(({ family, workers }) => family.length > 0 && workers.length === 0)!;
    expect([matrix.family, matrix.ask].map((word) => matrix.allRoles(word))).toContain(cells(forFamilies.id).join());
    expect(cells('camhs').length).toBeGreaterThan(5);
    expect(cells('camhs')).not.toContain(matrix.family);
  });
});

describe('all help by topic and level', () => {
  test('has a row for each topic and says where nothing is known', () => {
    const rows = rowsOf('/professionals/levels/').slice(1);
    const topics = new Set(services.flatMap(({ topics }) => topics));
    expect(rows.length).toBeGreaterThanOrEqual(topics.size);
    expect(rows.flat().filter((cell) => textOf(cell).trim() === '')).toEqual([]);
    expect(rows.flat().some((cell) => textOf(cell).includes(map.none))).toBe(true);
  });

  test('every service stands on the page of each of its levels or is named by its topic', () => {
    const { html } = page('/professionals/levels/');
    expect(services.filter(({ id }) => !html.includes(`/services/${id}/`)).map(({ id }) => id)).toEqual([]);
  });
});
