/** What the forms read and write: every real record comes back as it was, and a change is a change of one line. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entryFaults } from '../../../src/cms/check-entry.ts';
import { FILE_BEFORE, fromFile, PIN, recordOf, toFile, type Kind } from '../../../src/cms/format.ts';
import { patternOf } from '../../../src/cms/patterns.ts';
import { walk } from '../../../src/cms/schema-walk.ts';
import { allKinds, kindSchema } from '../../../src/cms/kind-schema.ts';
import { folderKinds } from '../../../src/model/kinds.ts';
import { recordText } from '../../../src/records/write/record-text.ts';
import { realRecords } from '../../support/forms.ts';
import { files, service } from '../records/small-content.ts';
import type { z } from 'zod';

type Form = Record<string, unknown>;
const all = (await realRecords()).map((record) => ({ ...record, text: readFileSync(record.file, 'utf8') }));

test('every real record comes out of its form as it went in, and may be saved', { timeout: 30_000 }, () => {
  expect(all.length).toBeGreaterThan(500);
  for (const { kind, id, text, file } of all) {
    const form = fromFile(kind, text);
    expect(toFile(kind, structuredClone(form)), file).toBe(text);
    expect(entryFaults(kind, form, kind in folderKinds ? id : undefined), file).toEqual([]);
  }
});

test('without the file as it was, a form writes what everybody else writes', { timeout: 30_000 }, () => {
  for (const { kind, data, body, text, file } of all) {
    const { [FILE_BEFORE]: _, ...form } = fromFile(kind, text);
    expect(toFile(kind, form), file).toBe(recordText(kind, data as object, body));
  }
});

/** The lines of one text that the other has not. */
const onlyIn = (text: string, other: string) => text.split('\n').filter((line) => !other.split('\n').includes(line));

test('a phone number changed in a file of comments changes its line, and leaves the comments', () => {
  const text = files['site.yml']!.replace('area: smallshire', '# The county.\narea: smallshire');
  const form = fromFile('site', text);
  (form.urgent as Form[])[0]!.phone = '01632 960123';
  const after = toFile('site', form);
  expect([onlyIn(text, after), onlyIn(after, text)]).toEqual([
    ['    phone: "01536 222222"'],
    ['    phone: "01632 960123"'],
  ]);
});

test('a new field of a file that we have written stands where we write it, whatever became of the end of the last line', () => {
  const { fields, body } = recordOf('services', fromFile('services', service));
  const ours = recordText('services', fields, body);
  const form = fromFile('services', ours);
  const contact = { website: 'https://example.org', phone: '01632 960123' };
  Object.assign(form, { [FILE_BEFORE]: ours.trim(), contact });
  expect(toFile('services', form)).toBe(recordText('services', { ...fields, contact }, body));
  expect(toFile('services', form)).toMatch(/contact:\n {2}phone: "01632 960123"\n {2}website:/);
});

test('what was left empty is left out; spaces round a line go', () => {
  const form = fromFile('services', service);
  Object.assign(form, { name: ' Corner Club ', partners: [], where: '', cost: {}, urgent: false, waiting: null });
  expect(recordOf('services', form)).toEqual(recordOf('services', fromFile('services', service)));
});

test('marks that Sveltia CMS puts on the entries of a list go', () => {
  const form = fromFile('services', service);
  Object.assign((form.access as Form[])[0]!, { __sc_item_id: 'x1' });
  expect(toFile('services', form)).toBe(service);
});

test('a pin on the map becomes the two numbers; a pin that nobody moved does not undo them', () => {
  const form = fromFile('places', files['places/hall.yml']!);
  const moved = { ...form, [PIN]: '{"type":"Point","coordinates":[-0.7,52.5]}' };
  expect(recordOf('places', moved).fields).toMatchObject({ latitude: 52.5, longitude: -0.7 });
  expect(recordOf('places', { ...form, latitude: 52.51 }).fields).toMatchObject({ latitude: 52.51, longitude: -0.69 });
});

