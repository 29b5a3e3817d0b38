/** From a feed to files, on a real folder: all of it or nothing, and the same again changes not one letter. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Feed } from '../../../../src/oruk/feed.ts';
import {
  isRefused,
  planImport,
  UnreadableBase,
  writeImport,
  type FeedImport,
} from '../../../../src/oruk/import-feed.ts';
import { importReport } from '../../../../src/oruk/import-report.ts';
import { inspect } from '../../../../src/records/inspect.ts';
import { contentWith, today } from '../../records/small-content.ts';
import { feed, location, service, term, uuid } from './made-feed.ts';
import { changes } from './small-records.ts';
import { textsIn } from './texts-in.ts';

const content = (): string => {
  const folder = contentWith(changes);
  mkdirSync(join(folder, '_schema'));
  return folder;
};
const planned = (folder: string, given: Feed, name = 'next'): Promise<FeedImport> =>
  planImport(given, { folder, name, today });

const at = { service_at_locations: [{ id: uuid('at'), location: location('Invented Hall') }] };
const two = feed([service('Listening Ear', at), service('Knitting', { attributes: undefined })], {
  problems: [
    { code: 'staff-name', text: 'The name of a person was left out.' },
    { code: 'staff-name', text: 'The name of a person was left out.' },
  ],
});

test('a trial writes nothing, and tells what it would do', async () => {
  const folder = content();
  const before = textsIn(folder);
  const made = await planned(folder, two);
  expect(textsIn(folder)).toEqual(before);
  expect(importReport(made, false)).toBe(`The feed of Nextshire Council (v3), fetched on 2026-11-20: 2 services.
Licence: Open Government Licence v3.0 (https://www.example.org/ogl). Where it asks for a notice, add it to attribution in content/site.yml.

Added (4)

content/organisations/made-up-helpers.yml  Made-up Helpers, in the feed ${uuid('organization Made-up Helpers')}
   name: Made-up Helpers
   type: charity
   website: https://www.example.org
content/places/invented-hall.yml  Invented Hall, in the feed ${uuid('location Invented Hall')}
   name: Invented Hall
   address: 1 Invented Street
   town: Corby
   postcode: NN17 1QG
   area: corby
   kind: hall
   sources 1 url: https://feed.example.org
   sources 1 date: 2026-11-20
   sources 1 took: Every fact, from the feed of Nextshire Council
   sources 1 licence: Open Government Licence v3.0 (https://www.example.org/ogl)
content/services/listening-ear.md  Listening Ear, in the feed ${uuid('service Listening Ear')}
   name: Listening Ear
   organisation: made-up-helpers
   summary: Listening Ear listens to you.
   topics: parenting
   levelsOfNeed: universal
   areas: corby
   contact.phone: 01632 960001
   contact.website: https://www.example.org/help
   sessions 1 place: invented-hall
   status: active
   assurance.checked: 2026-10-01
   assurance.by: Imported from Nextshire Council, where it was checked
   assurance.confidence: medium
   assurance.sources 1 url: https://feed.example.org/services/${uuid('service Listening Ear')}
   assurance.sources 1 date: 2026-11-20
   assurance.sources 1 took: Every fact, from the feed of Nextshire Council
   assurance.sources 1 licence: Open Government Licence v3.0 (https://www.example.org/ogl)
   description: Listening Ear listens to you. It is open to all.
content/services/knitting.md  Knitting, in the feed ${uuid('service Knitting')}
   name: Knitting
   organisation: made-up-helpers
   summary: Knitting listens to you.
   topics: parenting
   levelsOfNeed: universal
   areas: corby
   contact.phone: 01632 960001
   contact.website: https://www.example.org/help
   status: unconfirmed
   unconfirmedBecause: Imported from Nextshire Council. Find out: what it is about (topics); how much help it is for (le...
   assurance.checked: 2026-10-01
   assurance.by: Imported from Nextshire Council, where it was checked
   assurance.confidence: medium
   assurance.sources 1 url: https://feed.example.org/services/${uuid('service Knitting')}
   assurance.sources 1 date: 2026-11-20
   assurance.sources 1 took: Every fact, from the feed of Nextshire Council
   assurance.sources 1 licence: Open Government Licence v3.0 (https://www.example.org/ogl)
   description: Knitting listens to you. It is open to all.

What the feed should mend (1)

staff-name, 2 times: The name of a person was left out.

To think about (1)

content/places/invented-hall.yml:1:7  Name
   found:    "Invented Hall"
   expected: a place with latitude and longitude: without them it is on no map, and never "near you"
   mend:     look NN17 1QG up on a map, and write coordinatesFrom: postcode
   how:      content/README.md#places

4 added, 0 changed, 0 unchanged, 0 gone, 0 conflicts, 0 not imported.
1 new service would wait for an editor. Nobody else sees it until then.
Nothing was written: this was a trial. With --write it would write 4 entries.
`);
});

test('what is written passes the check, and the same feed again changes not one letter', async () => {
  const folder = content();
  await writeImport(folder, await planned(folder, two));
  expect((await inspect(folder, today)).errors).toEqual([]);
  const once = textsIn(folder);
  expect(Object.keys(once)).toEqual(
    expect.arrayContaining(['_imports/next.json', 'services/listening-ear.md', 'places/invented-hall.yml']),
  );
  expect(once['_schema/services.json']).toContain('"invented-hall"');
  const again = await planned(folder, { ...two, fetched: today });
  expect(again.files).toEqual([]);
  await writeImport(folder, again);
  expect(textsIn(folder)).toEqual(once);
  expect(importReport(again, true)).toContain(
    '0 added, 0 changed, 4 unchanged, 0 gone, 0 conflicts, 0 not imported.\nThere is nothing to write.',
  );
});

test('the order of a feed makes no difference', async () => {
  const [one, other] = [content(), content()];
  await writeImport(one, await planned(one, two));
  await writeImport(other, await planned(other, { ...two, services: [...two.services].reverse() }));
  expect(textsIn(other)).toEqual(textsIn(one));
});

test('comments and the way of a file stay where the feed changes one field', async () => {
  const folder = content();
  await writeImport(folder, await planned(folder, two));
  const file = join(folder, 'services/listening-ear.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('topics:', '# Asked on 1 December\ntopics:'));
  const next = feed(
    [service('Listening Ear', { ...at, phones: [{ id: uuid('p'), number: '01632 960009' }] }), two.services[1]!],
    { fetched: today },
  );
  const made = await planned(folder, next);
  expect(importReport(made, false)).toContain('   contact.phone: 01632 960001 -> 01632 960009\n');
  await writeImport(folder, made);
  expect(readFileSync(file, 'utf8')).toContain('# Asked on 1 December\ntopics:');
  expect(readFileSync(file, 'utf8')).toContain('"01632 960009"');
});

test('a conflict, a service that is gone, one refused and words without a meaning are each told', async () => {
  const folder = content();
  await writeImport(folder, await planned(folder, two));
  const file = join(folder, 'services/listening-ear.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('01632 960001', '01632 960005'));
  const bare = service('Nobody’s');
  delete bare.service.organization;
  const changed = service('Listening Ear', {
    ...at,
    phones: [{ id: uuid('p'), number: '01632 960009' }],
    attributes: [term('Odd', 'odd:1'), term('Everybody'), term('Young carers', 'esdServiceType:300')],
  });
  const made = await planned(folder, feed([changed, bare], { fetched: today }));
  const report = importReport(made, false);
  expect(report).toContain(`Changed here and in the feed: yours is kept, choose (1)

content/services/listening-ear.md  Listening Ear, in the feed ${changed.sourceId}
   contact.phone: was 01632 960001; the feed says 01632 960009; here 01632 960005
`);
  expect(report).toContain(`No longer in the feed: kept, please check (1)

content/services/knitting.md  Knitting, in the feed ${uuid('service Knitting')}
`);
  expect(report).toContain('Find out: who provides it (organisation).');
  expect(report).toContain(`Not mapped: add a line to content/vocabulary/feed-terms.yml (1)

term "odd:1" (Odd): 1 time
`);
});

test('content with faults is not written to, and a fault of the import is told by its item', async () => {
  const folder = content();
  writeFileSync(join(folder, 'services/broken.md'), '---\nname: 1\n---\n');
  const before = textsIn(folder);
  const made = await planned(folder, two);
  expect(isRefused(made)).toBe(true);
  await expect(writeImport(folder, made)).rejects.toThrow('An import with faults is not written');
  expect(importReport(made, false)).toContain('content/services/broken.md');
  expect(importReport(made, false)).toContain('Nothing was written: mend what was refused, then try again.');
  expect(textsIn(folder)).toEqual(before);
});

test('a file of ours that has a fault is not written over', async () => {
  const folder = content();
  await writeImport(folder, await planned(folder, two));
  writeFileSync(join(folder, 'services/knitting.md'), '---\nname: 1\n---\n');
  const made = await planned(
    folder,
    feed([two.services[0]!, service('Knitting', { description: 'Other words.' })], { fetched: today }),
  );
  expect(isRefused(made)).toBe(true);
  expect(importReport(made, false)).toContain(
    'content/services/knitting.md: this file has a fault, so it cannot be compared with the feed. Mend it first: npm run check says how',
  );
});

test('a spoilt memory of the last import stops it, and says how to get it back', async () => {
  const folder = content();
  await writeImport(folder, await planned(folder, two));
  writeFileSync(join(folder, '_imports/next.json'), '{');
  await expect(planned(folder, two)).rejects.toThrow(UnreadableBase);
  await expect(planned(folder, two)).rejects.toThrow('git checkout -- content/_imports/next.json');
});

test('whichever file cannot be written, the content is as it was', async () => {
  const folder = contentWith(changes);
  const before = textsIn(folder);
  const made = await planned(folder, two);
  expect(made.files).toHaveLength(5);
  for (let step = 0; step < made.files.length; step += 1) {
    const broken = writeImport(folder, made, (_, index) => {
      if (index === step) throw new Error(`The disk is full at ${index}`);
    });
    await expect(broken).rejects.toThrow(`The disk is full at ${step}`);
    expect(textsIn(folder)).toEqual(before);
  }
});
