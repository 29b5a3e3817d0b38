/** What was mended, as lines that changed, and what was not. */
import type { FolderFix } from '../fix/fix-folder.ts';
import { unifiedDiff } from '../fix/diff.ts';
import { shorten } from '../problem.ts';
import { plain, type Paint } from './paint.ts';
import { counted } from './terminal.ts';

/** @param written false when nothing was written */
export function fixReport({ files, unread }: FolderFix, written: boolean, paint: Paint = plain): string {
  const changed = files.filter(({ text, before }) => text !== before);
  const parts = changed.map(({ file, before, text, mends }) =>
    [unifiedDiff(file, before, text, paint), ...mends.map((mend) => paint.dim(`# ${shorten(mend, 200)}`))].join('\n'),
  );
  const refused = files.flatMap(({ file, refused }) =>
    refused.map(
      ({ field, found, why }) =>
        `${paint.bold(file)}  ${paint.yellow(field)}\n   found:    ${found}\n   not mended, because ${why}`,
    ),
  );
  const sum = counted(changed.length, 'file');
  return `${[
    ...parts,
    ...refused,
    ...(unread.length > 0
      ? [`Left alone, because other faults come first (${unread.length}): ${shorten(unread.join(', '), 400)}`]
      : []),
    changed.length === 0
      ? 'Nothing that is certain to mend.'
      : written
        ? `Mended ${sum}.`
        : `Would mend ${sum}. Nothing was written: leave out --dry-run to do it.`,
  ].join('\n\n')}\n`;
}
