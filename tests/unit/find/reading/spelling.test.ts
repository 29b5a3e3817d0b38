/** Words that the directory does not know are read as the nearest that it does, or left alone. */
import { describe, expect, test } from 'vitest';
import { misspellingCost } from '../../../../src/model/rules/misspelling.ts';
import { readAs, readQuery } from '../../../../src/features/find/reading/reading.ts';
import { isInitials } from '../../../../src/model/rules/spelling.ts';
import { entry, find, lexiconOf } from '../made.ts';

const services = [
  entry({
    id: 'a',
    name: 'Bereavement counselling',
    summary: 'Dyslexia, autism, behaviour, depression, bullying and sleep. Parents and school. Salt therapy.',
  }),
  entry({ id: 'b', name: 'Domestic abuse', summary: 'Housing, separation, disability, tantrums, speech, health.' }),
  entry({ id: 'c', name: 'Food bank', summary: 'Therapy for eating disorders, gambling and pregnancy.' }),
];
const lexicon = lexiconOf(services);
const read = (typed: string, exact = false) => readQuery(typed, lexicon, { exact });
const mended = (typed: string): string => read(typed).text;

describe('mended', () => {
  test.for<[typed: string, read: string]>([
    ['anxeity', 'anxiety'],
    ['anxitey', 'anxiety'],
    ['anxiaty', 'anxiety'],
    ['breavement councelling', 'bereavement counselling'],
    ['berevement counsling', 'bereavement counselling'],
    ['dislexia', 'dyslexia'],
    ['autisim', 'autism'],
    ['autsim', 'autism'],
    ['behavior', 'behaviour'],
    ['behavour', 'behaviour'],
    ['depresion', 'depression'],
    ['deppression', 'depression'],
    ['domestc abusse', 'domestic abuse'],
    ['dissability', 'disability'],
    ['seperation', 'separation'],
    ['tanturms', 'tantrums'],
    ['sleeep', 'sleep'],
    ['parnets', 'parents'],
    // The first two letters changed places.
    ['shcool', 'school'],
    ['ebhaviour', 'behaviour'],
    ['schooll', 'school'],
    ['helth', 'health'],
    ['hosing', 'housing'],
    ['speach therepy', 'speech therapy'],
    ['gamblng', 'gambling'],
    ['Anxeity!', 'anxiety'],
    ['help with anxeity for my son', 'help with anxiety for my son'],
  ])('%s: %s', ([typed, expected]) => {
    expect(mended(typed)).toBe(expected);
    expect(read(typed).words.content.join(' ')).toBe(read(expected).words.content.join(' '));
  });
});

describe('left alone', () => {
  test.for([
    // Four letters and fewer.
    'fod',
    'bnak',
    'slep',
    'foof',
    // Initials in capitals, with or without an s.
    'HELTH',
    'SCHOL',
    'EHCPS',
    'EHCPs',
    // What the directory knows, in any of its forms, and filler.
    'anxiety',
    'bereaved',
    'schools',
    'bullied',
    'toddlers',
    'alton',
    'parking',
    'something',
    'teenage',
    // Nothing is near.
    'xyzzyx',
    'quokka',
    'weather',
    'zzzzzzzzzzzz',
    // Figures.
    '12345',
    'covid19',
    'nn17',
  ])('%s', (typed) => {
    expect(read(typed).corrections).toEqual([]);
  });

  test('everything, where the visitor wants it as it was typed', () => {
    expect(read('anxeity dislexia', true)).toMatchObject({ corrections: [], text: 'anxeity dislexia' });
    const asTyped = find(services, { q: 'dislexia', exact: true });
    expect([asTyped.reading.corrections, asTyped.text.by]).toEqual([[], 'nothing']);
    expect(find(services, { q: 'dislexia' }).text.by).toBe('all');
  });

  test('a word that said an age or a place', () => {
    expect(read('in Corfe, teenager').corrections).toEqual([]);
  });
});

test('corrections are told once each, and the words as they were read', () => {
  const reading = read('Anxeity and dislexia and Anxeity');
  expect(reading.corrections).toEqual([
    { typed: 'Anxeity', read: 'anxiety' },
    { typed: 'dislexia', read: 'dyslexia' },
  ]);
  expect(readAs(reading)).toBe('anxiety and dyslexia and anxiety');
});

test('a word that is two is read as two, and two that are one as one', () => {
  expect(read('foodbank').words.content).toEqual(['food', 'bank']);
  const inOne = readQuery('home start', lexiconOf([entry({ id: 'h', name: 'Homestart' })]));
  expect(inOne.words.joined).toEqual(['homestart']);
});

test('initials are capitals', () => {
  expect(['SALT', 'CAMHS', 'EHCPs', 'CO2'].map(isInitials)).toEqual([true, true, true, true]);
  expect(['Salt', 'salt', 'A', 's'].map(isInitials)).toEqual([false, false, false, false]);
});

describe('what a mistake costs', () => {
  const cost = (typed: string, known: string) => misspellingCost(typed, known, 9);
  test('nothing where there is none, and the same both ways', () => {
    expect(cost('school', 'school')).toBe(0);
    for (const [a, b] of [
      ['school', 'skool'],
      ['anxeity', 'anxiety'],
      ['sleeep', 'sleep'],
    ] as const)
      expect(cost(a, b)).toBeCloseTo(cost(b, a), 9);
  });
  test('a doubled letter less than a swap, a swap less than a letter, a letter less than another one', () => {
    const [doubled, swap, missing, other] = [
      cost('sleeep', 'sleep'),
      cost('shcool', 'school'),
      cost('schol', 'schoxl'),
      cost('schomol', 'schoqol'),
    ];
    expect(doubled).toBeLessThan(swap);
    expect(swap).toBeLessThan(missing);
    expect(missing).toBeLessThan(other);
  });
  test('a vowel for a vowel less than for a consonant', () => {
    expect(cost('depression', 'dapression')).toBeLessThan(cost('depression', 'dxpression'));
  });
  test('above what is allowed it is endless', () => {
    expect(misspellingCost('anxeity', 'quokka', 2)).toBe(Number.POSITIVE_INFINITY);
    expect(misspellingCost('a', 'anxiety', 1)).toBe(Number.POSITIVE_INFINITY);
  });
});
