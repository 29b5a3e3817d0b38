import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../src/features/find/reading/reading.ts';
import { matchText } from '../../../src/features/find/text-match.ts';
import { entry, lexiconOf } from './made.ts';

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
  }),
  entry({ id: 'food-bank', name: 'Alton Food Bank', summary: 'Food parcels.', topics: ['money'] }),
  entry({
    id: 'dads',
    name: 'Dads Group',
    summary: 'A walk and a talk for fathers and children.',
    topics: ['parenting'],
  }),
];
const lexicon = lexiconOf(services);
const matched = (typed: string, danger?: string[][]) => matchText(readQuery(typed, lexicon), lexicon, { danger });
const match = (typed: string, danger?: string[][]) => {
  const { by, scores } = matched(typed, danger);
  return { by, ids: [...scores].sort(([, a], [, b]) => b.score - a.score).map(([at]) => services[at]!.id) };
};

describe('words', () => {
  test.for<[typed: string, by: string, first: string | undefined]>([
    ['', 'everything', undefined],
    ['please can you help me with something', 'everything', undefined],
    ['lowdown', 'all', 'lowdown'],
    ['fathers walking', 'all', 'dads'],
    // Of this only "school" must stand on a card: small words are for phrases.
    ['he WON’T go to school!', 'all', 'school-team'],
    ['anxious', 'meaning', 'lowdown'],
    ['I think my daughter has got really low mood, please help', 'meaning', 'lowdown'],
    ['attendance paperwork', 'any', 'school-team'],
    ['xyzzy', 'nothing', undefined],
    ['😀 <b>', 'everything', undefined],
  ])('%s: %s', ([typed, by, first]) => {
    const found = match(typed);
    expect([found.by, found.ids[0]]).toEqual([by, first]);
  });

  test('an age alone is no words to go by', () => {
    expect(match('my 14 year old').by).toBe('everything');
  });

  test('filler around the words changes nothing of what is found', () => {
    for (const words of ['food', 'lowdown', 'anxious', 'fathers']) {
      expect(match(`please can you help me, I need ${words} for my family and I`).ids[0]).toBe(match(words).ids[0]);
    }
  });

  test('a phrase leads to its first services and to its topics, and says what it was', () => {
    const { scores } = matched('my lad wont go to school');
    expect(scores.get(0)?.said).toBe("won't go to school");
    expect(scores.has(1)).toBe(true);
  });

  test('who to ring in danger is found whatever the words say, the first of the first box before the others', () => {
    expect(match('attendance', [['dads', 'lowdown'], ['food-bank']]).ids).toEqual(
      expect.arrayContaining(['school-team', 'dads', 'lowdown', 'food-bank']),
    );
    const { scores } = matched('xyzzy', [['dads', 'lowdown', 'not-there'], ['food-bank']]);
    expect([...scores].sort(([, a], [, b]) => b.first - a.first).map(([at]) => services[at]!.id)).toEqual([
      'dads',
      'lowdown',
      'food-bank',
    ]);
  });

  // `byId.get(id) ?? 0`: the service that stands first in the index is put forward in place of one that is gone.
  test('who can point the way and is gone puts nobody forward', () => {
    const gone = lexiconOf(services, { first: ['gone'] });
    expect([...matchText(readQuery('', gone), gone).scores.keys()]).toEqual([]);
  });

  test('topics that were chosen without words put first what to try for them, then what is mainly about them', () => {
    const money = lexiconOf(services, {
      topics: [{ id: 'money', name: 'Money', alsoCalled: [], first: ['dads'] }],
    });
    const { by, scores } = matchText(readQuery('', money), money, { topics: ['money'] });
    const order = [...scores].sort(([, a], [, b]) => b.score - a.score).map(([at]) => services[at]!.id);
    expect([by, order]).toEqual(['everything', ['dads', 'food-bank']]);
  });

  test('a score is the sum of its parts', () => {
    for (const { score, words, meaning, first, name } of matched('anxious lowdown').scores.values())
      expect(score).toBeCloseTo(words + meaning + first + name, 9);
  });

  test('what has all the words comes before what has some', () => {
    expect(match('food parcels talk').ids[0]).toBe('food-bank');
  });

  test('the name of a service brings that service', () => {
    for (const service of services) expect(match(service.name).ids[0]).toBe(service.id);
  });
});
