/** The index of the real content, packed and read again. */
import { expect, test } from 'vitest';
import { leastWords, normalise, wordsOf } from '../../src/model/rules/words.ts';
import { realIndex } from '../support/real-index.ts';

const { made, read } = await realIndex();
const compared = (says: readonly string[]): string[] => [...new Set(says.map(normalise))];
/** As both sides know hours: each day by name, and no note. */
const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

test('services come back whole: ages, hours, ways for workers, and nothing where nothing is stated', () => {
  const expected = made.services.map(({ opening, ...service }) => ({
    ...service,
    ...(opening && { opening: opening.map(({ note: _, ...hours }) => ({ ...hours, days: hours.days ?? week })) }),
  }));
  expect(read.services).toEqual(expected);
  // What the test is about is there.
  expect(made.services.some(({ ages }) => ages.minimumAge === 0)).toBe(true);
  expect(made.services.some(({ phone }) => phone?.label !== undefined)).toBe(true);
  expect(made.services.some(({ opening }) => opening === undefined)).toBe(true);
});

test('all else comes back as it was; words of danger and ages as they are compared', () => {
  const { services: _made, phrases: _phrases, ...rest } = made;
  const { services: _read, phrases: _others, ...same } = read;
  expect(same).toEqual({
    ...rest,
    warnings: made.warnings.map((warning) => ({ ...warning, says: compared(warning.says) })),
    ageWords: made.ageWords.map((word) => ({ ...word, says: compared(word.says) })),
  });
});

const sorted = ({ says, ...phrase }: (typeof made.phrases)[number]) => ({
  ...phrase,
  says: [...new Set(says)].sort(),
});

test('phrases keep their label, and say what they said, with the words of the label among it', () => {
  const own = ({ label, says }: (typeof made.phrases)[number]) => [...leastWords([label]), ...says];
  expect(read.phrases.map(sorted)).toEqual(made.phrases.map((phrase) => sorted({ ...phrase, says: own(phrase) })));
  for (const { label, says } of read.phrases) {
    const own = [...wordsOf(label).stems].sort().join(' ');
    expect([label, says.some((words) => [...wordsOf(words).stems].sort().join(' ') === own)]).toEqual([label, true]);
  }
});

test('phrases come back exactly', () => {
  expect(read.phrases.map(sorted)).toEqual(made.phrases.map(sorted));
});

test('what it refers to is there', () => {
  const ids = new Set(made.services.map(({ id }) => id));
  const topics = new Set(made.topics.map(({ id }) => id));
  const named = [
    ...made.first,
    ...made.phrases.flatMap((phrase) => phrase.try ?? []),
    ...made.topics.flatMap(({ first }) => first ?? []),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  expect(made.phrases.flatMap((phrase) => phrase.topics).filter((id) => !topics.has(id))).toEqual([]);
  const roles = new Set(made.roles.map(({ id }) => id));
  const routes = new Set(made.routes.map(({ id }) => id));
  const ways = made.services.flatMap(({ workers }) => workers);
  expect(ways.flatMap(({ who }) => who ?? []).filter((id) => !roles.has(id))).toEqual([]);
  expect(ways.map(({ route }) => route).filter((id) => !routes.has(id))).toEqual([]);
});
