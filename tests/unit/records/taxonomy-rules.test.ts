/** The lists of other directories: terms that are there, within their own list. */
import { describe, expect, test } from 'vitest';
import { readingOf, ruling, type Changes } from './small-content.ts';

const lists = `terms:
  - { id: types, name: Types, description: A list of others., prefix: type, termsBegin: http://id.example.org/type/ }
  - { id: kinds, name: Kinds, description: Another list. }
`;
const withTerms = (terms: string, topic = ''): Changes => ({
  'vocabulary/taxonomies.yml': lists,
  'vocabulary/taxonomy-terms.yml': `terms:\n${terms}`,
  'topics/parenting.yml': (text: string) => text + topic,
});
const whole = `  - { id: type-7, name: Talking, taxonomy: types, code: "7" }
  - { id: kind-a, name: Wide, taxonomy: kinds }
  - { id: kind-b, name: Narrow, taxonomy: kinds, partOf: kind-a }
`;

test('a small directory needs no such list', async () => expect(await ruling('taxonomy-terms')).toBe(''));
test('terms that are whole are no problem', async () => {
  const changes = withTerms(whole, 'sameAs: [type-7, kind-b]\n');
  expect(await readingOf(changes)).toBe('');
  expect(await ruling('taxonomy-terms', changes)).toBe('');
  expect(await ruling('references', changes)).toBe('');
  // The address of a term is a name: nobody is told to write https.
  expect(await ruling('https', changes)).toBe('');
});
test('a topic that names no term of the list is told so, with the term that it may have meant', async () => {
  const told = await ruling('references', withTerms(whole, 'sameAs: [type-8]\n'));
  expect(told).toMatch(/^error: content\/topics\/parenting\.yml:\d+:\d+ .*In other lists/);
  expect(told).toContain('"type-8"');
  expect(told).toContain('an id from content/vocabulary/taxonomy-terms.yml');
  expect(told).toContain('type-7');
});

describe('taxonomy-terms', () => {
  const rule = (terms: string) => ruling('taxonomy-terms', withTerms(terms));

  test('a wider term of another list', async () => {
    const told = await rule(`${whole}  - { id: kind-c, name: Lost, taxonomy: kinds, partOf: type-7 }\n`);
    expect(told).toMatch(/^error: content\/vocabulary\/taxonomy-terms\.yml:5:\d+/);
    expect(told).toContain('a term of the same list, kinds');
    expect(told).toContain('type-7 stands in types');
  });
  test('a term without the code that its address is made of', async () => {
    const told = await rule(`${whole}  - { id: type-9, name: Lost, taxonomy: types }\n`);
    expect(told).toContain('the code of type-9 in Types: its address is made of it');
    expect(told).toContain('look it up in that list');
  });
  test('two terms that are part of each other', async () =>
    expect(
      await rule(
        '  - { id: a, name: A, taxonomy: kinds, partOf: b }\n  - { id: b, name: B, taxonomy: kinds, partOf: a }\n',
      ),
    ).toMatch(/not one that is part of this one[\s\S]*not one that is part of this one/));
});

test('an address of a list that is none is told at once', async () =>
  expect(
    await readingOf({
      'vocabulary/taxonomies.yml':
        'terms:\n  - { id: types, name: Types, description: A list., uri: id.example.org }\n',
    }),
  ).toContain('an address that names it'));
