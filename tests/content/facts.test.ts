/**
 * No fact is lost. facts.json holds every fact that content/ was first compiled from; each must be in the file of the same id.
 *
 * The fixture speaks for a record only as long as nobody has checked it since: an editor who corrects a number writes the day in
 * `assurance.checked`, and from then on the record (with its organisations and places) is theirs. A directory for another county
 * has other facts, so for a site with another area nothing here is compared.
 */
import { describe, expect, test } from 'vitest';
import type { Organisation } from '../../src/model/organisation.ts';
import type { Place } from '../../src/model/place.ts';
import type { Service } from '../../src/model/service.ts';
import {
  differences,
  fixture,
  placeFacts,
  read,
  serviceFacts,
  siteArea,
  type Facts,
  type Kind,
  type Read,
} from './compiled-facts.ts';

const services = read<Service>('services');
const organisations = read<Organisation>('organisations');
const places = read<Place>('places');

/** Records that somebody has checked since they were compiled, with the organisations and places that they name. */
const checkedSince = new Set(
  services
    .filter(({ problems, record }) => problems.length === 0 && record.assurance.checked !== fixture.compiledOn)
    .flatMap(({ id, record: { organisation, partners = [], sessions = [] } }) => [
      `services/${id}`,
      ...[organisation, ...partners].map((other) => `organisations/${other}`),
      ...sessions.map(({ place }) => `places/${place}`),
    ]),
);

function compare<Entry extends Read<unknown>>(
  kind: Kind,
  entries: Entry[],
  factsOf: (entry: Entry) => Facts,
): string[] {
  const sound = new Map(entries.filter(({ problems }) => problems.length === 0).map((entry) => [entry.id, entry]));
  return Object.entries(fixture[kind]).flatMap(([id, expected]) => {
    const entry = sound.get(id);
    const name = `${kind}/${id}`;
    return entry && checkedSince.has(name) ? [] : differences(name, expected, entry && factsOf(entry));
  });
}

/** What is counted, as in the README of the data; each must still be there, but for records that somebody has checked since. */
const counted: Readonly<Record<string, (service: Service) => readonly string[] | boolean>> = {
  services: () => true,
  urgent: ({ urgent }) => urgent === true,
  unconfirmed: ({ status }) => status === 'unconfirmed',
  byConfidence: ({ assurance }) => [assurance.confidence],
  byLevel: ({ levelsOfNeed }) => levelsOfNeed,
  byTopic: ({ topics }) => topics,
  byArea: ({ areas }) => areas,
};

function tooFew(): string[] {
  const short = (what: string, expected: number, found: number) =>
    found < expected ? [`${what}: ${expected} in the fixture, ${found} in the files`] : [];
  const since = (id: string): boolean => checkedSince.has(`services/${id}`);
  return [
    ...short('organisations', fixture.counts.organisations as number, organisations.length),
    ...short('places', fixture.counts.places as number, places.length),
    ...Object.entries(counted).flatMap(([what, of]) => {
      const expected = fixture.counts[what] ?? {};
      if (typeof expected === 'number')
        return short(what, expected, services.filter(({ id, record }) => since(id) || of(record)).length);
      return Object.entries(expected).flatMap(([term, number]) => {
        const has = ({ id, record }: Read<Service>) => since(id) || (of(record) as readonly string[]).includes(term);
        return short(`${what} ${term}`, number, services.filter(has).length);
      });
    }),
  ];
}

const advice = 'A record that was corrected on purpose needs the day of the check in assurance.checked of its service.';

describe.skipIf(siteArea !== fixture.area)('no fact of the compiled data is lost', () => {
  test('services', () => expect(compare('services', services, serviceFacts), advice).toEqual([]));
  test('organisations', () =>
    expect(
      compare('organisations', organisations, ({ record }) => ({ ...record })),
      advice,
    ).toEqual([]));
  test('places', () => expect(compare('places', places, placeFacts), advice).toEqual([]));
  test('counts', () => expect(tooFew()).toEqual([]));
});

test('every file fits its schema', () => {
  expect([...services, ...organisations, ...places].flatMap(({ problems }) => problems)).toEqual([]);
});

describe('a change to a record that nobody has checked since is noticed', () => {
  const source = {
    assurance: {
      checked: '2026-11-22',
      by: 'Test',
      confidence: 'high',
      sources: [{ url: 'https://a.example/1' }, { url: 'https://a.example/2' }],
    },
  } as const;
  const record = {
    name: 'A service',
    summary: 'Help.',
    eligibility: { minimumAge: 11, maximumAge: 18 },
    access: [{ for: 'everyone', route: 'phone', value: '0300 000 0000' }],
    status: 'active',
    ...source,
  } as unknown as Service;
  const expected: Facts = {
    name: 'A service',
    age: { min: 11, max: 18 },
    phones: ['0300 000 0000'],
    sources: [{ url: 'https://a.example/1' }, { url: 'https://a.example/2' }],
  };
  const noticed = (change: (copy: Service) => void): string[] => {
    const copy = structuredClone(record);
    change(copy);
    return differences('services/a', expected, serviceFacts({ record: copy, body: '' }));
  };

  test('nothing changed', () => expect(noticed(() => undefined)).toEqual([]));
  test('one digit of a phone number', () =>
    expect(noticed(({ access }) => (access![0]!.value = '0300 000 0001'))).toEqual([
      'services/a: phone 0300 000 0000 is in the fixture and not in the file',
      'services/a: phone 0300 000 0001 is in the file and not in the fixture',
    ]));
  test('an age', () =>
    expect(noticed(({ eligibility }) => (eligibility!.maximumAge = 19))).toEqual([
      'services/a: age max 18 is in the fixture and not in the file',
      'services/a: age max 19 is in the file and not in the fixture',
    ]));
  test('a source left out', () =>
    expect(noticed(({ assurance }) => assurance.sources.pop())).toEqual([
      'services/a: source {"url":"https://a.example/2"} is in the fixture and not in the file',
    ]));
  test('a file that is gone', () =>
    expect(differences('services/a', expected, undefined)).toEqual(['services/a: the file is missing']));
});
