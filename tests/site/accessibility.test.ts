/** The accessibility statement says what the last tests found, and never more. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/commands/settings.ts';
import { accessibilitySchema } from '../../src/model/accessibility.ts';
import { dayWords } from '../../src/model/rules/date-words.ts';
import { siteSchema } from '../../src/model/site.ts';
import { accessibilityResults } from '../../src/site/accessibility-results.ts';
import { tested } from '../../src/words/accessibility.ts';
import { accessibilityTests } from '../support/accessibility-tests.ts';
import { elements, named, textOf } from '../support/html.ts';
import { builtPages } from '../support/site.ts';

const { html } = builtPages().find(({ url }) => url === '/accessibility/')!;
const all = elements(html);
const text = textOf(named(all, 'main')[0]!).replace(/\s+/g, ' ');
const content = (file: string): unknown => parse(readFileSync(join(root, 'content', file), 'utf8'));
const gaps = accessibilitySchema.parse(content('accessibility.yml'));

describe('the accessibility statement', () => {
  test('has the parts of the model for public bodies', () => {
    const headings = all.filter(({ tagName }) => /^h[123]$/.test(tagName)).map((heading) => textOf(heading));
    const wanted = [
      /^Accessibility statement$/,
      /^How easy this site is to use/,
      /in your way/,
      /not happy with the answer/,
      /^Technical details/,
      /^How far the rules are met/,
      /^What is not accessible/,
      /^Disproportionate burden/,
      /^What the rules do not cover/,
      /^What was tested/,
      /^What is not tested yet/,
      /^How this statement was made/,
    ];
    const at = wanted.map((pattern) => headings.findIndex((heading) => pattern.test(heading)));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(text).toMatch(/Equality and Human Rights Commission/);
    expect(text).toMatch(
      /partly compliant with the Web Content Accessibility Guidelines \(WCAG\) version 2\.2, level AA/,
    );
  });

  test('agrees with the results: day, browser, pages, kinds and what failed', () => {
    const { tested: day, browser, axe, pages, templates, checks } = accessibilityResults;
    for (const said of [dayWords(day), browser, axe, `${pages} pages of ${templates} kinds`])
      expect(text).toContain(said);
    expect(checks.map(({ id }) => id)).toEqual(accessibilityTests.map((file) => basename(file, '.test.ts')));
    expect(checks.every(({ tests }) => tests > 0)).toBe(true);
    const failed = checks.reduce((sum, check) => sum + check.failed, 0);
    expect(text.includes('These tests found no fault on that day')).toBe(failed === 0);
    expect(pages).toBeGreaterThan(400);
  });

  test('names each test that was run, and no other', () => {
    expect(Object.keys(tested).sort()).toEqual(accessibilityTests.map((file) => basename(file, '.test.ts')).sort());
    expect(accessibilityTests.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    for (const says of Object.values(tested)) expect(text).toContain(says);
  });

  test('has everything that is known to be hard, not tested or not ours', () => {
    const known = [...gaps.hard.flatMap(({ what, instead }) => [what, instead]), ...gaps.notTested, ...gaps.notOurs];
    expect(known.length).toBeGreaterThan(5);
    expect(known.filter((each) => !text.includes(each.replace(/\s+/g, ' ')))).toEqual([]);
  });

  test('claims no test by a person, and gives no way to write that the site does not have', () => {
    expect(gaps.notTested.join(' ')).toMatch(/screen readers/i);
    expect(text).toContain('No person has tested the site for it yet');
    const { corrections } = siteSchema.parse(content('site.yml'));
    const addresses = [...html.matchAll(/mailto:([^"?]+)/g)].map(([, address]) => address);
    expect(addresses.filter((address) => address !== corrections?.email)).toEqual([]);
  });
});
