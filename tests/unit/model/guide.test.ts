import { describe, expect, test } from 'vitest';
import { guideSchema, isJourney } from '../../../src/model/guide.ts';

const step = { title: 'Talk to school', text: 'Ask for a meeting.' };
const guide = { title: 'A guide', summary: 'What it says.', order: 1, for: 'family', checked: '2026-11-25' };
const search = { words: 'See more help', topic: 'housing' };

/** Path and message of every fault of a guide with what is given. */
const faults = (given: object) =>
  guideSchema
    .safeParse({ ...guide, ...given })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const ofSearch = (given: object) => faults({ steps: [step, { ...step, search: { ...search, ...given } }] });

describe('a guide', () => {
  test('needs no steps, and then is no journey', () => {
    expect(faults({})).toEqual([]);
    expect(isJourney(guideSchema.parse(guide))).toBe(false);
  });
  test('with steps is a journey', () => {
    const journey = {
      ...guide,
      steps: [{ ...step, services: ['club'], search: { ...search, q: 'rent', ages: [-1, 25], send: true } }, step],
      ifRefused: { text: 'Ask **why**.', services: ['club'] },
    };
    expect(faults(journey)).toEqual([]);
    expect(isJourney(guideSchema.parse(journey))).toBe(true);
  });
  test('has at least two steps, and at most nine', () => {
    expect(faults({ steps: [step] })).toEqual([
      'steps: at least two steps. One thing to say belongs in the text below the fields',
    ]);
    expect(faults({ steps: Array.from({ length: 10 }, () => step) })).toEqual([
      'steps: at most 9 steps: nobody in a hard place reads more',
    ]);
    expect(faults({ steps: 'first this' })).toEqual(['steps: a list: one step after each hyphen']);
  });
  test('refuses a step without a text, and a key that it does not know', () => {
    expect(faults({ steps: [step, { title: 'x' }] })).toEqual([
      'steps.1.text: text. Put it in quotes if it looks like a number or a date',
    ]);
    expect(faults({ steps: [step, { ...step, phone: '01604 000000' }] })).toEqual([
      'steps.1: Unrecognized key: "phone"',
    ]);
    expect(faults({ steps: [step, { ...step, text: 'x'.repeat(1201) }] })).toEqual([
      'steps.1.text: at most 1,200 characters',
    ]);
  });
});

describe('a search of a step', () => {
  test('is made of parts, and never an address', () => {
    expect(faults({ steps: [step, { ...step, search: '/find/#topic=housing' }] })[0]).toMatch(/^steps\.1\.search: /);
    expect(ofSearch({ href: '/find/#q=x' })).toEqual(['steps.1.search: Unrecognized key: "href"']);
  });
  test('asks for a topic or for words', () => {
    expect(ofSearch({ topic: undefined, ages: [14] })).toEqual([
      'steps.1.search: something to search for: a topic, or words (q)',
    ]);
    expect(ofSearch({ topic: undefined, q: 'food bank' })).toEqual([]);
  });
  test('takes ages from before birth to 25', () => {
    expect(ofSearch({ ages: [-2] })).toEqual(['steps.1.search.ages.0: an age in years, or -1 before birth']);
    expect(ofSearch({ ages: [26] })).toEqual(['steps.1.search.ages.0: an age in years, 25 at most']);
    expect(ofSearch({ ages: ['under 5'] })).toEqual([
      'steps.1.search.ages.0: a whole number of years, or -1 before birth',
    ]);
  });
});
