/** The full text adds to the end, and is asked only where it may help. */
import { describe, expect, test } from 'vitest';
import { addedBy, needsFullText, type FullText } from '../../../src/features/find/full-text.ts';
import { readQuery } from '../../../src/features/find/reading/reading.ts';
import { search as searchWith } from '../../../src/features/find/search.ts';
import { matchText } from '../../../src/features/find/text-match.ts';
import { asked, aTuesdayMorning, entry, idsOf, lexiconOf } from './made.ts';

const services = [
  entry({ id: 'bank', name: 'Food bank', summary: 'Parcels' }),
  entry({ id: 'club', name: 'Breakfast club', summary: 'Food', ages: { minimumAge: 4, maximumAge: 11 } }),
  entry({ id: 'hub', name: 'The hub', ages: { minimumAge: 11, maximumAge: 18 } }),
  entry({ id: 'desk', name: 'The desk', costKind: 'free' }),
];
const lexicon = lexiconOf(services);
const hits = (held: Record<string, Record<number, number>>): FullText =>
  new Map(
    Object.entries(held).map(([word, at]) => [word, new Map(Object.entries(at).map(([key, score]) => [+key, score]))]),
  );
const run = (q: string, fullText?: FullText, state: Parameters<typeof asked>[0] = {}) =>
  searchWith(asked({ ...state, q }), { now: aTuesdayMorning, fullText }, lexicon);

describe('what it adds', () => {
  const found = hits({ food: { 0: 9, 2: 3, 3: 1 } });

  test('stands below, and what was found stays as it was', () => {
    const [without, with_] = [run('food'), run('food', found)];
    expect(idsOf(with_.results.results)).toEqual(idsOf(without.results.results));
    expect(with_.results.total).toBe(without.results.total);
    expect(idsOf(with_.more!.results)).toEqual(['hub', 'desk']);
    expect(without.more).toBeUndefined();
  });

  test('is never in both', () => {
    const { results, more } = run('food', found);
    const both = idsOf(more!.results).filter((id) => idsOf(results.results).includes(id));
    expect(both).toEqual([]);
  });

  test('fits the ages and filters too', () => {
    expect(idsOf(run('food', found, { ages: [7] }).more!.results)).toEqual(['desk']);
    expect(run('food', found, { ages: [7], costs: ['paid'] }).more).toBeUndefined();
  });

  test('is nothing where it found nothing', () => {
    expect(run('food', new Map()).more).toBeUndefined();
    expect(run('food', hits({ food: { 0: 9 } })).more).toBeUndefined();
  });

  test('is the list itself where the cards have nothing, and then nobody points the way', () => {
    const { results, more, text } = run('zumba', hits({ zumba: { 2: 4 } }));
    expect([idsOf(results.results), more, text.by]).toEqual([['hub'], undefined, 'nothing']);
    expect(results.by).toBe('any');
  });

  test('holds most of the words, on the card or in the text', () => {
    const words = 'zumba yodel karaoke';
    expect(run(words, hits({ zumba: { 2: 1 } })).results.total).toBe(0);
    expect(idsOf(run(words, hits({ zumba: { 2: 1 }, yodel: { 2: 1 } })).results.results)).toEqual(['hub']);
    const reading = readQuery('food yodel', lexicon);
    const added = addedBy(hits({ yodel: { 1: 1 } }), reading, { by: 'nothing', said: [], scores: new Map() }, lexicon);
    expect([...added.scores.keys()]).toContain(1);
  });

  test('does not want the word of a place or an age', () => {
    expect(idsOf(run('zumba in Alton', hits({ zumba: { 2: 1 } })).results.results)).toEqual(['hub']);
    const reading = readQuery('my 12 year old, zumba', lexicon);
    const added = addedBy(hits({ zumba: { 2: 1 } }), reading, matchText(reading, lexicon), lexicon);
    expect(added.scores.get(2)?.words).toBeCloseTo(1, 9);
  });
});

describe('is it needed?', () => {
  const needs = (q: string, found: number) => needsFullText(readQuery(q, lexicon), found, lexicon);
  test.for<[q: string, found: number, needed: boolean]>([
    ['food', 7, true],
    ['food', 8, false],
    ['zumba', 8, true],
    ['food zumba', 100, true],
    ['food bank', 100, false],
    ['', 0, false],
    ['help me', 0, false],
    ['in Alton', 0, false],
    ['foods', 100, false],
  ])('"%s" with %i found: %s', ([q, found, needed]) => {
    expect(needs(q, found)).toBe(needed);
  });
});

describe('when nothing has the words', () => {
  test('those who can point the way stand there, in the order of the content, and the page can say so', () => {
    const first = { first: ['desk', 'gone', 'bank'] };
    const { results, text } = searchWith(asked({ q: 'zumba' }), { now: aTuesdayMorning }, lexiconOf(services, first));
    expect([idsOf(results.results), text.by, results.by]).toEqual([['desk', 'bank'], 'nothing', 'nothing']);
  });
});
