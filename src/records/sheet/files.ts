/** The files that an import writes: of a record that is there, only the lines that change. Knows no file system. */
import { isDeepStrictEqual } from 'node:util';
import { folderKinds } from '../../model/kinds.ts';
import { changedText, type FieldChange } from '../write/change-text.ts';
import { recordText } from '../write/record-text.ts';
import type { FileText } from '../write/write-all.ts';
import type { SheetKind } from './layout.ts';
import type { Change } from './plan.ts';

/** A record as it is and as it shall be, whoever wants it so: a spreadsheet or a feed. */
export interface FileChange extends Pick<Change, 'state' | 'data' | 'body' | 'before'> {
  draft: { kind: SheetKind; id: string };
}

export const pathOf = ({ draft: { kind, id } }: Pick<FileChange, 'draft'>): string =>
  `${folderKinds[kind].folder}/${id}${folderKinds[kind].extension}`;

/** @param textOf the text of a file as it is now */
export function filesFor(changes: readonly FileChange[], textOf: (path: string) => string): FileText[] {
  return changes
    .filter(({ state }) => state !== 'same')
    .map((change) => ({ path: pathOf(change), text: textAfter(change, textOf) }));
}

function textAfter(change: FileChange, textOf: (path: string) => string): string {
  const { draft, data, body, before } = change;
  const whole = recordText(draft.kind, data, body);
  if (!before) return whole;
  const text = textOf(pathOf(change));
  // A file that is written in the house's way stays so; one with comments and a way of its own keeps them.
  if (text === recordText(draft.kind, before.data, before.body)) return whole;
  const changed = changedText(text, fieldChanges(before.data as Record<string, unknown>, data));
  return body === before.body ? changed : withBody(changed, body);
}

function fieldChanges(before: Record<string, unknown>, after: Record<string, unknown>): FieldChange[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])]
    .filter((key) => !isDeepStrictEqual(before[key], after[key]))
    .flatMap((key) => {
      const [old, next] = [before[key], after[key]];
      const areGroups = [old, next].every(
        (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      );
      if (!areGroups) return [{ path: [key], value: next }];
      return fieldChanges(old as Record<string, unknown>, next as Record<string, unknown>).map(({ path, value }) => ({
        path: [key, ...path],
        value,
      }));
    });
}

function withBody(text: string, body: string | undefined): string {
  const fields = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? text;
  return body ? `${fields.trimEnd()}\n\n${body.trim()}\n` : fields;
}
