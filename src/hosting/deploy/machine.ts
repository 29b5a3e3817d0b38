/**
 * One machine: each release is a folder of its own, and `current` is a link to one of them. The link is put in place in one
 * step, so that no visitor ever meets half a release.
 */
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keptForGood } from '../write/aws-function.ts';

/** @returns the release that is shown, if any */
export function currentRelease(target: string): string | undefined {
  const link = join(target, 'current');
  return existsSync(link) ? basename(readlinkSync(link)) : undefined;
}

/** From the oldest to the newest: their names begin with the time. */
export const releasesOf = (target: string): string[] =>
  existsSync(join(target, 'releases'))
    ? readdirSync(join(target, 'releases'))
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];

/**
 * Puts a built site there and shows it.
 * @param release its name, such as 20261126T101500Z-bc32780
 * @param keep how many releases stay, to go back to
 */
export function deployToMachine(dist: string, target: string, release: string, keep = 5): void {
  const releases = join(target, 'releases');
  const half = join(releases, `.${release}`);
  mkdirSync(releases, { recursive: true });
  rmSync(half, { recursive: true, force: true });
  cpSync(dist, half, { recursive: true, preserveTimestamps: true });
  const before = currentRelease(target);
  if (before !== undefined) carryOver(join(releases, before), half);
  renameSync(half, join(releases, release));
  show(target, release);
  for (const old of releasesOf(target)
    .filter((name) => name !== release)
    .reverse()
    .slice(Math.max(keep - 1, 1)))
    rmSync(join(releases, old), { recursive: true });
}

/**
 * Shows the release before the one that is shown.
 * @returns its name
 * @throws a plain error when there is none
 */
export function rollBackMachine(target: string): string {
  const shown = currentRelease(target);
  const before = releasesOf(target)
    .filter((name) => shown !== undefined && name < shown)
    .at(-1);
  if (before === undefined)
    throw new Error(
      `There is no release before ${shown ?? 'the first'} in ${join(target, 'releases')}: nothing was changed.`,
    );
  show(target, before);
  return before;
}

function show(target: string, release: string): void {
  const next = join(target, '.current');
  rmSync(next, { force: true });
  symlinkSync(join('releases', release), next);
  renameSync(next, join(target, 'current'));
}

/** Files with a hash in their names stay for one release more: a page that was opened before still asks for them. */
function carryOver(from: string, to: string): void {
  for (const folder of keptForGood.map((path) => path.slice(1))) {
    if (!existsSync(join(from, folder))) continue;
    for (const file of readdirSync(join(from, folder), { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const old = join(file.parentPath, file.name);
      const place = join(to, old.slice(from.length));
      if (existsSync(place)) continue;
      mkdirSync(dirname(place), { recursive: true });
      linkSync(old, place);
    }
  }
}
