/** A feed may say anything. What comes of it is sound, stays in its folder, and carries nothing hidden. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeedService } from '../../../../src/oruk/feed.ts';
import { isRefused, planImport, writeImport } from '../../../../src/oruk/import-feed.ts';
import { importReport } from '../../../../src/oruk/import-report.ts';
import { EXTENSION } from '../../../../src/oruk/objects.ts';
import { inspect } from '../../../../src/records/inspect.ts';
import { contentWith, today } from '../../records/small-content.ts';
import { feed, location, organization, service, term, uuid } from './made-feed.ts';
import { changes } from './small-records.ts';
import { textsIn } from './texts-in.ts';

const nasty = [
  '../../x',
  '__proto__',
  'constructor',
  '\u202eevil\u202c',
  '\u200fשלום\u200f',
  'a'.repeat(5000),
  '<script>alert(1)</script>',
  '<<b>b>x',
  '![x](javascript:x) [y](javascript:y) [z](/services/none/)',
  '\u0000\u001b[31mred',
  '\ud800',
  '---\nname: x\n---',
  '> '.repeat(200),
  '`'.repeat(2000),
  ' ',
  'CON',
  '{{ x }}',
  '01632 960001',
  'https://user:pass@www.example.org',
  '日本語',
];
const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.string({ minLength: 1, maxLength: 30 }),
);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const own = maybe(
  fc.record({
    id: fc.oneof(fc.constantFrom('club', 'a-b'), text),
    record: fc.oneof(
      fc.dictionary(
        fc.constantFrom(
          'name',
          'organisation',
          'summary',
          'topics',
          'access',
          'assurance',
          'body',
          'status',
          '__proto__',
        ),
        fc.anything({ maxDepth: 3 }).map(plain),
      ),
      fc.record({
        name: text,
        organisation: text,
        type: text,
        area: text,
        kind: text,
        summary: text,
        body: text,
        topics: fc.array(text),
        status: text,
        contact: fc.record({ phone: text }),
      }),
    ),
  }),
);

/** What JSON can say, for that is what a feed is. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(
      JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? Number(one) : one)) ?? 'null',
    ) as unknown;
  } catch {
    return null;
  }
}

const item: fc.Arbitrary<FeedService> = fc
  .record({
    id: text,
    name: text,
    description: maybe(text),
    status: fc.constantFrom('active', 'defunct', 'temporarily closed'),
    phone: text,
    email: text,
    place: text,
    area: text,
    word: text,
    age: fc.double({ min: 0, max: 130, noNaN: true }),
    at: text,
    own,
  })
  .map(({ id, name, description, status, phone, email, place, area, word, age, at, own: extension }) => {
    const more = extension ? { [EXTENSION]: extension } : {};
    const made = service(name, {
      ...{
        name,
        status,
        email,
        minimum_age: age,
        application_process: word,
        fees: area,
        eligibility_description: description,
        wait_time: word,
      },
      organization: organization(word, { website: at, ...more }),
      phones: [{ id: uuid('p'), number: phone, description: word }],
      service_areas: [{ id: uuid('a'), name: area, uri: at }],
      attributes: [term(word, at, word)],
      schedules: [{ id: uuid('s'), freq: 'WEEKLY', byday: at, opens_at: phone, closes_at: phone, description: word }],
      languages: [{ id: uuid('l'), name: word, code: at }],
      service_at_locations: [
        {
          id: uuid('at'),
          description: word,
          location: location(place, {
            latitude: age,
            longitude: age,
            accessibility: [{ id: uuid('x'), description: word }],
            ...more,
          }),
        },
      ],
      ...more,
    } as never);
    if (description === undefined) delete made.service.description;
    else made.service.description = description;
    return { ...made, sourceId: id, url: at, extra: { odd: [word], [area]: { deep: [at] } } };
  });

test('a feed of anything becomes sound records in their folders, or none', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 4 }), async (services) => {
      const folder = contentWith(changes);
      const before = textsIn(dirname(folder));
      const made = await planImport(feed(services), { folder, name: 'next', today });
      expect(textsIn(dirname(folder))).toEqual(before);
      expect(made.faults.map(({ problem }) => problem)).toEqual([]);
      for (const { path } of made.files)
        expect(path).toMatch(
          /^((services|organisations|places)\/[a-z0-9]+(-[a-z0-9]+)*\.(md|yml)|_imports\/next\.json)$/,
        );
      expect(importReport(made, false)).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      await writeImport(folder, made);
      expect((await inspect(folder, today)).errors).toEqual([]);
      const again = await planImport(feed(services), { folder, name: 'next', today });
      expect(again.files).toEqual([]);
    }),
    { seed: 20261127, numRuns: 20, endOnFailure: true },
  );
});

test('ids that are paths never become paths', async () => {
  const folder = contentWith(changes);
  const services = ['../../x', '__proto__', '/etc/passwd', 'C:\\x', 'CON'].map((name) =>
    service(name, {}, { sourceId: name }),
  );
  const made = await planImport(feed(services), { folder, name: 'next', today });
  expect(
    made.files
      .map(({ path }) => path)
      .filter((path) => path.startsWith('services/'))
      .sort(),
  ).toEqual([
    'services/c-x.md',
    'services/etc-passwd.md',
    'services/proto.md',
    'services/service-con.md',
    'services/x.md',
  ]);
  expect(isRefused(made)).toBe(false);
  await writeImport(folder, made);
  expect(existsSync(join(folder, '..', 'x.md'))).toBe(false);
});
