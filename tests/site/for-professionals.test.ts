/** The reading of every service's page for people who work with families: each thing stated, or said not to be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import type { ReferralEntry } from '../../src/catalogue/views/referral-entries.ts';
import { toPage } from '../../src/catalogue/views/service-page.ts';
import { questions } from '../../src/words/referral-sheet.ts';
import * as words from '../../src/words/service-referral.ts';
import { attribute, elements, named, textOf, type Element } from '../support/html.ts';
import { basePath, builtPages, distFolder } from '../support/site.ts';

const all = await loadCatalogue();
const services = all.services.map((service) => toPage(service, all));
const pages = new Map(builtPages().map(({ url, html }) => [url, html]));

const terms = [
  words.level,
  words.who,
  words.consent,
  words.route,
  words.needs,
  words.criteria,
  words.exclusions,
  words.next,
  words.waiting,
  words.declined,
  words.area,
  words.checked,
  words.cite,
];

/** The rows of the section, as [term, words]. */
function rowsOf(html: string): [string, string][] {
  const from = html.indexOf('<section class="pro');
  expect(from).toBeGreaterThan(0);
  const section = elements(html.slice(from, html.indexOf('</section>', from)));
  const said = (tag: string): string[] => named(section, tag).map((each: Element) => textOf(each));
  const values = said('dd');
  return said('dt').map((term, index) => [term, values[index] ?? '']);
}

describe('every published service', () => {
  test('says all that is asked, in the same order, or that it is not stated', () => {
    expect(services.length).toBeGreaterThan(180);
    for (const service of services) {
      const rows = rowsOf(pages.get(service.href)!);
      expect(
        rows.map(([term]) => term),
        service.id,
      ).toEqual(terms);
      expect(
        rows.filter(([, said]) => said.trim() === ''),
        service.id,
      ).toEqual([]);
      const row = Object.fromEntries(rows);
      const { referral } = service;
      expect(row[words.consent], service.id).toBe(referral.consent ?? words.consentNotStated);
      expect(row[words.waiting], service.id).toBe(service.waiting ?? words.notStated);
      for (const [term, stated] of [
        [words.needs, referral.needs],
        [words.exclusions, referral.exclusions],
      ] as const) {
        if (stated) for (const each of stated) expect(row[term], service.id).toContain(each);
        else expect(row[term], service.id).toBe(words.notStated);
      }
      expect(row[words.checked], service.id).toContain(service.checked.words);
      expect(row[words.cite], service.id).toContain(`checked ${service.checked.words}. `);
      expect(row[words.cite]!.endsWith(`${basePath().replace(/\/$/, '')}${service.href}`), service.id).toBe(true);
    }
  });

  test('has the family’s part first, and the way to who to ring before the rows', () => {
    for (const { href, id } of services) {
      const html = pages.get(href)!;
      const places = ['id="how"', 'id="for-professionals"', words.level].map((part) => html.indexOf(part));
      expect(places, id).toEqual([...places].sort((a, b) => a - b));
      const pro = html.slice(html.indexOf('id="for-professionals"'));
      expect(pro.indexOf('/urgent/"'), id).toBeLessThan(pro.indexOf('<dl'));
    }
  });

  test('never names itself, or one that has closed, where to go instead', () => {
    const closed = new Set(services.filter(({ status }) => status !== 'active').map(({ href }) => href));
    const wrong = services.filter(({ href, referral: { instead } }) =>
      [...instead.same, ...instead.near].some((other) => other.href === href || closed.has(other.href)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const most = services.map(({ referral: { instead } }) => Math.max(instead.same.length, instead.near.length));
    expect(Math.max(...most)).toBe(3);
  });

  test('that is open leads to the page that prepares a referral', () => {
    for (const { href, id, status } of services)
      expect(pages.get(href)!.includes(`/professionals/referral/#service=${id}"`), id).toBe(status !== 'closed');
  });
});

describe('the page that prepares a referral', () => {
  const html = pages.get('/professionals/referral/')!;
  const page = elements(html);
  const open = services.filter(({ status }) => status !== 'closed');

  test('leads to every open service by name without a script, and offers the same to choose from', () => {
    const links = new Set(named(page, 'a').map((link) => attribute(link, 'href')));
    const base = basePath().replace(/\/$/, '');
    expect(open.filter(({ href }) => !links.has(`${base}${href}#for-professionals`)).map(({ id }) => id)).toEqual([]);
    const options = named(page, 'option').flatMap((option) => attribute(option, 'value') || []);
    expect(options).toEqual(open.map(({ id }) => id));
  });

  test('asks for nothing that says who the child is, and each field has its label', () => {
    const fields = page.filter((each) => attribute(each, 'data-answer') !== undefined);
    expect(fields.map((field) => attribute(field, 'data-answer'))).toEqual(questions.map(({ id }) => id));
    expect(fields.filter((field) => attribute(field, 'autocomplete') !== 'off' || attribute(field, 'name'))).toEqual(
      [],
    );
    const labelled = new Set(named(page, 'label').map((label) => attribute(label, 'for')));
    expect(fields.filter((field) => !labelled.has(attribute(field, 'id')))).toEqual([]);
  });

  test('has the numbers for danger before all else', () => {
    expect(html.indexOf('danger-number')).toBeLessThan(html.indexOf('data-sheet'));
  });

  test('has one file with every open service, and nothing that is kept inside', () => {
    const json = readFileSync(join(distFolder, 'data', 'referral.json'), 'utf8');
    const entries = JSON.parse(json) as ReferralEntry[];
    expect(entries.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
    expect(json).not.toMatch(/editorNote|"confidence"|undefined/);
  });
});
