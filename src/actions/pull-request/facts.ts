/** What a pull request changes, entry by entry, in words. */
import { changesBetween, isPublished, type ChangeKind } from '../../model/rules/changes.ts';
import { type EntryFacts, type Fact, most, type Turn } from '../../model/pull-request.ts';
import { shorten } from '../../records/problem.ts';
import { isFolderKind, kindOf } from '../../records/read-file.ts';
import type { Entry } from './entries.ts';
import { fieldFacts, type NameOf } from './field-facts.ts';

/** The entries that a pull request touches, as they are in one version, by file; and what ids are called there. */
export interface Edition {
  entries: ReadonlyMap<string, Entry>;
  nameOf: NameOf;
}

/** Every entry that is not the same in both, by file. */
export function factsBetween(before: Edition, after: Edition): EntryFacts[] {
  const nameOf: NameOf = (target, id) => after.nameOf(target, id) ?? before.nameOf(target, id);
  const former = renamed(before.entries, after.entries);
  const moved = new Set([...former.values()].map(({ file }) => file));
  const files = [...new Set([...before.entries.keys(), ...after.entries.keys()])].sort();
  return files.flatMap((file) => {
    const [was, is] = [former.get(file) ?? before.entries.get(file), after.entries.get(file)];
    if (!is && moved.has(file)) return [];
    return told(was, is, nameOf);
  });
}

/** Files that went, by the file that came in their place: the same kind, and the same name or the same content. */
function renamed(before: Edition['entries'], after: Edition['entries']): Map<string, Entry> {
  const gone = [...before.values()].filter(({ file }) => !after.has(file));
  const found = new Map<string, Entry>();
  for (const entry of after.values()) {
    if (before.has(entry.file) || !isFolderKind(entry.kind)) continue;
    const index = gone.findIndex((one) => one.kind === entry.kind && one.value !== undefined && isOne(one, entry));
    const [former] = index < 0 ? [] : gone.splice(index, 1);
    if (former) found.set(entry.file, former);
  }
  return found;
}

const isOne = (a: Entry, b: Entry): boolean =>
  (a.name === b.name && a.name !== a.id) || JSON.stringify([a.value, a.body]) === JSON.stringify([b.value, b.body]);

function told(was: Entry | undefined, is: Entry | undefined, nameOf: NameOf): EntryFacts[] {
  const entry = is ?? was;
  if (!entry) return [];
  const turn = turnOf(was, is);
  const facts = turn === 'removed' || turn === 'unreadable' ? [] : factsOf(was, is, nameOf);
  if (turn === 'changed' && facts.length === 0) return [];
  return [
    {
      file: shorten(entry.file, most.file),
      name: shorten(entry.name, most.name) || entry.id,
      ...(entry.page === undefined ? {} : { page: entry.page }),
      turn,
      ...(turn === 'renamed' && was ? formerly(was) : {}),
      facts: facts.slice(0, most.facts),
      moreFacts: Math.max(0, facts.length - most.facts),
    },
  ];
}

const formerly = ({ file, page }: Entry) => ({
  formerFile: shorten(file, most.file),
  ...(page === undefined ? {} : { formerPage: page }),
});

/** Turns of a service that its fields tell, as the page of changes tells them too. */
const byChange: Partial<Record<ChangeKind, Turn>> = {
  added: 'published',
  closed: 'closed',
  paused: 'paused',
  reopened: 'reopened',
};

function turnOf(was: Entry | undefined, is: Entry | undefined): Turn {
  if (!is) return 'removed';
  if (is.value === undefined || (was && was.value === undefined)) return 'unreadable';
  if (!was) return 'new';
  if (was.file !== is.file) return 'renamed';
  if (is.kind !== 'services') return 'changed';
  if (isPublished(was.value) && !isPublished(is.value)) return 'hidden';
  const turns = changesBetween(was.value, is.value).flatMap(({ kind }) => byChange[kind] ?? []);
  return turns[0] ?? 'changed';
}

function factsOf(was: Entry | undefined, is: Entry | undefined, nameOf: NameOf): Fact[] {
  const { schema } = kindOf((is ?? was)!.kind);
  return [...fieldFacts(was?.value ?? {}, is?.value ?? {}, schema, nameOf), ...ofText(was?.body, is?.body)];
}

/** Of the text below the fields only the lines that are not the same. */
function ofText(was = '', is = ''): Fact[] {
  const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
  const only = (text: string, other: string): string => {
    const there = new Set(lines(other));
    return shorten(
      lines(text)
        .filter((line) => !there.has(line))
        .join(' '),
      most.value,
    );
  };
  const [before, after] = [only(was, is), only(is, was)];
  if (before === '' && after === '') return [];
  return [{ field: 'Text', ...(before && { before }), ...(after && { after }) }];
}

/** One fact in a line: "Phone: 01632 960000 -> 01632 960111", "Topics: + Money, - Bullying". */
export function factLine({ field, before, after, gained = [], lost = [] }: Fact): string {
  if (gained.length + lost.length > 0)
    return `${field}: ${[...gained.map((name) => `+ ${name}`), ...lost.map((name) => `- ${name}`)].join(', ')}`;
  return `${field}: ${before ?? 'nothing'} -> ${after ?? 'nothing'}`;
}

/** What became of the entry, in words; empty where its facts say it all. */
export function turnWords({ turn, page, formerPage }: EntryFacts): string {
  switch (turn) {
    case 'new':
      return 'New entry.';
    case 'published':
      return 'It will be shown for the first time.';
    case 'closed':
      return 'Closed. Its page stays and says so.';
    case 'paused':
      return 'Paused. Its page stays and says so.';
    case 'reopened':
      return 'Open again.';
    case 'hidden':
      return 'It will no longer be shown: its page goes away.';
    case 'renamed':
      return formerPage === undefined || page === undefined
        ? 'The file has a new name.'
        : `The file has a new name, so its address changes: ${formerPage} becomes ${page}. Links to the old address break. If only the name is new, keep the file's name.`;
    case 'removed':
      return page === undefined
        ? 'Deleted.'
        : `Deleted: the page ${page} goes away and links to it break. A service that has closed keeps its file: write status: closed.`;
    case 'unreadable':
      return 'What changes can be told as soon as the file can be read: see what to fix.';
    case 'changed':
      return '';
  }
}
