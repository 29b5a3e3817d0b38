/** Two versions of one record, field by field, with the titles of the schema. Old versions may not fit the schema: nothing here throws. */
import type { z } from 'zod';
import { type Fact, most } from '../../model/pull-request.ts';
import { asTitle, elementOf, shapeOf, unwrap } from '../../records/issues/fields.ts';
import { shorten } from '../../records/problem.ts';

/** The name of the record or word that an id stands for: `('topics', 'money')` is "Money". */
export type NameOf = (target: string, id: string) => string | undefined;

/** Where we are: the way there in words, and what the schema knows of it. */
interface Place {
  words: readonly string[];
  schema: z.ZodType | undefined;
  nameOf: NameOf;
}

type Group = Readonly<Record<string, unknown>>;

/** Every field that is not the same in both, in the order of the schema. */
export const fieldFacts = (before: Group, after: Group, schema: z.ZodType, nameOf: NameOf): Fact[] =>
  ofGroups(before, after, { words: [], schema, nameOf });

function ofGroups(before: Group, after: Group, place: Place): Fact[] {
  const shape = (place.schema && shapeOf(unwrap(place.schema).schema)) ?? {};
  const keys = new Set([...Object.keys(shape), ...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => between(before[key], after[key], fieldIn(place, key, shape[key])));
}

const fieldIn = (place: Place, key: string, schema: z.ZodType | undefined): Place => ({
  ...place,
  schema,
  words: [...place.words, (schema && unwrap(schema).meta.title) ?? asTitle(key)],
});

function between(was: unknown, is: unknown, place: Place): Fact[] {
  if (isSame(was, is)) return [];
  if (isGroup(was) && isGroup(is)) return ofGroups(was, is, place);
  if (isGroup(was) && is === undefined) return ofGroups(was, {}, place);
  if (isGroup(is) && was === undefined) return ofGroups({}, is, place);
  if (Array.isArray(was ?? []) && Array.isArray(is ?? []))
    return ofLists((was ?? []) as unknown[], (is ?? []) as unknown[], place);
  return [fact(place, { ...said('before', was, place), ...said('after', is, place) })];
}

const fact = ({ words }: Place, rest: Omit<Fact, 'field'>): Fact => ({
  field: shorten(words.join(' > '), most.field) || 'Field',
  ...rest,
});

const said = (key: 'before' | 'after', value: unknown, place: Place): Omit<Fact, 'field'> =>
  value === undefined || value === null ? {} : { [key]: inWords(value, place) };

/** What came and what went; what became another is told field by field; else only the order is another. */
function ofLists(was: readonly unknown[], is: readonly unknown[], place: Place): Fact[] {
  const element = place.schema && elementOf(unwrap(place.schema).schema);
  const inside: Place = { ...place, schema: element };
  const gone = without(was, is);
  const come = without(is, was);
  if (gone.length + come.length === 0)
    return [fact(place, { before: inOrder(was, inside), after: inOrder(is, inside) })];
  const { pairs, alone } = paired(gone, come);
  const gained = alone.come.slice(0, most.listed).map((item) => inWords(item, inside));
  const lost = alone.gone.slice(0, most.listed).map((item) => inWords(item, inside));
  const whole =
    gained.length + lost.length === 0 ? [] : [fact(place, { ...some('gained', gained), ...some('lost', lost) })];
  return [...whole, ...pairs.flatMap(([before, after]) => ofGroups(before, after, itemIn(inside, after, is)))];
}

const some = (key: 'gained' | 'lost', list: string[]): Omit<Fact, 'field'> => (list.length > 0 ? { [key]: list } : {});
const inOrder = (list: readonly unknown[], place: Place): string =>
  shorten(list.map((item) => inWords(item, place)).join(', '), most.value) || 'nothing';

/** "Ways in 2", or "Terms (Counselling)" where it has a name. */
function itemIn(place: Place, item: Group, list: readonly unknown[]): Place {
  const name = item.name ?? item.title ?? item.id;
  const title = place.words.at(-1) ?? 'Entry';
  const words = typeof name === 'string' ? `${title} (${shorten(name, 60)})` : `${title} ${list.indexOf(item) + 1}`;
  return { ...place, words: [...place.words.slice(0, -1), words] };
}

/** What tells one item of a list from another, the surest first. */
const marks = ['id', 'place', 'url', 'route', 'name', 'title', 'what'] as const;

/** Items before and after that are one and the same thing, put another way. */
function paired(gone: readonly unknown[], come: readonly unknown[]) {
  const left = [...gone];
  const alone: unknown[] = [];
  const pairs: [Group, Group][] = [];
  for (const item of come) {
    const index = left.findIndex((other) => isGroup(item) && isGroup(other) && isSameThing(other, item));
    const former = left[index];
    if (isGroup(former) && isGroup(item)) {
      pairs.push([former, item]);
      left.splice(index, 1);
    } else alone.push(item);
  }
  const [former, item] = [left[0], alone[0]];
  // One went and one came, and nothing says that they are two: it was changed.
  if (
    left.length === 1 &&
    alone.length === 1 &&
    isGroup(former) &&
    isGroup(item) &&
    !marks.some((mark) => mark in former)
  )
    return { pairs: [...pairs, [former, item] as [Group, Group]], alone: { gone: [], come: [] } };
  return { pairs, alone: { gone: left, come: alone } };
}

function isSameThing(a: Group, b: Group): boolean {
  const mark = marks.find((key) => a[key] !== undefined && b[key] !== undefined);
  return mark !== undefined && isSame(a[mark], b[mark]) && isSame(a.for, b.for);
}

function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const there = new Set(other.map(sign));
  return list.filter((item) => !there.has(sign(item)));
}

/** A value as a person says it. Never empty. */
function inWords(value: unknown, place: Place): string {
  return shorten(wordsOf(value, place), most.value) || 'nothing';
}

function wordsOf(value: unknown, place: Place): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const { schema, meta } = place.schema ? unwrap(place.schema) : { schema: undefined, meta: undefined };
  if (typeof value === 'string') return (meta?.refersTo && place.nameOf(meta.refersTo, value)) || value;
  if (Array.isArray(value)) {
    const element = schema && elementOf(schema);
    return value.map((item) => wordsOf(item, { ...place, schema: element })).join(', ');
  }
  if (!isGroup(value)) return JSON.stringify(value) ?? '';
  const shape = (schema && shapeOf(schema)) ?? {};
  return Object.entries(value)
    .map(([key, inner]) => {
      const field = fieldIn(place, key, shape[key]);
      return `${field.words.at(-1) ?? key}: ${wordsOf(inner, field)}`;
    })
    .join('; ');
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (a: unknown, b: unknown): boolean => sign(a) === sign(b);

/** The order of keys in a file says nothing. */
const sign = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isGroup(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  ) ?? 'nothing';
