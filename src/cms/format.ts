/**
 * How the form reads and writes the file of a record: with the same writer as everybody else. A file that is written in the
 * house's way stays so; of one that somebody wrote by hand only the changed fields are touched, so its comments stay.
 */
import { folderKinds, type FileKind } from '../model/kinds.ts';
import { kindSchema } from './kind-schema.ts';
import { splitFrontMatter } from '../records/files/front-matter.ts';
import { changedText, type FieldChange } from '../records/write/change-text.ts';
import { recordText } from '../records/write/record-text.ts';
import { parseYaml } from '../records/yaml/parse.ts';
import type { RecordKind } from '../model/fields.ts';
import { fromForm, isGroup, pinOf, toForm, withPin } from './values.ts';

export type Kind = RecordKind | FileKind;
type Group = Record<string, unknown>;

/** What the form keeps beside the fields of the schema, unseen: the file as it was, and the pin as it was. */
export const BODY = 'body';
export const PIN = 'pin';
export const FILE_BEFORE = 'fileBefore';
export const PIN_BEFORE = 'pinBefore';

export const isMarkdown = (kind: Kind): boolean =>
  kind in folderKinds && folderKinds[kind as RecordKind].extension === '.md';

/**
 * A name for the format of a kind. Sveltia CMS tells a format nothing but the text, so each kind has its own; and it takes a
 * format for Markdown files only where its name ends so.
 */
export const formatName = (kind: Kind): string =>
  `record-${kind.replaceAll('/', '-')}${isMarkdown(kind) ? '-frontmatter' : ''}`;

interface Parts {
  fields: Group;
  body?: string;
}

/** @throws Error in our words, where the file cannot be read */
export function partsOf(kind: Kind, text: string): Parts {
  const split = isMarkdown(kind) ? splitFrontMatter(text) : { yaml: text, linesBefore: 0, body: undefined };
  if ('fault' in split) throw new Error(`Line ${split.fault.line}: ${split.fault.expected}`);
  const { value, faults } = parseYaml(split.yaml, split.linesBefore);
  if (!isGroup(value))
    throw new Error(faults.map(({ line, expected }) => `Line ${line}: ${expected}`).join('\n') || 'The file is empty');
  return { fields: value, ...(split.body === undefined ? {} : { body: split.body }) };
}

/** The file as the form shows it. */
export function fromFile(kind: Kind, text: string): Group {
  const { fields, body } = partsOf(kind, text);
  const pin = kind === 'places' ? pinOf(fields) : undefined;
  return {
    ...(toForm(kindSchema(kind), fields) as Group),
    ...(body === undefined ? {} : { [BODY]: body }),
    ...(pin === undefined ? {} : { [PIN]: pin, [PIN_BEFORE]: pin }),
    [FILE_BEFORE]: text,
  };
}

/** The fields as they go into the file. */
export function recordOf(kind: Kind, form: Group): Parts {
  const { [BODY]: body, [PIN]: pin, [PIN_BEFORE]: pinBefore, [FILE_BEFORE]: _file, ...shown } = form;
  const fields = fromForm(kindSchema(kind), shown) as Group;
  return {
    fields: kind === 'places' ? withPin(fields, pin, pinBefore) : fields,
    ...(isMarkdown(kind) ? { body: typeof body === 'string' ? body : '' } : {}),
  };
}

/** The file that a form makes. */
export function toFile(kind: Kind, form: Group): string {
  const { fields, body } = recordOf(kind, form);
  const before = form[FILE_BEFORE];
  return (
    (typeof before === 'string' && changedByHand(kind, whole(before), { fields, body })) ||
    recordText(kind, fields, body)
  );
}

/** Sveltia CMS takes the end of the last line away, as it reads a file and as it saves: without it none would be ours. */
const whole = (text: string): string => `${text.trimEnd()}\n`;

/** Undefined where the file is written as we write, or where more than its fields has changed. */
function changedByHand(kind: Kind, before: string, { fields, body }: Parts): string | undefined {
  const old = partsOf(kind, before);
  const isOurs = recordText(kind, old.fields, old.body) === before;
  if (isOurs || !same(body?.trim() ?? '', old.body?.trim() ?? '')) return undefined;
  const text = changedText(before, changesBetween(old.fields, fields, []));
  return same(partsOf(kind, text).fields, fields) ? text : undefined;
}

/** The smallest changes that make one value of the other. Values that are the same in another order are the same. */
function changesBetween(old: unknown, now: unknown, path: (string | number)[]): FieldChange[] {
  if (same(old, now)) return [];
  if (isGroup(old) && isGroup(now)) {
    const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return names.flatMap((name) => changesBetween(old[name], now[name], [...path, name]));
  }
  if (Array.isArray(old) && Array.isArray(now) && old.length === now.length)
    return now.flatMap((entry, index) => changesBetween(old[index], entry, [...path, index]));
  return [{ path, value: now }];
}

export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, at) => same(each, b[at]));
  if (!isGroup(a) || !isGroup(b)) return a === b;
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return names.every((name) => same(a[name], b[name]));
}
