/**
 * Records of another directory of this project: the published facts come along whole, so they are taken as they are. Only
 * what they point at is looked for here, and what is not here is left out.
 */
import { EXTENSION } from '../objects.ts';
import { isEmail, isId } from '../../model/rules/formats.ts';
import { folderKinds } from '../../model/kinds.ts';
import { put, valueAt } from '../../records/sheet/entries.ts';
import { isFuture } from '../../records/rules/dates.ts';
import { missingPage } from '../../records/rules/missing-page.ts';
import { fieldValues } from '../../records/walk.ts';
import { isPersonalEmail } from '../read/persons/tell-apart.ts';
import { remove } from './fit.ts';
import { importKinds, type ImportKind, type Mapping } from './items.ts';
import type { LeftOut } from './notes.ts';
import { fillIn } from './complete.ts';
import { asBody, isPlainBody, visible } from './text.ts';

export interface Own {
  id: string;
  record: Record<string, unknown>;
}

/** @param holders where it may stand: the object itself, or the fields that no slot took */
export function ownOf(...holders: readonly unknown[]): Own | undefined {
  for (const holder of holders) {
    const own = (holder as Record<string, unknown> | undefined)?.[EXTENSION] as Partial<Own> | undefined;
    if (typeof own?.id === 'string' && isId(own.id) && isGroup(own.record)) return { id: own.id, record: own.record };
  }
  return undefined;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Kept inside by whoever publishes, and not taken from anybody who sends it all the same. */
const internal = ['editorNote', 'unconfirmedBecause', 'readingNote', 'body'];

const pointers = new Map<ImportKind, ReturnType<typeof fieldValues>>();
const pointersOf = (kind: ImportKind) => {
  const known = pointers.get(kind) ?? fieldValues(folderKinds[kind].schema, ({ refersTo }) => refersTo !== undefined);
  pointers.set(kind, known);
  return known;
};

const days = new Map<ImportKind, ReturnType<typeof fieldValues>>();
const daysIn = (kind: ImportKind) => {
  const known = days.get(kind) ?? fieldValues(folderKinds[kind].schema, ({ help }) => help === 'dates');
  days.set(kind, known);
  return known;
};

/** @returns the record with its references as they are called here; `open` is what an editor must find out */
export function ownRecord(
  kind: ImportKind,
  { record }: Own,
  mapping: Mapping,
  leftOut: LeftOut[],
): { data: Record<string, unknown>; body?: string; open: string[] } {
  const data = cleaned(record) as Record<string, unknown>;
  for (const field of internal) delete data[field];
  withoutPersonalEmails(data, leftOut);
  const missing: (readonly PropertyKey[])[] = [];
  for (const { path, value, meta } of pointersOf(kind)(data)) {
    const target = meta.refersTo!;
    const isImported = (importKinds as readonly string[]).includes(target);
    const here = isImported
      ? mapping.ownIdOf(target as ImportKind, value)
      : mapping.words.has(target, value)
        ? value
        : undefined;
    if (here === undefined) {
      missing.push(path);
      leftOut.push({
        field: path.map(String).join('.'),
        found: value,
        why: `there is none of this name in content/${target} here`,
      });
      if (!isImported)
        mapping.unmapped.add('term', value, typeof record.name === 'string' ? record.name : '', `from ${target}`);
    } else if (here !== value) put(data, path, here);
  }
  // From the last of a list to its first, so that the places of the others stay.
  for (const path of missing.reverse()) remove(data, path);
  for (const path of missing) dropIfEmpty(data, path);
  for (const { path, value } of daysIn(kind)(data)) {
    if (path[0] === 'closed' || !isFuture(value, mapping.today)) continue;
    leftOut.push({ field: path.map(String).join('.'), found: value, why: 'a day that has not come yet' });
    remove(data, path);
  }
  const body = typeof record.body === 'string' ? bodyOf(record.body, mapping) : undefined;
  if (kind === 'places' && data.area === undefined) data.area = mapping.words.standIns?.area;
  if (kind === 'places') data.kind ??= mapping.words.standIns?.placeKind;
  if (kind === 'organisations') data.type ??= mapping.words.standIns?.organisationType;
  const open = kind === 'services' ? fillIn(data, mapping.words) : [];
  return { data, ...(body === undefined ? {} : { body }), open };
}

/** As of every other feed: whoever sends our own form is not therefore one of us. A way in goes with its address. */
function withoutPersonalEmails(data: Record<string, unknown>, leftOut: LeftOut[]): void {
  const leave = (field: string): number =>
    leftOut.push({
      field,
      found: 'an e-mail address',
      why: 'it looks like one person’s own: ask for that of the team',
    });
  const isPersonal = (value: unknown): boolean => typeof value === 'string' && isEmail(value) && isPersonalEmail(value);
  if (Array.isArray(data.access))
    data.access = data.access.filter((way: unknown) => {
      const isKept = !isGroup(way) || !isPersonal(way.value);
      if (!isKept) leave('access');
      return isKept;
    });
  for (const group of ['contact', 'referral']) {
    const fields = data[group];
    if (!isGroup(fields)) continue;
    for (const [field, value] of Object.entries(fields)) {
      if (!isPersonal(value)) continue;
      leave(`${group}.${field}`);
      delete fields[field];
    }
    if (Object.keys(fields).length === 0) delete data[group];
  }
  if (Array.isArray(data.access) && data.access.length === 0) delete data.access;
}

/** Deeper than any record goes. */
const DEEPEST = 12;
/** More entries than any list of a record has. */
const MOST_IN_LIST = 500;

/** A copy whose texts a file can hold. */
function cleaned(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return visible(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return depth > DEEPEST ? null : value;
  if (Array.isArray(value)) return value.slice(0, MOST_IN_LIST).map((one) => cleaned(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one, depth + 1)]));
}

function bodyOf(text: string, mapping: Mapping): string | undefined {
  const body = withLinks(visible(text), mapping).trim();
  return isPlainBody(body, ['internal']) ? body : asBody(body);
}

function dropIfEmpty(data: object, path: readonly PropertyKey[]): void {
  const above = path.slice(0, -1);
  const list = above.length > 0 ? valueAt(data, above) : undefined;
  if (typeof list === 'object' && list !== null && Object.keys(list).length === 0) remove(data, above);
}

/** Links within the site lead to pages of this one, or become their words. */
function withLinks(text: string, { records, ownIdOf }: Mapping): string {
  return text.replace(/\[([^[\]]*)\]\((\/[^()\s]*)\)/g, (whole: string, words: string, href: string) => {
    const [, folder = '', id = '', rest = ''] = /^\/([\w-]+)\/([^/?#]+)(?:([/?#].*))?$/.exec(href) ?? [];
    const kind = importKinds.find((one) => one === folder);
    const here = kind && ownIdOf(kind, id);
    if (here !== undefined) return `[${words}](/${kind}/${here}${rest})`;
    return missingPage(href, records) ? words : whole;
  });
}
