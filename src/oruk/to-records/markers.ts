/**
 * Lines in the editor's note by which an import speaks to the editor. The note is the one place that every editor sees, in
 * the form, in the file and in the list of what waits, and that is never published; the value itself stays theirs to choose.
 * A line goes by itself when what it says has come right, and by hand when the editor has decided.
 */
import { shorten } from '../../records/problem.ts';
import { wordsOf } from '../../records/sheet/plan.ts';
import type { Conflict } from './merge.ts';

/** As the schema has it. */
const LONGEST_NOTE = 2000;
const MORE = 'more differs than there is room for: see the list of the import.';

export interface Marker {
  /** "contact.phone"; of a service as a whole, "gone". */
  about: string;
  words: string;
}

const signOf = (feed: string): string => `[feed ${feed}]`;

export const conflictMarker = ({ field, theirs, ours }: Conflict): Marker => ({
  about: field,
  words: `the feed now says ${quoted(theirs)}; here it is ${quoted(ours)}.`,
});

export const goneMarker = (day: string): Marker => ({
  about: 'gone',
  words: `no longer in the feed on ${day}. Does it still run? If not: status: closed.`,
});

const quoted = (value: unknown): string => (value === undefined ? 'nothing' : `"${shorten(wordsOf(value), 120)}"`);

/**
 * The note with new lines at its end.
 * @param settled whether the line about this has come right
 */
export function withMarkers(
  note: string | undefined,
  feed: string,
  fresh: readonly Marker[],
  settled: (about: string) => boolean,
): string | undefined {
  const sign = signOf(feed);
  const lines = (note ?? '').split('\n').filter((line) => {
    if (!line.startsWith(`${sign} `)) return true;
    const about = aboutOf(line, sign);
    return !settled(about) && !fresh.some((marker) => marker.about === about);
  });
  let text = lines.join('\n').trim();
  for (const [index, { about, words }] of fresh.entries()) {
    const next = `${text === '' ? '' : `${text}\n`}${sign} ${about}: ${words}`;
    const isLast = index === fresh.length - 1;
    if (next.length + (isLast ? 0 : sign.length + MORE.length + 8) > LONGEST_NOTE) {
      const more = `${text}\n${sign} more: ${MORE}`;
      return more.length <= LONGEST_NOTE ? more : text;
    }
    text = next;
  }
  return text === '' ? undefined : text;
}

/** What the lines of this feed in a note are about. */
export const markedIn = (note: string | undefined, feed: string): string[] =>
  (note ?? '')
    .split('\n')
    .filter((line) => line.startsWith(`${signOf(feed)} `))
    .map((line) => aboutOf(line, signOf(feed)));

const aboutOf = (line: string, sign: string): string =>
  /^\S+/.exec(line.slice(sign.length + 1))?.[0].replace(/:$/, '') ?? '';
