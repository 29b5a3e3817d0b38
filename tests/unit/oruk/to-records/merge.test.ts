/** Three versions of a record: who changed what decides, and nothing of ours is ever lost. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Feed } from '../../../../src/oruk/feed.ts';
import { baseText, readBase, type Base } from '../../../../src/oruk/to-records/base.ts';
import { merged } from '../../../../src/oruk/to-records/merge.ts';
import { planFeed, type FeedPlan, type ItemPlan } from '../../../../src/oruk/to-records/plan.ts';
import type { ReadRecords } from '../../../../src/records/types.ts';
import { day, feed, service, uuid } from './made-feed.ts';
import { smallRecords } from './small-records.ts';

const value = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.constant(['x']), fc.constant(['y', 'z']));
const record = fc.dictionary(
  fc.constantFrom('summary', 'where', 'topics', 'contact'),
  fc.oneof(value, fc.dictionary(fc.constantFrom('phone', 'email'), fc.constantFrom('1', '2', '3'), { minKeys: 1 })),
);
const seeded = { seed: 20261127, numRuns: 300 };

describe('the laws of merging', () => {
  test('what the feed did not change stays ours, whatever it is', () => {
    fc.assert(
      fc.property(record, record, (base, ours) => {
        expect(merged({ base, theirs: base, ours })).toEqual({ data: ours, conflicts: [] });
      }),
      seeded,
    );
  });

  test('what we did not change becomes theirs, whatever it is', () => {
    fc.assert(
      fc.property(record, record, (base, theirs) => {
        expect(merged({ base, theirs, ours: base })).toEqual({ data: theirs, conflicts: [] });
      }),
      seeded,
    );
  });

  test('where both changed, every field is one of the two, ours where they differ, and each is told once', () => {
    fc.assert(
      fc.property(record, record, record, (base, theirs, ours) => {
        const { data, conflicts } = merged({ base, theirs, ours });
        for (const { field, ours: kept } of conflicts)
          expect(
            field.split('.').reduce<unknown>((group, name) => (group as Record<string, unknown>)?.[name], data),
          ).toEqual(kept);
        expect(new Set(conflicts.map(({ field }) => field)).size).toBe(conflicts.length);
        // Once the feed's version is the one that was last seen, nothing moves any more.
        expect(merged({ base: theirs, theirs, ours: data })).toEqual({ data, conflicts: [] });
      }),
      seeded,
    );
  });
});

let records: ReadRecords;
beforeAll(async () => {
  records = await smallRecords();
});

const planOf = (given: Feed, base?: Base, on = records): FeedPlan =>
  planFeed(given, { records: on, base, name: 'next', today: given.fetched });
const ofService = ({ items }: FeedPlan): ItemPlan => items.find(({ kind }) => kind === 'services')!;
/** As it would be read back from its file. */
const baseOf = (plan: FeedPlan): Base => readBase(baseText(plan.base))!;

/** The records after an import, with what an editor did to the service since. */
function after(
  plan: FeedPlan,
  edit: (data: Record<string, unknown>) => void = () => undefined,
  on = records,
): ReadRecords {
  const next = { ...on, folders: { ...on.folders }, ids: { ...on.ids } };
  for (const { change, kind, id } of plan.items) {
    if (!change) continue;
    const data = structuredClone(change.data);
    if (kind === 'services') edit(data);
    const made = {
      kind,
      id,
      file: `content/${kind}/${id}`,
      data,
      body: change.body,
      bodyLine: 1,
      positionOf: () => ({ line: 1, column: 1 }),
    };
    const others = (next.folders[kind] as { id: string }[]).filter((one) => one.id !== id);
    next.folders = { ...next.folders, [kind]: [...others, made] };
    next.ids[kind] = new Set([...(next.ids[kind] ?? []), id]);
  }
  return next;
}

const first = feed([service('Listening Ear')]);
const later = (given: Parameters<typeof service>[1]): Feed =>
  feed([service('Listening Ear', given)], { fetched: '2026-12-05' });
const otherPhone = { phones: [{ id: uuid('p'), number: '01632 960009' }] };

