import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../../../src/features/find/lexicon.ts';
import { matchText, type FullText } from '../../../src/features/find/text-match.ts';
import { entry, index } from './made.ts';

const services = [
  entry({
    id: 'school-team',
    name: 'School Attendance Team',
    summary: 'Help when school is hard.',
    topics: ['education'],
  }),
  entry({
    id: 'lowdown',
    name: 'The Lowdown',
    summary: 'Counselling for young people.',
    topics: ['mental-health'],
    pagefind: 'en_1',
  }),
  entry({ id: 'food-bank', name: 'Alton Food Bank', summary: 'Food parcels.', topics: ['money'], pagefind: 'en_2' }),
  entry({
    id: 'dads',
    name: 'Dads Group',
    summary: 'A walk and a talk for fathers and children.',
    topics: ['parenting'],
  }),
];
const lexicon = makeLexicon(index(services));
const match = (typed: string, fullText?: FullText) => {
  const { by, scores } = matchText(typed, lexicon, fullText);
  return { by, ids: [...scores].sort(([, a], [, b]) => b.score - a.score).map(([{ id }]) => id) };
};

describe('words', () => {
  test.for<[typed: string, by: string, first: string | undefined]>([
    ['', 'everything', undefined],
    ['please can you help me with something', 'everything', undefined],
    ['14 year old', 'everything', undefined],
    ['lowdown', 'all', 'lowdown'],
    ['fathers walking', 'all', 'dads'],
    ['he WON’T go to school!', 'meaning', 'school-team'],
    ['anxious', 'meaning', 'lowdown'],
    ['I think my daughter has got really low mood, please help', 'meaning', 'lowdown'],
    ['attendance paperwork', 'any', 'school-team'],
    ['xyzzy', 'nothing', undefined],
    ['😀 <b>', 'everything', undefined],
  ])('%s: %s', ([typed, by, first]) => {
    const found = match(typed);
    expect([found.by, found.ids[0]]).toEqual([by, first]);
  });

  test('filler around the words changes nothing of what is found', () => {
    for (const words of ['food', 'lowdown', 'anxious', 'fathers']) {
      expect(match(`please can you help me, I need ${words} for my family and I`).ids[0]).toBe(match(words).ids[0]);
    }
  });

  test('a phrase leads to its first services and to its topics, and says what it was', () => {
    const { scores } = matchText('my lad wont go to school', lexicon);
    expect(scores.get(services[0]!)?.said).toBe("won't go to school");
    expect(scores.has(services[1]!)).toBe(true);
  });

  test('the full text finds what no card says', () => {
    const fullText: FullText = new Map([
      [
        'bereavement',
        new Map([
          ['en_1', 4],
          ['en_9', 9],
        ]),
      ],
    ]);
    expect(match('bereavement')).toEqual({ by: 'nothing', ids: [] });
    expect(match('bereavement', fullText)).toEqual({ by: 'all', ids: ['lowdown'] });
  });

  test('what has all the words comes before what has some', () => {
    expect(match('food parcels talk').ids[0]).toBe('food-bank');
  });

  test('the name of a service brings that service', () => {
    for (const service of services) expect(match(service.name).ids[0]).toBe(service.id);
  });
});
