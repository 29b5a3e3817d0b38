/** What the search box offers while it is typed in. */
import { describe, expect, test } from 'vitest';
import { makeLexicon } from '../../../src/features/find/lexicon.ts';
import { mendPrefix, vocabularyOf } from '../../../src/features/find/suggest/mend-prefix.ts';
import { suggestionsFor } from '../../../src/features/find/suggest/suggest.ts';
import { entry, index } from './made.ts';

const services = [
  entry({ id: 'lowdown', name: 'The Lowdown' }),
  entry({ id: 'home-start-alton', name: 'Home-Start Alton' }),
  entry({ id: 'time2talk', name: 'Time2Talk' }),
  entry({ id: 'alton-food-bank', name: 'Alton Food Bank' }),
  entry({ id: 'counselling-for-teens', name: 'Counselling for teens' }),
  ...Array.from({ length: 12 }, (_, at) => entry({ id: `music-${at}`, name: `Music club ${at}` })),
];

const lexicon = makeLexicon(
  index(services, {
    first: [],
    facilities: [],
    ageWords: [],
    realWords: [],
    phrases: [{ label: "won't go to school", says: ['wont go school', 'refuses school'], topics: ['mental-health'] }],
    topics: [
      { id: 'mental-health', name: 'Feelings and mental health', alsoCalled: ['low mood', 'anxiety', 'anxious'] },
      { id: 'money', name: 'Money and food', alsoCalled: ['food bank', 'debt'] },
      { id: 'fun', name: 'Music and fun', alsoCalled: [] },
    ],
  }),
);
const offered = (typed: string, most?: number) =>
  suggestionsFor(typed, lexicon, most).map(({ kind, label }) => `${kind}: ${label}`);

describe('the search box offers', () => {
  test('nothing for one letter, for blanks and for what begins no word', () => {
    expect([offered('m'), offered('   '), offered('xqz')]).toEqual([[], [], []]);
  });

  test.for<[typed: string, first: string]>([
    ['Lowd', 'service: The Lowdown'],
    ['the lowd', 'service: The Lowdown'],
    ['homest', 'service: Home-Start Alton'],
    ['home start al', 'service: Home-Start Alton'],
    ['time to t', 'service: Time2Talk'],
    ['old al', 'place: Alton'],
    ['Corf', 'place: Corfe'],
    ['north t', 'place: North Testshire'],
    ['WON’T go', "phrase: won't go to school"],
    ['health', 'topic: Feelings and mental health'],
  ])('“%s”: %s first', ([typed, first]) => {
    expect(offered(typed)[0]).toBe(first);
  });

  test('topics by what they are also called', () => {
    expect(offered('food b')).toEqual(['topic: Money and food', 'service: Alton Food Bank']);
    expect(offered('debt')).toEqual(['topic: Money and food']);
  });

  test.for<[typed: string, first: string]>([
    ['anxeit', 'topic: Feelings and mental health'],
    ['councel', 'service: Counselling for teens'],
  ])('what is meant by the misspelt “%s”: %s', ([typed, first]) => {
    expect(offered(typed)[0]).toBe(first);
  });

  test('at most so many, with room for every kind', () => {
    const eight = offered('mus');
    expect(eight).toHaveLength(8);
    expect(eight[0]).toBe('topic: Music and fun');
    expect(offered('al', 2)).toEqual(['place: Alton', 'service: Alton Food Bank']);
  });

  test('who to ring first where the words tell of danger', () => {
    expect(offered("don't want to live")[0]).toBe('urgent: Talk to someone now');
  });

  test('a town and the district of its name once', () => {
    expect(offered('alton').filter((each) => each === 'place: Alton')).toHaveLength(1);
  });

  test('with each what it stands for', () => {
    expect(suggestionsFor('lowd', lexicon)[0]).toMatchObject({ value: '/services/lowdown/' });
    expect(suggestionsFor('debt', lexicon)[0]).toMatchObject({ value: 'money' });
  });
});

describe('the beginning of a misspelt word', () => {
  const vocabulary = vocabularyOf(['counselling for teens', 'counting', 'food bank']);

  test('of fewer than five letters, or well spelt, is left alone', () => {
    expect([mendPrefix('fud', vocabulary), mendPrefix('counsel', vocabulary)]).toEqual([undefined, undefined]);
  });

  test('is the nearest word that the directory has', () => {
    expect(mendPrefix('councel for', vocabulary)).toBe('counselling for');
  });
});
