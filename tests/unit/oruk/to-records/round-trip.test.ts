/** Records of another directory of this project, out into a feed and in here: the published facts are the same. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { EXTENSION } from '../../../../src/oruk/objects.ts';
import { planFeed } from '../../../../src/oruk/to-records/plan.ts';
import type { ReadRecords } from '../../../../src/records/types.ts';
import { madeRecords, source, type Facts, type Made } from './any-records.ts';
import { day, feed, location, organization, service, uuid } from './made-feed.ts';
import { smallRecords } from './small-records.ts';

let empty: ReadRecords;
beforeAll(async () => {
  const records = await smallRecords();
  // The vocabularies are there, and no record of those kinds.
  empty = {
    ...records,
    folders: { ...records.folders, services: [], organisations: [], places: [] },
    ids: { ...records.ids, services: new Set(), organisations: new Set(), places: new Set() },
  };
});

/** What another directory lets out: nothing that is internal. */
function published({ data, body }: { data: Facts; body?: string | undefined }): Facts {
  const { editorNote: _note, readingNote: _reading, ...open } = data;
  const { confidence: _confidence, ...assurance } = (open.assurance ?? {}) as Facts;
  return { ...open, ...(open.assurance ? { assurance } : {}), ...(body === undefined ? {} : { body }) };
}

const extension = (one: { id: string; data: Facts; body?: string | undefined }): object => ({
  [EXTENSION]: { id: one.id, record: published(one) },
});

function asFeed({ organisations, places, services }: Made) {
  const locations = places.map((place) => ({ id: uuid('at'), location: location(place.id, extension(place)) }));
  const items = services.map((one) =>
    service(one.id, {
      ...extension(one),
      organization: organization(organisations[0]!.id, extension(organisations[0]!)),
      service_at_locations: locations,
    }),
  );
  return feed(items, { organizations: organisations.map((one) => organization(one.id, extension(one))) });
}

/** What is left when what the import itself adds is taken away. */
function withoutProvenance({ assurance, sources, ...facts }: Facts): Facts {
  const { confidence: _confidence, sources: own = [], ...checked } = (assurance ?? {}) as Facts & { sources?: Facts[] };
  const known = (list: unknown): Facts[] =>
    (list as Facts[]).filter(({ took }) => !String(took).startsWith('Every fact, from the feed of'));
  return {
    ...facts,
    ...(assurance ? { assurance: { ...checked, sources: known(own) } } : {}),
    ...(sources ? { sources: known(sources) } : {}),
  };
}

test('nothing is lost and nothing is added but where it is from', { timeout: 60_000 }, () => {
  let compared = 0;
  fc.assert(
    fc.property(madeRecords(empty, day), (all) => {
      const plan = planFeed(asFeed(all), { records: empty, base: undefined, name: 'next', today: day });
      expect(plan.refused).toEqual([]);
      expect(plan.items.flatMap(({ leftOut }) => leftOut)).toEqual([]);
      for (const { kind, id, change } of plan.items) {
        const original = all[kind].find((one) => one.id === id)!;
        const { body, ...facts } = published(original);
        expect(withoutProvenance(change!.data)).toEqual(facts);
        if (kind === 'services') expect(change!.body ?? '').toBe(String(body).trim());
        compared += 1;
      }
      expect(
        plan.items
          .filter(({ kind }) => kind === 'services')
          .map(({ id }) => id)
          .sort(),
      ).toEqual(all.services.map(({ id }) => id).sort());
    }),
    { seed: 20261127, numRuns: 20, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(60);
});

test('what points at something that is not here is left out, and what that leaves open is asked for', () => {
  const one = {
    id: 'theirs',
    body: 'See [the guide](/guides/elsewhere/), [the first](/guides/first/) and [this](/services/theirs/).',
    data: {},
  };
  const record = {
    ...{
      name: 'Theirs',
      organisation: 'them',
      summary: 'Help.',
      topics: ['far-topic'],
      levelsOfNeed: ['universal'],
      areas: ['far-area', 'corby'],
    },
    ...{ status: 'active', contact: { phone: '01632 960001' }, sessions: [{ place: 'nowhere' }], body: one.body },
    assurance: { checked: '2026-10-01', by: 'Their team', sources: [source] },
  };
  const them = organization('Them', { [EXTENSION]: { id: 'them', record: { name: 'Them', type: 'charity' } } });
  const item = service('Theirs', { organization: them, [EXTENSION]: { id: 'theirs', record } });
  const plan = planFeed(feed([item]), { records: empty, base: undefined, name: 'next', today: day });
  const { change, leftOut } = plan.items.find(({ kind }) => kind === 'services')!;
  expect(leftOut.map(({ field, found }) => [field, found])).toEqual([
    ['topics.0', 'far-topic'],
    ['areas.0', 'far-area'],
    ['sessions.0.place', 'nowhere'],
  ]);
  expect(change!.data).toMatchObject({
    ...{ areas: ['corby'], topics: ['parenting'], status: 'unconfirmed', organisation: 'them' },
    unconfirmedBecause: 'Imported from Nextshire Council. Find out: what it is about (topics).',
    assurance: { checked: '2026-10-01', by: 'Their team', confidence: 'medium' },
  });
  expect(change!.data.sessions).toBeUndefined();
  expect(change!.body).toBe('See the guide, [the first](/guides/first/) and [this](/services/theirs/).');
});
