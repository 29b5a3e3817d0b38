/** One thing entered twice: nearly the same name, or a like name with the same phone and organisation, or at the same place. */
import type { Organisation } from '../../model/organisation.ts';
import type { Place } from '../../model/place.ts';
import type { Service } from '../../model/service.ts';
import type { Problem } from '../problem.ts';
import type { ReadRecord, ReadRecords } from '../types.ts';
import { nearness, placeWords, wordsOfName } from './near-name.ts';
import { problemAt, type Rule } from './rule.ts';

interface Named {
  record: ReadRecord<Service | Organisation | Place>;
  words: string[];
}

export const nearDuplicates: Rule = (records) => {
  const where = placeWords(records);
  const { services, organisations, places } = records.folders;
  const named = services.filter(({ data }) => data.status !== 'closed').map(withWords);
  return [
    ...pairsOf(named, minusOne, where, ['same'], 'nearly the same name'),
    ...pairsOf(named, phonesOf, where, ['alike'], 'a like name, and the same phone and organisation'),
    ...pairsOf(named, placeAndTopic, where, ['alike'], 'a like name, and the same place and topic'),
    ...pairsOf(organisations.map(withWords), minusOne, where, ['same'], 'nearly the same name'),
    ...pairsOf(places.map(withWords), minusOne, where, ['same'], 'nearly the same name'),
  ].filter(once());
};

const withWords = (record: Named['record']): Named => ({ record, words: wordsOfName(record.data.name) });

/** Two names that differ in one word have the rest of their words in common. */
const minusOne = ({ words }: Named): string[] => {
  const sorted = [...words].sort();
  return [words.join(''), sorted.join(' '), ...sorted.map((_, index) => `- ${sorted.toSpliced(index, 1).join(' ')}`)];
};

const phonesOf = ({ record }: Named): string[] => {
  const { organisation, contact, access = [] } = record.data as Service;
  const numbers = [contact?.phone, ...access.map(({ value }) => value)].filter((value) =>
    /^[\d ]{6,}$/.test(value ?? ''),
  );
  return [...new Set(numbers.map((number) => `${organisation} ${number!.replaceAll(' ', '')}`))];
};

const placeAndTopic = ({ record }: Named): string[] => {
  const { sessions = [], topics } = record.data as Service;
  return sessions.map(({ place }) => `${place} ${topics[0]}`);
};

/** In a group larger than this only neighbours in the alphabet are compared, so that ten thousand records cost little. */
const wholeGroup = 60;
const neighbours = 8;

function pairsOf(
  named: readonly Named[],
  keysOf: (one: Named) => string[],
  where: ReadonlySet<string>,
  wanted: readonly string[],
  because: string,
): Problem[] {
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    for (const key of keysOf(one)) {
      const group = groups.get(key) ?? [];
      group.push(one);
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap((group) => {
    const reach = group.length > wholeGroup ? neighbours : wholeGroup;
    const sorted =
      group.length > wholeGroup ? [...group].sort((a, b) => (a.words.join() < b.words.join() ? -1 : 1)) : group;
    return sorted.flatMap((one, index) =>
      sorted.slice(index + 1, index + 1 + reach).flatMap((other) => {
        if (isToldElsewhere(one, other)) return [];
        const near = nearness(one.words, other.words, where);
        return near && (near === 'same' || wanted.includes(near)) ? problemOf(one, other, because) : [];
      }),
    );
  });
}

/** `duplicate-names` tells of services with one name. */
const isToldElsewhere = ({ record: a }: Named, { record: b }: Named): boolean =>
  a === b || (a.kind === 'services' && a.data.name.toLowerCase() === b.data.name.toLowerCase());

function problemOf(one: Named, other: Named, because: string): Problem {
  const [first, second] = one.record.id < other.record.id ? [one.record, other.record] : [other.record, one.record];
  return problemAt(second, ['name'], {
    rule: 'near-duplicates',
    severity: 'warning',
    value: second.data.name,
    expected: `something that is entered once. ${first.file} has ${because}: "${first.data.name}"`,
    mend: 'are they one? Put what you know into the older file and delete the newer one. If they are two, say in the names how they differ',
    help: 'duplicates',
  });
}

/** The same pair is in several groups. */
const once = () => {
  const told = new Set<string>();
  return ({ file, expected }: Problem): boolean => {
    const pair = `${file} ${/content\/\S+/.exec(expected)?.[0] ?? /\S+\.(?:md|yml)/.exec(expected)?.[0]}`;
    if (told.has(pair)) return false;
    told.add(pair);
    return true;
  };
};

/** Two places at one address, under two names. */
export const sameAddress: Rule = ({ folders }: ReadRecords) => {
  const first = new Map<string, ReadRecord<Place>>();
  return folders.places.flatMap((place) => {
    const key = addressOf(place.data);
    if (key === undefined) return [];
    const before = first.get(key);
    if (!before) {
      first.set(key, place);
      return [];
    }
    return problemAt(place, ['address'], {
      rule: 'same-address',
      severity: 'warning',
      value: place.data.address,
      expected: `a place that is entered once. ${before.file} ("${before.data.name}") has this address too`,
      mend: 'are they one building? Keep one file and name it in the services. If they are two, say in the address which part each is in',
      help: 'duplicates',
    });
  });
};

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bst\b/g, 'street'],
  [/\brd\b/g, 'road'],
  [/\bave\b/g, 'avenue'],
];

/** Street and postcode, or street and town. A street without a number may hold many buildings: then the postcode must be known. */
function addressOf({ address, postcode, town, area }: Place): string | undefined {
  if (address === undefined || (postcode === undefined && !/\d/.test(address))) return undefined;
  const street = shortForms.reduce((text, [form, whole]) => text.replace(form, whole), wordsOfName(address).join(' '));
  return `${street} ${postcode ?? town?.toLowerCase() ?? area}`;
}
