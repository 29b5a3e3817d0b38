/** The drawings of simple pages: the names that editors may use are those that are drawn, in the house's own classes. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { simplePictures, simpleSchema } from '../../../src/model/simple.ts';

const files = globSync('src/assets/pictures/simple/*.svg');

test('every name has its drawing, and every drawing its name', () =>
  expect(files.map((file) => basename(file, '.svg')).sort()).toEqual([...simplePictures].sort()));

test('each is small, takes our colours, and has one cowslip shape at most', () => {
  for (const file of files) {
    const svg = readFileSync(file, 'utf8');
    expect(svg.length, file).toBeLessThan(600);
    expect(svg, file).not.toMatch(/(fill|stroke|style|id)="/);
    expect(svg.match(/class="f2"/g)?.length ?? 0, file).toBeLessThan(2);
  }
});

test('an editor is told what a line must be', () => {
  const faults = (line: object) =>
    simpleSchema.safeParse([{ title: 'Who?', lines: [line] }]).error?.issues.map(({ message }) => message) ?? [];
  expect(faults({ picture: 'phone', text: 'Ring them.', service: 'mash' })).toEqual([]);
  expect(faults({ picture: 'unicorn', text: 'Ring them.' })[0]).toMatch(/^one of the drawings: ask, baby/);
  expect(faults({ picture: 'phone', text: 'x'.repeat(91) })).toEqual(['at most 90 characters']);
});
