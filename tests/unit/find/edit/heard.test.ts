/** What editors are told about a search: how its words were read, and the sum that each place is. */
import { describe, expect, test } from 'vitest';
import { ask } from '../../../../src/features/find/edit/ask-all.ts';
import { sourceFile } from '../../../../src/features/find/edit/files.ts';
import { heardIn } from '../../../../src/features/find/edit/heard.ts';
import { figure, scoreOf } from '../../../../src/features/find/edit/score.ts';
import { parts as scoreParts } from '../../../../src/words/search-score.ts';
import { lexiconOf, now, phrase, service, topic } from './small-index.ts';

const money = topic('money', ['Money and food', 'food bank']);
const refusal = phrase('school-refusal', ["won't go to school", 'school refusal'], ['money'], ['larder']);
const larder = service('larder', { summary: 'Food parcels for any child.', topics: ['money'] });
const lexicon = lexiconOf([larder], [money, refusal], {
  ageWords: [{ says: ['toddler'], from: 1, to: 3 }],
  towns: [{ name: 'Alton', area: 'north', latitude: 52, longitude: -1 }],
  warnings: [{ says: ['hits me'], title: 'Get safe', text: '', services: ['larder'] }],
});
const heard = (q: string) => heardIn(ask({ q }, lexicon, now), lexicon);

describe('the reading', () => {
  test('tells what is looked for, what counts in phrases only, and what is left out', () => {
    const { words, small, filler } = heard("I need food, my child won't go to school xyzzy");
    expect(words).toContainEqual({ word: 'food', cards: 1 });
    expect(words).toContainEqual({ word: 'xyzzy', cards: 0, note: 'not known here' });
    expect(words.find(({ word }) => word === 'child')?.note).toMatch(/person/);
    expect([small, filler]).toEqual([['wont'], ['i', 'need', 'my', 'go', 'to']]);
  });

  test('tells ages, the place, mended spellings and danger boxes', () => {
    expect(heard('toddler shcool in Alton')).toMatchObject({
      ages: ['“toddler”: age 1 to 3'],
      place: '“in Alton”: Alton',
      corrections: [{ typed: 'shcool', read: 'school' }],
      danger: [],
    });
    expect(heard('he hits me').danger).toEqual(['Get safe']);
  });

  test('tells the phrases, the strongest first, and the file and term of each', () => {
    const { phrases, by } = heard('school refusal food');
    expect(phrases.map(({ label }) => label)[0]).toBe("won't go to school");
    expect(phrases[0]).toMatchObject({ topics: ['Money and food'], first: ['larder'], source: { phrase: 0 } });
    expect(phrases.map(({ strength }) => strength)).toEqual(
      phrases.map(({ strength }) => strength).sort((a, b) => b - a),
    );
    expect(sourceFile(phrases[0]!.source, { phrases: ['school-refusal'] })).toEqual({
      file: 'content/vocabulary/phrases.yml',
      term: 'school-refusal',
    });
    expect(phrases[0]?.roots).toBe('school refusal');
    expect(heard('food bank').phrases[0]?.source).toEqual({ topic: 'money' });
    expect(by).not.toBe('');
  });
});

describe('the score', () => {
  test('is the sum of its parts, which have names, and leaves out what is nothing', () => {
    const found = ask({ q: 'food bank', ages: [3] }, lexicon, now);
    const [first] = found.results.results;
    const { total, parts } = scoreOf(found.results.partsOf(first!));
    expect(parts.map(({ id }) => id)).toEqual(expect.arrayContaining(['words', 'meaning', 'age']));
    expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(total, 1);
    expect(total).toBeGreaterThan(first!.text);
  });

  test('counts the words once, though they come as a sum and as parts', () => {
    expect(scoreOf({ text: 3, words: 1, meaning: 2, age: 0.5, far: -1 }).total).toBeCloseTo(2.5);
    expect(scoreOf({ text: 0.4 }).parts).toEqual([{ id: 'rest', name: 'full text', value: 0.4 }]);
  });

  test('has words for every part that there is', () => {
    const found = ask({ q: 'food', who: 'family' }, lexicon, now);
    const { text: _, ...parts } = found.results.partsOf(found.results.results[0]!);
    const told = new Set<string>(scoreParts.map(({ id }) => id));
    expect(Object.keys(parts).filter((id) => !told.has(id))).toEqual([]);
  });

  test('is written with two figures and a real minus', () =>
    expect([figure(-1), figure(0.125)]).toEqual(['−1.00', '0.13']));
});