test('entries by id are a list in the form, and come back by id', () => {
  const text = readFileSync('content/languages/pl.yml', 'utf8');
  const form = fromFile('languages', text);
  expect((form.topics as Form[])[0]).toEqual({ id: expect.any(String) as string, value: expect.any(String) as string });
  expect(toFile('languages', form)).toBe(text);
});

describe('before a record is saved', () => {
  const form = (change: (form: Form & { contact: Form }) => void): Form => {
    const made = fromFile('services', service) as Form & { contact: Form };
    change(made);
    return made;
  };
  test.for<[what: string, change: Parameters<typeof form>[0], says: string[]]>([
    [
      'a number with digits missing',
      ({ contact }) => (contact.phone = '0300 1'),
      [
        'Contact > Phone: you wrote "0300 1". Expected: a UK phone number as people dial it, with spaces, for example "0300 126 1000".',
      ],
    ],
    [
      'a name that nobody wrote',
      (service) => (service.name = ' '),
      ["Name: nothing is written yet. Expected: name: The service's public name."],
    ],
    [
      'ages that contradict one another',
      (service) => (service.eligibility = { minimumAge: 12, maximumAge: 5 }),
      ['Eligibility > Youngest age: you wrote 12. Expected: a minimumAge that is not above the maximumAge.'],
    ],
    [
      'a status that wants a reason',
      (service) => (service.status = 'unconfirmed'),
      [
        'Why it is not published: nothing is written yet. Expected: unconfirmedBecause exactly when the status is unconfirmed: say what must be found out.',
      ],
    ],
  ])('%s is told', ([, change, says]) => expect(entryFaults('services', form(change), 'club')).toEqual(says));

  test('a name of a file that is no address is told', () =>
    expect(entryFaults('services', fromFile('services', service), 'Corner Club')).toEqual([
      'Name of the file: small letters, digits and single hyphens.',
    ]));
});

describe('a pattern of a form', () => {
  /** Every text of a record with the schema of its field. */
  function texts(schema: z.ZodType, value: unknown): [z.ZodType, string][] {
    const { shape, schema: inner } = walk(schema);
    if (typeof value === 'string') return shape.type === 'text' ? [[inner, value]] : [];
    if (shape.type === 'list') return (value as unknown[]).flatMap((each) => texts(shape.of, each));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, each]) => {
      const of = shape.type === 'group' ? shape.fields[name] : shape.type === 'byId' ? shape.of : undefined;
      return of ? texts(of, each) : [];
    });
  }

  test('refuses nothing that stands in a real record', () => {
    const refused: string[] = [];
    let tried = 0;
    for (const { kind, data, file } of all)
      for (const [schema, text] of texts(kindSchema(kind), data)) {
        const pattern = patternOf(schema);
        if (!pattern) continue;
        tried += 1;
        if (!new RegExp(pattern[0]).test(text)) refused.push(`${file}: ${text} does not fit ${pattern[0]}`);
      }
    expect(tried).toBeGreaterThan(1000);
    expect(refused).toEqual([]);
  });

  test('has the sentence of the schema, and stands at phone numbers, addresses, postcodes and times', () => {
    const sentences = new Set<string>();
    const look = (kind: Kind) => {
      const visit = (schema: z.ZodType): void => {
        const { shape, schema: inner } = walk(schema);
        if (shape.type === 'text') sentences.add(patternOf(inner)?.[1] ?? '');
        if (shape.type === 'group') Object.values(shape.fields).forEach(visit);
        if (shape.type === 'list' || shape.type === 'byId') visit(shape.of);
      };
      visit(kindSchema(kind));
    };
    allKinds.forEach(look);
    expect([...sentences].join('\n')).toMatch(/UK phone number[^]*e-mail address[^]*web address/);
    expect([...sentences].join('\n')).toMatch(/full postcode in capitals/);
    expect([...sentences].join('\n')).toMatch(/time on the 24-hour clock/);
  });
});
