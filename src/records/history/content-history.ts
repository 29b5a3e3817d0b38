/** How the services of a content folder changed, day by day, as git remembers it. Old files are read leniently. */
import { parse } from 'yaml';
import { folderKinds } from '../../model/kinds.ts';
import { isPublished } from '../../model/rules/changes.ts';
import { londonDay } from '../../model/rules/freshness.ts';
import { splitFrontMatter } from '../files/front-matter.ts';
import { commitsOf, isNoFile, textsOf, type Commit } from './git.ts';

/** A record at the end of a day, and as it was before that day. */
export interface DayChange {
  id: string;
  /** 2026-11-24, in London. */
  day: string;
  /** The moment of the day's last commit of it: 2026-11-24T19:02:55Z. */
  at: string;
  before: unknown;
  after: unknown;
}

export interface ContentHistory {
  /** `whole`: from the first record on; `part`: a copy that was cut short; `none`: there is no history to read. */
  reach: 'whole' | 'part' | 'none';
  /** The first day that can be seen: of the first edition, or where the copy was cut. */
  since?: { day: string; at: string; published: string[] };
  /** Oldest first. */
  changes: DayChange[];
}

const none: ContentHistory = { reach: 'none', changes: [] };
const { folder: servicesFolder, extension } = folderKinds.services;

/** @param folder the content folder */
export async function readHistory(folder: string): Promise<ContentHistory> {
  const found = await commitsOf(folder, servicesFolder);
  if (!found || found.commits.length === 0) return none;
  const spans = spansOf(found.commits);
  const firstDay = spans[0]?.day;
  if (firstDay === undefined) return none;
  const isFirst = ({ day }: Span): boolean => day === firstDay;
  const wanted = spans.flatMap((span) => (isFirst(span) ? [span.after] : [span.before, span.after]));
  const texts = await textsOf(folder, [...new Set(wanted.filter((hash) => !isNoFile(hash)))]);
  const first = spans.filter(isFirst);
  return {
    reach: found.isCut ? 'part' : 'whole',
    since: {
      day: firstDay,
      at: first
        .map(({ at }) => at)
        .sort()
        .at(-1)!,
      published: first.flatMap(({ id, after }) => (isPublished(read(frontMatter(after, texts))) ? [id] : [])),
    },
    changes: spans
      .filter((span) => !isFirst(span))
      .flatMap(({ before, after, ...span }) => {
        const was = frontMatter(before, texts);
        const is = frontMatter(after, texts);
        // Text below the fields was put better: nothing to tell, and nothing to parse.
        if (was === is) return [];
        const records = { before: read(was), after: read(is) };
        // A version that cannot be read says nothing of what changed.
        return records.before === unreadable || records.after === unreadable ? [] : [{ ...span, ...records }];
      }),
  };
}

interface Span {
  id: string;
  day: string;
  at: string;
  before: string;
  after: string;
}

/** One span a record and day: what was changed and changed back within a day never was. */
export function spansOf(commits: readonly Commit[]): Span[] {
  const spans = new Map<string, Span>();
  let latest = '';
  for (const { at: stated, files } of commits) {
    const moment = new Date(stated);
    if (Number.isNaN(moment.getTime())) continue;
    const iso = moment.toISOString().replace('.000Z', 'Z');
    // The clock of one computer may be wrong: the order of the commits is right.
    const at = iso > latest ? iso : latest;
    latest = at;
    const day = londonDay(new Date(at));
    for (const { path, before, after } of files) {
      const id = idIn(path);
      if (id === undefined) continue;
      const key = `${day} ${id}`;
      spans.set(key, { id, day, at, before: spans.get(key)?.before ?? before, after });
    }
  }
  return [...spans.values()].filter(({ before, after }) => before !== after);
}

function idIn(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith(extension) ? name.slice(0, -extension.length) : undefined;
}

const unreadable = Symbol('a version that cannot be read');

/** The fields of a version as text; undefined where there was no file. */
function frontMatter(hash: string, texts: ReadonlyMap<string, string>): string | undefined | typeof unreadable {
  if (isNoFile(hash)) return undefined;
  const text = texts.get(hash);
  // A clone may have left old files out.
  if (text === undefined) return unreadable;
  const parts = splitFrontMatter(text);
  return 'fault' in parts ? unreadable : parts.yaml;
}

function read(yaml: string | undefined | typeof unreadable): unknown {
  if (typeof yaml !== 'string') return yaml;
  try {
    return parse(yaml, { logLevel: 'error', uniqueKeys: false, maxAliasCount: 0 }) as unknown;
  } catch {
    return unreadable;
  }
}
