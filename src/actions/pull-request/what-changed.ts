/**
 * Does a pull request change entries alone? Prints `only-content=true` or `false` for GITHUB_OUTPUT. Runs before anything is installed, so
 * it knows no package.
 */
import { execFileSync } from 'node:child_process';

/** Entries, and the guide for editors; the schemas in content/_schema are made from code. */
export const isOnlyContent = (files: readonly string[]): boolean =>
  files.length > 0 && files.every((file) => file.startsWith('content/') && !file.startsWith('content/_schema/'));

/** Against the first parent of the merge that GitHub checks out. */
export function changedFiles(folder: string, base = 'HEAD^1'): string[] {
  const output = execFileSync('git', ['diff', '--name-only', '-z', '--no-renames', base, 'HEAD'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return output.split('\0').filter(Boolean);
}

if (import.meta.main) console.log(`only-content=${String(isOnlyContent(changedFiles(process.cwd())))}`);
