/**
 * `npm run sbom`: the list of every package that the site is built with or made of (SBOM, CycloneDX), as npm writes it. npm is
 * given the lock file without what is only for work on the project: told to leave that out itself, npm 11 also leaves out what
 * both kinds share.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, root } from './settings.ts';

interface Project {
  name: string;
  version: string;
  devDependencies?: unknown;
}
interface LockFile {
  packages: Record<string, { dev?: boolean; devDependencies?: unknown }>;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(join(root, file), 'utf8')) as T;

/** CycloneDX, as JSON text. */
export function sbom(): string {
  const { devDependencies: _, ...project } = read<Project>('package.json');
  const lock = read<LockFile>('package-lock.json');
  const packages = Object.fromEntries(
    Object.entries(lock.packages)
      .filter(([, { dev }]) => dev !== true)
      .map(([where, { devDependencies: __, ...one }]) => [where, one]),
  );
  const outer = mkdtempSync(join(tmpdir(), 'early-help-sbom-'));
  // npm takes the name of the folder for that of the project.
  const folder = join(outer, project.name);
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
    return execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    });
  } finally {
    rmSync(outer, { recursive: true, force: true });
  }
}

await command(import.meta.url, () => {
  process.stdout.write(sbom());
  return Promise.resolve(0);
});