describe('an import after an import', () => {
  test('of the same feed changes nothing, not even the day', () => {
    const one = planOf(first);
    const two = planOf({ ...first, fetched: '2026-12-05' }, baseOf(one), after(one));
    expect(two.items.map(({ state, change }) => [state, change])).toEqual([
      ['unchanged', undefined],
      ['unchanged', undefined],
    ]);
    expect(two.isBaseNew).toBe(false);
    expect(baseText(two.base)).toBe(baseText(one.base));
  });

  test('takes what only the feed changed, with the day on which it did', () => {
    const one = planOf(first);
    const { state, change, differences, conflicts } = ofService(planOf(later(otherPhone), baseOf(one), after(one)));
    expect({ state, conflicts }).toEqual({ state: 'changed', conflicts: [] });
    expect(change!.data).toMatchObject({
      contact: { phone: '01632 960009' },
      assurance: { sources: [{ date: '2026-12-05' }] },
    });
    expect(differences.map(({ heading, before, after: next }) => [heading, before, next])).toEqual([
      ['contact.phone', '01632 960001', '01632 960009'],
      ['assurance.sources 1 date', day, '2026-12-05'],
    ]);
  });

  test('keeps what we changed, and a name of a file for ever', () => {
    const one = planOf(first);
    const edited = after(one, (data) => Object.assign(data, { summary: 'Better words.', languages: ['en'] }));
    const next = ofService(planOf(later({ name: 'Listening Ears' }), baseOf(one), edited));
    expect(next).toMatchObject({
      id: 'listening-ear',
      conflicts: [],
      change: { data: { name: 'Listening Ears', summary: 'Better words.', languages: ['en'] } },
    });
  });

  test('keeps ours where both changed, and says so to the editor, once', () => {
    const one = planOf(first);
    const edit = (data: Record<string, unknown>): void =>
      void Object.assign(data, { contact: { phone: '01632 960005' }, editorNote: 'Ring first.' });
    const edited = after(one, edit);
    const two = planOf(later(otherPhone), baseOf(one), edited);
    const next = ofService(two);
    expect(next.conflicts).toEqual([
      { field: 'contact.phone', was: '01632 960001', theirs: '01632 960009', ours: '01632 960005' },
    ]);
    expect(next.change!.data).toMatchObject({
      contact: { phone: '01632 960005' },
      editorNote:
        'Ring first.\n[feed next] contact.phone: the feed now says "01632 960009"; here it is "01632 960005".',
    });
    const three = planOf(later(otherPhone), baseOf(two), after(two, undefined, edited));
    expect(three.items.flatMap(({ change }) => change ?? [])).toEqual([]);
    // The editor takes the feed's number: the line about it goes by itself.
    const taken = after(
      two,
      (data) => Object.assign(data, { contact: { phone: '01632 960009', website: 'https://www.example.org/help' } }),
      edited,
    );
    const four = ofService(planOf(later(otherPhone), baseOf(two), taken));
    expect(four.differences.map(({ heading, after: note }) => [heading, note])).toEqual([
      ['editorNote', 'Ring first.'],
    ]);
  });

  test('leaves a status that an editor decided, and tells of a change of the feed’s mind', () => {
    const one = planOf(first);
    const edited = after(one, (data) => Object.assign(data, { status: 'paused' }));
    const next = ofService(planOf(later({ status: 'defunct' }), baseOf(one), edited));
    expect(next.change!.data.status).toBe('paused');
    expect(next.conflicts).toEqual([{ field: 'status', was: 'active', theirs: 'defunct', ours: 'paused' }]);
    expect(ofService(planOf(later({ status: 'defunct' }), baseOf(one), after(one))).change!.data.status).toBe('closed');
  });

  test('leaves who checked it here', () => {
    const one = planOf(first);
    const edited = after(one, (data) =>
      Object.assign(data.assurance as object, { checked: '2026-12-01', by: 'Our team', confidence: 'high' }),
    );
    const assurance = ofService(planOf(later(otherPhone), baseOf(one), edited)).change!.data.assurance;
    expect(assurance).toMatchObject({
      checked: '2026-12-01',
      by: 'Our team',
      confidence: 'high',
      sources: [{ date: '2026-12-05' }],
    });
  });

  test('deletes nothing that is gone, and asks the editor to look, once', () => {
    const one = planOf(feed([service('Listening Ear'), service('Other')]));
    const base = baseOf(one);
    const without = feed([service('Other')], { fetched: '2026-12-05' });
    const two = planOf(without, base, after(one));
    const gone = two.items.find(({ state }) => state === 'gone')!;
    expect(gone.change!.data).toMatchObject({
      status: 'active',
      editorNote: '[feed next] gone: no longer in the feed on 2026-12-05. Does it still run? If not: status: closed.',
    });
    const now = after(two, undefined, after(one));
    expect(planOf(without, baseOf(two), now).items.flatMap(({ change }) => change ?? [])).toEqual([]);
    // It comes back: the line goes.
    const back = planOf(feed([service('Listening Ear'), service('Other')]), baseOf(two), now);
    expect(
      back.items.flatMap(({ differences }) => differences.map(({ heading, after: note }) => [heading, note])),
    ).toEqual([['editorNote', undefined]]);
  });

  test('calls nothing gone when the feed could not be read whole, or is empty', () => {
    const one = planOf(first);
    for (const given of [feed([], { isComplete: true }), feed([service('Other')], { isComplete: false })])
      expect(planOf(given, baseOf(one), after(one)).items.filter(({ state }) => state === 'gone')).toEqual([]);
  });

  test('does not bring back what was deleted here', () => {
    const one = planOf(first);
    const orphaned = after(one);
    orphaned.folders.services = orphaned.folders.services.filter(({ id }) => id !== 'listening-ear');
    orphaned.ids.services = new Set(['club']);
    const two = planOf(later(otherPhone), baseOf(one), orphaned);
    expect(ofService(two)).toMatchObject({ state: 'deleted' });
    expect(two.items.flatMap(({ change }) => change ?? [])).toEqual([]);
  });

  test('publishes by itself what waited only for a line in the table', () => {
    const waiting = feed([service('Listening Ear', { attributes: undefined })]);
    const one = planOf(waiting);
    expect(ofService(one).change!.data.status).toBe('unconfirmed');
    const two = planOf(later({}), baseOf(one), after(one));
    expect(ofService(two).change!.data).toMatchObject({ status: 'active' });
    expect(ofService(two).change!.data.unconfirmedBecause).toBeUndefined();
  });
});

test('a base that nobody could have written is not read', () => {
  const good = baseText(planOf(first).base);
  expect(readBase(good)).toBeDefined();
  for (const bad of ['', '[]', '{"items":[]}', good.replace('listening-ear', '../../x'), good.slice(0, -20)])
    expect(readBase(bad)).toBeUndefined();
});
