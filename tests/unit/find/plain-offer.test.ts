import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { byTopic } from '../../../src/features/find/plain-offer.ts';
import { records, service, TODAY } from '../../support/records.ts';

test('every open service stands once under its main topic, and the topic says how many it has in all', () => {
  const made = buildCatalogue(
    records([service('one'), service('two', { topics: ['feelings', 'food'] }), service('gone', { status: 'closed' })]),
    TODAY,
  );
  expect(byTopic(made).map(({ id, services, all }) => [id, services.map((held) => held.id), all])).toEqual([
    ['feelings', ['one', 'two'], 2],
    // A topic that is nobody's main one stands there too, for the way to its page.
    ['food', [], 1],
  ]);
});
