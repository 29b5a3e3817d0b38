/** The documents: each has a place of its own in their list. */
import { expect, test } from 'vitest';
import { loadContent } from '../../src/records/load.ts';

test('no two documents share a place', async () => {
  const { docs } = await loadContent();
  const taken = Map.groupBy(docs, ({ data }) => data.order);
  expect([...taken.values()].filter((all) => all.length > 1).map((all) => all.map(({ id }) => id))).toEqual([]);
});
