/**
 * The facts of a file in the words of the fixture facts.json, and what differs between the two. It reads content/ by itself: a
 * test of the reader would not notice a fact that the reader loses.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { folderKinds } from '../../src/model/kinds.ts';
import type { Place } from '../../src/model/place.ts';
import type { Service } from '../../src/model/service.ts';

/** Facts of one record in the words of the fixture. A list in the fixture must be part of the list in the file. */
export type Facts = Record<string, unknown>;
export type Kind = 'services' | 'organisations' | 'places';
export interface Fixture extends Record<Kind, Record<string, Facts>> {
  compiledOn: string;
  area: string;
  counts: Record<string, number | Record<string, number>>;
}
export interface Read<Record> {
  id: string;
  record: Record;
  body: string;
  problems: string[];
}

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n');
export const fixture = JSON.parse(text('tests/content/facts.json')) as Fixture;
/** The area of the site that is here: a directory for another county has other facts. */
export const siteArea = (parse(text('content/site.yml')) as { area?: string }).area;

/** Every record of a kind, with the problems that its schema finds. */
export function read<Record>(kind: Kind): Read<Record>[] {
  const { folder, extension, schema } = folderKinds[kind];
  const names = readdirSync(new URL(`content/${folder}/`, root)).filter((name) => name.endsWith(extension));
  return names.sort().map((name) => {
    const file = text(`content/${folder}/${name}`);
    const [, front = file, body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
    const record = parse(front) as Record;
    const problems = schema
      .safeParse(record)
      .error?.issues.map(({ path, message }) => `${kind}/${name}: ${path.join('.')}: ${message}`);
    return { id: name.slice(0, -extension.length), record, body, problems: problems ?? [] };
  });
}

const audienceWords = { family: 'family', professional: 'professional', everyone: 'both' };
const languageWords: Readonly<Record<string, string>> = { en: 'English', cy: 'Welsh' };
const numberPattern =
  /(?<!\d)0\d[\d ]{5,11}\d(?!\d)|(?<!\d)116 ?\d{3}(?!\d)|(?<!\d)\d{5,6}(?!\d)|(?<![\d,.])(?:999|101|105|111|112|119)(?! ?\d)(?!,\d)/g;

const without = (value: string): string => value.replaceAll(' ', '');
const present = <T>(values: (T | undefined)[]): T[] => [...new Set(values.filter((value) => value !== undefined))];
const isLink = (value: string): boolean => value.startsWith('http');
const oneLine = (value: string): string => value.split(/\s+/).filter(Boolean).join(' ');
const hash = (value: string): string => createHash('sha256').update(oneLine(value)).digest('hex').slice(0, 20);

function numbersIn(texts: (string | undefined)[]): string[] {
  const found = present(texts).filter((value) => !isLink(value));
  return found.flatMap((value) => oneLine(value).match(numberPattern) ?? []);
}

export function serviceFacts({ record, body }: { record: Service; body: string }): Facts {
  const { eligibility, contact, access = [], sessions = [], assurance } = record;
  const values = [...access.map(({ value }) => value), contact?.email, contact?.website, contact?.referralUrl];
  const words = [...access.map(({ detail }) => detail), ...sessions.flatMap(({ hours, note }) => [hours, note])];
  const languages = [...(record.languages ?? []).map((id) => languageWords[id]), ...(record.languageNotes ?? [])];
  const said = [record.summary, body, record.hours, record.where, contact?.phone, contact?.text, ...values, ...words];
  return {
    ...record,
    description: hash(body),
    levelOfNeed: record.levelsOfNeed,
    age: {
      min: eligibility?.minimumAge,
      max: eligibility?.maximumAge,
      sendMax: eligibility?.maximumAgeWithDisability,
      fromPregnancy: eligibility?.fromPregnancy,
    },
    criteria: eligibility?.criteria,
    access: access.map(({ route, for: side, detail, value }) => ({
      route,
      audience: audienceWords[side],
      detail,
      value,
    })),
    cost: record.cost?.kind,
    sessions: sessions.map(({ place, hours, note }) => ({ place, hours, note })),
    languages,
    accessibility: record.accessNotes,
    unconfirmed: record.status === 'unconfirmed' || undefined,
    confidence: assurance.confidence,
    sources: assurance.sources,
    note: record.editorNote,
    phones: numbersIn([...said, ...(eligibility?.criteria ?? []), ...(record.accessNotes ?? []), ...languages]),
    emails: present(values).filter((value) => value.includes('@') && !isLink(value)),
    urls: present([...values, ...assurance.sources.map(({ url }) => url)]).filter(isLink),
  };
}

export const placeFacts = ({ record }: { record: Place }): Facts => ({
  ...record,
  note: record.editorNote,
  phones: numbersIn([record.phone, record.hours]),
});

const labels: Readonly<Record<string, string>> = {
  phones: 'phone',
  emails: 'e-mail',
  urls: 'web address',
  sources: 'source',
  criteria: 'criterion',
  access: 'way in',
  sessions: 'session',
};
const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
/** As it is compared: numbers without spaces, and nothing that is undefined. */
const plain = (field: string, value: unknown): unknown =>
  field === 'phones' ? without(value as string) : (JSON.parse(JSON.stringify(value)) as unknown);

const isIn = (field: string, value: unknown, list: unknown): boolean =>
  (Array.isArray(list) ? list : [list]).some(
    (entry) => entry !== undefined && isDeepStrictEqual(plain(field, entry), plain(field, value)),
  );

/** What the fixture says and the file does not. */
function missing(expected: Facts, actual: Facts): string[] {
  return Object.entries(expected).flatMap(([field, value]) => {
    const label = labels[field] ?? field;
    if (Array.isArray(value))
      return value.filter((entry) => !isIn(field, entry, actual[field])).map((entry) => `${label} ${show(entry)}`);
    if (typeof value === 'object' && value !== null) {
      const inside = missing(value as Facts, (actual[field] ?? {}) as Facts);
      return inside.map((fact) => `${label} ${fact}`);
    }
    return isIn(field, value, actual[field]) ? [] : [`${label} ${show(value)}`];
  });
}

/** Phones, ages and postcodes that a file has and the fixture has not: nobody has checked the record since, so who says so? */
function added(expected: Facts, actual: Facts): string[] {
  const phones = (actual.phones as string[] | undefined) ?? [];
  const numbers = phones.filter((phone) => !isIn('phones', phone, expected.phones)).map((phone) => `phone ${phone}`);
  const age = Object.entries((actual.age as Facts | undefined) ?? {}).filter(([, value]) => value !== undefined);
  const ages = age.filter(([key, value]) => (expected.age as Facts | undefined)?.[key] !== value);
  const postcode =
    actual.postcode !== undefined && actual.postcode !== expected.postcode ? [`postcode ${show(actual.postcode)}`] : [];
  return [...numbers, ...ages.map(([key, value]) => `age ${key} ${show(value)}`), ...postcode];
}

/** Every difference between the fixture and a record, in a sentence that names both. */
export function differences(name: string, expected: Facts, actual: Facts | undefined): string[] {
  if (actual === undefined) return [`${name}: the file is missing`];
  return [
    ...missing(expected, actual).map((fact) => `${name}: ${fact} is in the fixture and not in the file`),
    ...added(expected, actual).map((fact) => `${name}: ${fact} is in the file and not in the fixture`),
  ];
}
