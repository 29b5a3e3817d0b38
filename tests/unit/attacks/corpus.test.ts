/** The list of attacks itself: as many as were promised, of every kind, none of them twice. */
import { expect, test } from 'vitest';
import { attacks } from '../../support/attacks/corpus.ts';

test('there are more than 200 attacks, of every kind, each once', () => {
  expect(attacks.length).toBeGreaterThan(200);
  const kinds = Map.groupBy(attacks, ({ kind }) => kind);
  expect([...kinds].map(([kind, of]) => [kind, of.length >= 10]).filter(([, enough]) => !enough)).toEqual([]);
  expect(kinds.size).toBe(11);
  expect(new Set(attacks.map(({ text }) => text)).size).toBe(attacks.length);
});
