/** The page of figures says what the results and the goals give: what is missed is said, and what was never measured too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../src/commands/settings.ts';
import { readFound } from '../../bench/figures-found.ts';
import { held, told } from '../../bench/figures-rows.ts';
import { webRows } from '../../bench/figures-web.ts';
import { figuresDoc, FIGURES_DOC, sectionsOf } from '../../bench/figures.ts';
import { distance, goals, sayGoal, verdict } from '../../bench/goals.ts';
import type { Visit } from '../../bench/measure-visit.ts';
import { medians, worst, type ProfileResults } from '../../bench/web-results.ts';

test('the page says what the results give, and nothing else', () => {
  expect(readFileSync(join(root, FIGURES_DOC), 'utf8')).toBe(figuresDoc(readFound()));
});

describe('a goal', () => {
  const light = { most: 1000, unit: 'bytes' } as const;
  test('is met up to its limit, and missed by so much above it', () => {
    expect(distance(light, 1000)).toEqual({ met: true });
    expect(distance(light, 1050)).toEqual({ met: false, share: 0.05 });
    expect(distance(goals.lighthouse, 100).met).toBe(true);
    expect(distance(goals.lighthouse, 99).met).toBe(false);
    expect(distance(goals.shift, 0.01)).toEqual({ met: false });
  });
  test('is said in words', () => {
    expect(verdict(light, 1000)).toBe('met');
    expect(verdict(light, 1004)).toBe('missed by less than 1 %');
    expect(verdict(light, 1500)).toBe('missed by 50 %');
    expect(verdict(light, 11_700)).toBe('missed: 11.7 times the goal');
    expect(verdict(goals.shift, 0.2)).toBe('missed');
    expect([light, goals.lighthouse, goals.errors].map(sayGoal)).toEqual(['at most 1.0 kB', 'at least 100', '0']);
  });
});

describe('a row', () => {
  test('stays where nothing was measured', () => {
    expect(held('map', goals.map, undefined)).toMatchObject({ measured: 'not measured', missed: false });
    expect(told('memory', 'MB', undefined)).toMatchObject({ goal: 'none', measured: 'not measured' });
    const [all, none] = [readFound(), {}].map((found) => sectionsOf(found).map(({ title }) => title));
    expect(none).toEqual(all);
    expect(figuresDoc({})).toContain('`npm run bench:load` has not been run.');
  });
  test('names whose figure it is', () => {
    expect(held('map', goals.map, 250_000, 'the map')).toMatchObject({
      measured: '250.0 kB (the map)',
      missed: true,
    });
  });
});

const visit = (largestPaint: number, more: Partial<Visit> = {}): Visit => ({
  ...{ largestPaint, shift: 0, blocked: 0, bytes: 20_000, html: 5000, requests: 5 },
  ...more,
});

const slow4g: ProfileResults = {
  ...{ measured: '2026-11-27T12:00:00.000Z', setting: 'slow 4G', runs: 5, lanes: 1 },
  machine: { name: 'linux', hostname: 'vm', processor: 'a processor', memoryGb: 8, load: 0 },
  pages: [
    { name: 'service: urgent', path: '/services/a/', ...visit(900) },
    { name: 'service: closed', path: '/services/b/', ...visit(1100) },
    { name: '/find/', path: '/find/', ...visit(1400, { bytes: 100_000, firstResults: 111_000 }) },
    { name: '/a-to-z/', path: '/a-to-z/', ...visit(5000, { html: 13_000, shift: 0.1 }) },
  ],
  presses: { typing: 96, filter: 120, laterSearch: 9000 },
  floor: [
    {
      ...{ page: 'service', path: '/services/a/', ours: visit(900, { bytes: 13_000 }) },
      others: { plain: visit(600, { bytes: 10_000 }), govuk: visit(1200, { bytes: 90_000 }) },
    },
  ],
};

describe('pages on a bad line', () => {
  const rows = webRows({ versions: {}, profiles: { 'slow-4g': slow4g } });
  const said = (figure: string) => rows.find((row) => row.figure.startsWith(figure) && row.goal !== 'none')!;

  test('the slowest of its kind is held against the goal', () => {
    expect(said('page of a service')).toMatchObject({ measured: '1,100 ms (`service: closed`)', missed: true });
    expect(said('finder: its largest part')).toMatchObject({ measured: '1,400 ms (`/find/`)', verdict: 'met' });
    expect(said('any page: how much moves')).toMatchObject({ measured: '0.1 (`/a-to-z/`)', verdict: 'missed' });
    expect(said('finder: slowest press of a filter').verdict).toBe('missed by 20 %');
    expect(said('heaviest HTML').measured).toBe('13.0 kB (`/a-to-z/`)');
    expect(said('finder: until the first results').verdict).toBe('missed by less than 1 %');
  });
  test('a page is so many times the plain one', () => {
    expect(said('service: bytes, ours')).toMatchObject({ measured: '1.30 times', verdict: 'met' });
    expect(said('service: largest part')).toMatchObject({ measured: '1.50 times', missed: true });
    expect(rows.find(({ figure }) => figure.startsWith('service: bytes, GOV.UK'))!.measured).toBe('9.00 times');
    expect(said('guide: bytes, ours').verdict).toBe('not measured');
  });
});

test('each figure is the median of its own runs', () => {
  const runs: Visit[] = [visit(3, { bytes: 1 }), visit(1, { bytes: 9, firstResults: 7 }), visit(2, { bytes: 5 })];
  expect(medians(runs)).toEqual(visit(2, { bytes: 5, firstResults: 7 }));
});

test('the worst of none is nobody', () => {
  expect(worst([3, 7, 5], (one) => one)).toBe(7);
  expect(worst([], () => 0)).toBeUndefined();
});
