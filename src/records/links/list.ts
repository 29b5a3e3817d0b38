/** Every address of another website that the records name: in fields, sources and texts. */
import { linkKind } from '../markdown/link-kind.ts';
import { mentionsIn } from '../markdown/mentions.ts';
import { fieldAt } from '../issues/fields.ts';
import { kindOf } from '../read-file.ts';
import { allRecords } from '../rules/rule.ts';
import type { Path, ReadRecord, ReadRecords } from '../types.ts';
import { fieldValues, type FieldValue } from '../walk.ts';

/** Where an address stands. */
export interface LinkPlace {
  id: string;
  kind: ReadRecord<unknown>['kind'];
  /** Relative to the content folder's parent: content/services/mash.md */
  file: string;
  line: number;
  /** In words: "Contact > Website", "Text". */
  field: string;
}

export interface ContentLink {
  url: string;
  places: readonly LinkPlace[];
}

type Kind = ReadRecord<unknown>['kind'];
interface Found {
  url: string;
  /** Undefined: in the text below the fields, on `line` of it. */
  path?: Path;
  line?: number;
}

const readers = new Map<Kind, (data: unknown) => FieldValue[]>();

/** What is kept inside is asked after by nobody, and an identifier is a name: no page need stand there. */
function readerFor(kind: Kind): (data: unknown) => FieldValue[] {
  const reader =
    readers.get(kind) ?? fieldValues(kindOf(kind).schema, ({ internal, identifier }) => !internal && !identifier);
  readers.set(kind, reader);
  return reader;
}

function found(kind: Kind, data: unknown, body = ''): Found[] {
  const inFields = readerFor(kind)(data).flatMap(({ path, value, meta }) => {
    const urls = meta.markdown ? external(value).map(({ url }) => url) : isAddress(value) ? [value] : [];
    return urls.map((url) => ({ url, path }));
  });
  return [...inFields, ...external(body)];
}

const isAddress = (value: string): boolean => !/\s/.test(value) && linkKind(value) === 'external';

const external = (text: string): { url: string; line: number }[] =>
  mentionsIn(text).flatMap(({ kind, value, line }) =>
    kind === 'link' && isAddress(value) ? [{ url: value, line }] : [],
  );

/** The addresses of one record, each once, as they are asked after. */
export const linksOf = (kind: Kind, { data, body }: { data: unknown; body?: string }): string[] => [
  ...new Set(found(kind, data, body).flatMap(({ url }) => asked(url) ?? [])),
];

/** Every address once, in the order of the alphabet, with every place that names it. */
export function linksIn(records: ReadRecords): ContentLink[] {
  const places = new Map<string, LinkPlace[]>();
  for (const record of allRecords(records))
    for (const { url, path, line } of found(record.kind, record.data, record.body)) {
      const address = asked(url);
      if (address === undefined) continue;
      const known = places.get(address) ?? [];
      places.set(address, [...known, placeOf(record, path, line)]);
    }
  return [...places].map(([url, all]) => ({ url, places: all })).sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** As a server is asked: without the part after #, and written one way. Undefined: it is no address at all. */
function asked(url: string): string | undefined {
  const address = URL.parse(url);
  if (!address) return undefined;
  address.hash = '';
  return address.href;
}

function placeOf(record: ReadRecord<unknown>, path: Path | undefined, line = 1): LinkPlace {
  const { id, kind, file, bodyLine } = record;
  if (path === undefined) return { id, kind, file, line: bodyLine + line - 1, field: 'Text' };
  return { id, kind, file, line: record.positionOf(path).line, field: fieldAt(kindOf(kind).schema, path).words };
}
