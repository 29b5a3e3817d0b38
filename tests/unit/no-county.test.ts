/** The code knows no county: the names of ours, as its content has them, stand nowhere in src, nor in what tests reckon with. */
import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/records/inspect.ts';
import { toContent } from '../../src/records/load.ts';
import { localNames, nameIn, placeNames } from '../../src/records/local-names.ts';
import { readContent } from '../../src/records/read-content.ts';
import { contentAllowed, sourceAllowed } from '../support/county-names.ts';

const read = (pattern: string): [file: string, text: string][] =>
  globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]);

/** Ids and addresses hold the names in small letters; words such as "eve" or "kings" are ordinary when they are small. */
const asWritten = (names: readonly string[]): RegExp => {
  const escape = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const long = names.filter((name) => /^\p{Lu}\p{Ll}{4,}$/u.test(name)).map((name) => name.toLowerCase());
  return new RegExp(`(?<![\\p{L}\\d])(${[...names, ...long].map(escape).join('|')})(?![\\p{L}\\d])`, 'u');
};

const linesWith = (text: string, pattern: RegExp): string[] =>
  text.split('\n').flatMap((line, index) => {
    const found = pattern.exec(line)?.[1];
    return found === undefined ? [] : [`line ${index + 1}: ${found}`];
  });

let every: RegExp;
let places: RegExp;
beforeAll(async () => {
  const records = toContent((await readContent(contentFolder(''))).records);
  // Names of many other places, and ordinary words.
  const elsewhere = /^(Middleton|Weston|Sutton|Burton|Kings|Barton|Harvesters|eve)$/;
  every = asWritten(localNames(records).filter((name) => !elsewhere.test(name)));
  places = asWritten(placeNames(records).filter((name) => !elsewhere.test(name)));
}, 60_000);

test('the names are those of the content', () => {
  for (const name of [
    'Northampton',
    'Kettering',
    'Corby',
    'Daventry',
    'Rushden',
    'Towcester',
    'Brackley',
    'NHFT',
    'The Lowdown',
  ])
    expect(every.test(`x ${name} y`), name).toBe(true);
  for (const name of ['Samaritans', 'England', 'North', 'Borough', 'parenting'])
    expect(every.test(name), name).toBe(false);
  expect(linesWith('a\nid: family-hub-corby', every)).toEqual(['line 2: corby']);
});

test('no file of src knows the county', () => {
  const found = read('src/**/*.{ts,tsx,mjs,astro,css}').flatMap(([file, text]) =>
    linesWith(text, every).map((line) => `${file} ${line}`),
  );
  const allowed = Object.keys(sourceAllowed);
  expect(found.filter((line) => !allowed.some((file) => line.startsWith(`${file} `)))).toEqual([]);
  expect(
    allowed.filter((file) => !found.some((line) => line.startsWith(`${file} `))),
    'allowed for nothing',
  ).toEqual([]);
});

test('tests know it only where they are about its content, each with its reason', () => {
  const found = read('tests/**/*.{ts,mjs}').filter(
    ([file, text]) => !isHere(file) && linesWith(text, places).length > 0,
  );
  const strange = found.flatMap(([file]) => (reasonFor(file) ? [] : [file]));
  expect(strange, 'take invented names (Sampleshire, Elmby), or say in tests/support/county-names.ts why not').toEqual(
    [],
  );
  const unused = Object.keys(contentAllowed).filter((path) => !found.some(([file]) => file.startsWith(path)));
  expect(unused, 'allowed for nothing').toEqual([]);
});

const isHere = (file: string): boolean => /^tests\/(unit\/no-county\.test|support\/county-names)\.ts$/.test(file);
const reasonFor = (file: string): string | undefined =>
  Object.entries(contentAllowed).find(([path]) => file.startsWith(path))?.[1];

describe('a name in a text', () => {
  test('is found as words, with either apostrophe and whatever the case; no name finds nothing', () => {
    const isIn = nameIn(['Elmby', "King's Elm", 'A+B (C)']);
    expect(['in elmby.', 'King’s Elm', 'x A+B (C)'].map(isIn)).toEqual([true, true, true]);
    expect(['Elmbyshire', 'kings elm', 'A+B'].map(isIn)).toEqual([false, false, false]);
    expect(nameIn([])('anything')).toBe(false);
  });
});
