/** Asks git about a folder. Where there is no git, no repository or no permission, the answer is undefined, never an error. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A large directory over many years is some tens of megabytes. */
const MOST_BYTES = 512 * 1024 * 1024;
const LONGEST_MS = 30_000;

/** A hook of git's own names its repository in the environment: the content may lie in another. */
const environment = (): NodeJS.ProcessEnv => {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...rest } = process.env;
  return { ...rest, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
};

/** What `git` answers within the folder; undefined when it does not answer. */
export function askGit(folder: string, ask: readonly string[], input?: string): Promise<Buffer | undefined> {
  if (!existsSync(folder)) return Promise.resolve(undefined);
  return new Promise((answer) => {
    const options = {
      cwd: folder,
      encoding: 'buffer',
      env: environment(),
      maxBuffer: MOST_BYTES,
      timeout: LONGEST_MS,
      windowsHide: true,
    } as const;
    const child = execFile('git', ask, options, (error, output) => answer(error ? undefined : output));
    // It may be gone before it has read what it was given.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

export interface Commit {
  /** 2026-11-24T19:02:55+00:00 */
  at: string;
  files: { path: string; before: string; after: string }[];
}

/** Git's sign for "no file". */
export const isNoFile = (hash: string): boolean => /^0+$/.test(hash);

/**
 * The main line of a folder's history, oldest first, each commit against the one before it on that line: what a merge
 * brought in counts from the day of the merge. `isCut` in a shallow clone, whose oldest commit seems to add everything.
 */
export async function commitsOf(
  folder: string,
  within: string,
): Promise<{ commits: Commit[]; isCut: boolean } | undefined> {
  const shallow = await askGit(folder, ['rev-parse', '--is-shallow-repository']);
  if (shallow === undefined) return undefined;
  const log = await askGit(folder, [
    ...['-c', 'core.quotePath=false', '-c', 'log.showSignature=false', 'log'],
    ...['--first-parent', '-m', '--reverse', '--raw', '--no-abbrev', '--no-renames', '--no-color', '--no-ext-diff'],
    ...['--format=commit %cI', '--', within],
  ]);
  return log && { commits: readLog(log.toString('utf8')), isCut: shallow.toString('utf8').trim() === 'true' };
}

/** Reads what `git log --raw` says. */
export function readLog(log: string): Commit[] {
  const commits: Commit[] = [];
  for (const line of log.split('\n')) {
    const at = /^commit (\S+)$/.exec(line)?.[1];
    if (at) commits.push({ at, files: [] });
    const [, before, after, path] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*\t(.+)$/.exec(line) ?? [];
    if (before && after && path) commits.at(-1)?.files.push({ path, before, after });
  }
  return commits;
}

/** The text of each of these versions, read by one process. */
export async function textsOf(folder: string, hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (hashes.length === 0) return found;
  const output = await askGit(folder, ['cat-file', '--batch'], `${hashes.join('\n')}\n`);
  for (let from = 0; output && from < output.length;) {
    const end = output.indexOf('\n', from);
    if (end < 0) break;
    const [hash = '', kind, size] = output.toString('utf8', from, end).split(' ');
    from = end + 1;
    // "<hash> missing" has no text behind it: a clone may have left it out.
    if (kind !== 'blob') continue;
    const length = Number(size);
    found.set(hash, output.toString('utf8', from, from + length));
    from += length + 1;
  }
  return found;
}
