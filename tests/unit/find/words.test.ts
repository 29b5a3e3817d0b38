import { describe, expect, test } from 'vitest';
import { normalise, onlyFiller, stem, wordsOf } from '../../../src/model/rules/words.ts';

describe('words as they are compared', () => {
  test.for<[typed: string, compared: string]>([
    ['Won’t go to   SCHOOL!', 'wont go to school'],
    ["can't", 'cant'],
    ['Café—Ünder', 'cafe under'],
    ['  ', ''],
    ['A&E', 'a e'],
  ])('%s is %s', ([typed, compared]) => {
    expect(normalise(typed)).toBe(compared);
  });

  test.for([
    ['bullying', 'bullied', 'bullies', 'bully'],
    ['parents', 'parent', 'parenting'],
    ['hating', 'hate', 'hated'],
    ['houses', 'house', 'housing'],
    ['classes', 'class'],
    ['stopping', 'stopped', 'stop'],
  ])('%s: one stem', (forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  test('short words, figures and words that only look like plurals stay', () => {
    expect(['gas', 'bus', 'SEN', 'gp', 'nn16', 'crisis', 'autism', 'thing'].map(stem)).toEqual([
      'gas',
      'bus',
      'SEN',
      'gp',
      'nn16',
      'crisis',
      'autism',
      'thing',
    ]);
  });

  test('filler is left out, unless there is nothing else', () => {
    expect(wordsOf('I need some help with my 14 year old who won’t sleep').content).toEqual(['sleep']);
    expect(wordsOf('help me').content).toEqual(['help', 'me']);
    expect([onlyFiller(wordsOf('help me')), onlyFiller(wordsOf('sleep'))]).toEqual([true, false]);
  });

  test('small words count in phrases, and on cards only where there is nothing else', () => {
    expect(wordsOf('kicked out').stems).toEqual(['kick', 'out']);
    expect(wordsOf('kicked out').content).toEqual(['kicked']);
    expect(wordsOf('out').content).toEqual(['out']);
  });
});
