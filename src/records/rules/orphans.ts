/** A record that nothing names is found by nobody: an organisation or place without a service, a topic without a published one, a guide without a link. */
import { folderKinds } from '../../model/kinds.ts';
import type { RecordKind } from '../../model/fields.ts';
import { mentionsIn } from '../markdown/mentions.ts';
import { kindOf } from '../read-file.ts';
import type { ReadRecord, ReadRecords } from '../types.ts';
import { fieldValues } from '../walk.ts';
import { allRecords, problemAt, type Rule } from './rule.ts';

export const orphans: Rule = (records) => {
  // A file with a fault may name them: its fault is told first, and this afterwards.
  if (records.folders.services.length < (records.ids.services?.size ?? 0)) return [];
  const { named, unsure } = namedIn(records);
  const { organisations, places, topics, guides } = records.folders;
  const offered = new Set(
    records.folders.services.filter(isPublished).flatMap(({ data }) => data.topics.map((id) => `topics/${id}`)),
  );
  return [
    ...[...organisations, ...places, ...guides.filter(hasNoDoor)].filter(({ kind, id }) => !named.has(`${kind}/${id}`)),
    ...topics.filter(({ id }) => !offered.has(`topics/${id}`)),
  ]
    .filter(({ kind }) => !unsure.has(kind))
    .map((record) => {
      const isGuide = record.kind === 'guides';
      const { called } = folderKinds[record.kind as RecordKind];
      return problemAt(record, [isGuide ? 'title' : 'name'], {
        rule: 'orphans',
        severity: 'warning',
        value: record.id,
        expected: isGuide
          ? 'a guide that something links to'
          : `${aOrAn(called)} that a ${record.kind === 'topics' ? 'published ' : ''}service names`,
        mend: isGuide
          ? 'name it in an entry, or link to it from another guide'
          : `name it in a service, or delete the file if it was never published. Nobody finds this ${called} now`,
        help: 'orphans',
      });
    });
};

/** The page of a topic links to its guides, and every explained word to the glossary. */
const hasNoDoor = ({ data }: ReadRecords['folders']['guides'][number]) =>
  !data.topics?.length && data.glossary !== true;

const isPublished = ({ data }: ReadRecords['folders']['services'][number]) => data.status !== 'unconfirmed';
const aOrAn = (word: string) => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

/**
 * "places/hall" for everything that a record names, by a reference, a link in its text or a page of the site. A service that is
 * not published yet counts: what it names waits with it, and the check tells of it as waiting.
 */
function namedIn(records: ReadRecords): { named: Set<string>; unsure: Set<string> } {
  const named = new Set<string>();
  // A misspelt reference means one of these: that is told by `references`.
  const unsure = new Set<string>();
  const readers = new Map<string, ReturnType<typeof fieldValues>>();
  for (const record of allRecords(records)) {
    const read =
      readers.get(record.kind) ??
      fieldValues(kindOf(record.kind).schema, ({ refersTo, markdown, sitePage }) =>
        Boolean(refersTo || markdown || sitePage),
      );
    readers.set(record.kind, read);
    for (const { value, meta } of read(record.data)) {
      if (meta.refersTo) {
        add(named, record, `${meta.refersTo}/${value}`);
        if (records.ids[meta.refersTo]?.has(value) === false) unsure.add(meta.refersTo);
      } else if (meta.sitePage) addPage(named, record, value);
      else addLinks(named, record, value);
    }
    addLinks(named, record, record.body ?? '');
  }
  return { named, unsure };
}

/** A record that names itself is still named by nobody. */
function add(named: Set<string>, { kind, id }: ReadRecord<unknown>, what: string): void {
  if (what !== `${kind}/${id}`) named.add(what);
}

function addPage(named: Set<string>, record: ReadRecord<unknown>, href: string): void {
  const page = /^\/([\w-]+)\/([\w-]+)/.exec(href);
  if (page) add(named, record, `${page[1]}/${page[2]}`);
}

function addLinks(named: Set<string>, record: ReadRecord<unknown>, text: string): void {
  for (const { kind, value } of mentionsIn(text)) if (kind === 'link') addPage(named, record, value);
}
