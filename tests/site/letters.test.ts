/** Letters such as EHA, over the built site: each explained once, in running text, with a way to the list of words. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFolder } from '../../src/records/inspect.ts';
import { attribute, elements, textOf, type Element } from '../support/html.ts';
import { builtPages } from '../support/site.ts';

const list = '/guides/words-we-use/';
const { terms } = parse(readFileSync(`${contentFolder()}/vocabulary/glossary.yml`, 'utf8')) as {
  terms: { id: string; name: string; letters?: string[] }[];
};
const pages = builtPages().map(({ url, html }) => ({ url, html, all: elements(html) }));
const isLetters = (each: Element): boolean => attribute(each, 'class') === 'letters';
const marked = pages.filter(({ all }) => all.some(isLetters));

test('services, guides, topics and pages for professionals explain letters; other pages do not', () => {
  const kinds = new Set(marked.map(({ url }) => url.split('/')[1]));
  expect([...kinds]).toEqual(expect.arrayContaining(['guides', 'professionals', 'services']));
  expect([...kinds].filter((kind) => !['guides', 'professionals', 'services', 'topics'].includes(kind!))).toEqual([]);
  expect(marked.some(({ url }) => url === list)).toBe(false);
  expect(marked.length).toBeGreaterThan(80);
});

test('each opens an explanation of its own, which leads to its place in the list', () => {
  const places = new Set(pages.find(({ url }) => url === list)!.all.flatMap((each) => attribute(each, 'id') ?? []));
  for (const { url, all } of marked) {
    const targets = all.filter(isLetters).map((each) => attribute(each, 'popovertarget')!);
    expect(new Set(targets).size, url).toBe(targets.length);
    const notes = all.filter(
      (each) => attribute(each, 'popover') !== undefined && attribute(each, 'class') === 'meaning',
    );
    expect(notes.map((each) => attribute(each, 'id')).sort(), url).toEqual([...targets].sort());
    for (const target of targets) expect([...places], url).toContain(target.replace(/^word-/, ''));
    expect(all.filter((each) => each.tagName === 'abbr' && !attribute(each, 'title'))).toEqual([]);
  }
});

test('the letters of the issue are explained where they stand', () => {
  const explained = new Set(marked.flatMap(({ all }) => all.filter(isLetters).map(textOf)));
  expect([...explained]).toEqual(expect.arrayContaining(['EHA', 'MASH', 'SEND', 'CAMHS', 'TAF']));
});

test('the list has every word of the vocabulary, at an address of its own', () => {
  const { all } = pages.find(({ url }) => url === list)!;
  for (const { id, name } of terms) {
    const place = all.find((each) => each.tagName === 'li' && attribute(each, 'id') === id);
    expect(place && textOf(place), id).toMatch(new RegExp(`^${name.replace(/[()]/g, '\\$&')}: .`));
  }
});
