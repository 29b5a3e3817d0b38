/**
 * `npm run audit`: whether something is known against a package that we build on. `npm audit` sends the whole lock file and needs
 * the network each time; here the answer can be kept (`--save file.json`) and asked again without network (`--file file.json`).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { replaceFile } from '../records/write/replace-file.ts';
import { auditReport, findingsIn, isSerious, versionsIn, type Advisories, type Lock } from './audit/advisories.ts';
import { command, root, Stop } from './settings.ts';

const USE =
  'Use: npm run audit [-- --save advisories.json] or npm run audit -- --file advisories.json [--lock package-lock.json]';
const MOST_SECONDS = 60;

interface Options {
  file?: string | undefined;
  save?: string | undefined;
  lock?: string | undefined;
}

/** @returns what is printed, and how the command ends: 1 when a serious fault is known */
export async function audit({ file, save, lock: lockFile }: Options): Promise<{ output: string; code: number }> {
  const lock = json(lockFile ?? join(root, 'package-lock.json')) as Lock;
  if (typeof lock.packages !== 'object')
    throw new Stop('The lock file has no list of packages: make it anew with npm install.');
  const wanted = versionsIn(lock);
  const advisories = file === undefined ? await ask(wanted) : readAdvisories(file);
  if (save !== undefined) await replaceFile(resolve(save), `${JSON.stringify(advisories, null, 1)}\n`);
  const asOf = (file === undefined ? new Date() : statSync(file).mtime).toISOString().slice(0, 10);
  const findings = findingsIn(lock, advisories);
  return {
    output: auditReport(findings, Object.keys(wanted).length, asOf),
    code: findings.some(isSerious) ? 1 : 0,
  };
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Stop(`${file} cannot be read as JSON: ${(error as Error).message}\n${USE}`);
  }
}

function readAdvisories(file: string): Advisories {
  const read = json(file);
  const isList = (one: unknown): boolean =>
    Array.isArray(one) &&
    one.every((each) => typeof (each as { vulnerable_versions?: unknown }).vulnerable_versions === 'string');
  if (typeof read !== 'object' || read === null || !Object.values(read).every(isList))
    throw new Stop(`${file} holds no advisories as npm's registry gives them: make it with --save.\n${USE}`);
  return read as Advisories;
}

/** The registry that npm itself uses here. It learns the names and versions, which are public. */
async function ask(wanted: Record<string, string[]>): Promise<Advisories> {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).trim();
  const address = new URL('-/npm/v1/security/advisories/bulk', registry.endsWith('/') ? registry : `${registry}/`);
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(wanted),
    signal: AbortSignal.timeout(MOST_SECONDS * 1000),
  }).catch((error: unknown) => {
    throw new Stop(
      `${address.href} does not answer (${(error as Error).message}). Without network: --file with a list that was saved.\n${USE}`,
    );
  });
  if (!answer.ok)
    throw new Stop(
      `${address.href} answers ${answer.status}: this registry tells nothing of known faults. With a list that was saved elsewhere: --file.\n${USE}`,
    );
  return (await answer.json()) as Advisories;
}

await command(import.meta.url, async () => {
  let options: Options;
  try {
    ({ values: options } = parseArgs({
      options: { file: { type: 'string' }, save: { type: 'string' }, lock: { type: 'string' } },
    }));
  } catch (error) {
    throw new Stop(`${(error as Error).message}\n${USE}`);
  }
  const { output, code } = await audit(options);
  console.log(output);
  return code;
});
