/** The whole content checked as it would be after an import, in a copy that is thrown away. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { inspect, type Inspection } from '../inspect.ts';
import type { Problem } from '../problem.ts';
import type { FileText } from '../write/write-all.ts';

export interface Tried {
  /** Faults that are not there without the changes. */
  errors: Problem[];
  warnings: Problem[];
}

export async function tryOut(
  folder: string,
  files: readonly FileText[],
  today: string,
  before: Pick<Inspection, 'errors' | 'warnings'>,
): Promise<Tried> {
  const above = await mkdtemp(join(tmpdir(), 'early-help-import-'));
  try {
    // Of the same name, so that the problems name the files as they are called.
    const copy = join(above, basename(folder));
    await cp(folder, copy, { recursive: true });
    for (const { path, text } of files) {
      await mkdir(dirname(join(copy, path)), { recursive: true });
      await writeFile(join(copy, path), text);
    }
    const after = await inspect(copy, today);
    return { errors: added(before.errors, after.errors), warnings: added(before.warnings, after.warnings) };
  } finally {
    await rm(above, { recursive: true, force: true });
  }
}

/** Lines move when a file changes, so a problem is the same by what it says. */
function added(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const keyOf = ({ file, field, rule, expected, found }: Problem): string =>
    [file, field, rule, expected, found].join('\0');
  const old = new Set(before.map(keyOf));
  return after.filter((problem) => !old.has(keyOf(problem)));
}
