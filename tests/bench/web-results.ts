/** What `npm run bench:web` measured, as it is kept in `results/web.json`: the median of all runs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dress } from './floor.ts';
import type { Machine } from './machine.ts';
import type { Presses } from './measure-presses.ts';
import type { Visit } from './measure-visit.ts';
import { quantile } from './table.ts';
import type { ProfileId } from './web-profiles.ts';

export interface PageVisit extends Visit {
  readonly name: string;
  readonly path: string;
}

/** One page of ours beside the same words in other dresses. */
export interface Floor {
  readonly page: string;
  readonly path: string;
  readonly ours: Visit;
  readonly others: Readonly<Record<Dress, Visit>>;
}

export interface ProfileResults {
  readonly measured: string;
  readonly machine: Machine;
  readonly setting: string;
  /** How many times everything was measured: each figure is the median of so many. */
  readonly runs: number;
  /** So many pages were open at once: more than one makes the processor's part of each time longer. */
  readonly lanes: number;
  readonly pages: readonly PageVisit[];
  readonly presses: Presses;
  readonly floor: readonly Floor[];
}

export interface WebResults {
  readonly versions: Readonly<Record<string, string>>;
  readonly profiles: Readonly<Partial<Record<ProfileId, ProfileResults>>>;
}

export const webFile = join(import.meta.dirname, 'results', 'web.json');

export const readWeb = (): WebResults | undefined =>
  existsSync(webFile) ? (JSON.parse(readFileSync(webFile, 'utf8')) as WebResults) : undefined;

/** A line that was not measured this time keeps what was measured before. */
export function writeWeb(results: WebResults): void {
  const profiles = { ...readWeb()?.profiles, ...results.profiles };
  writeFileSync(webFile, `${JSON.stringify({ ...results, profiles }, null, 2)}\n`);
}

/** The median of each figure by itself. What only some runs have is the median of those. */
export function medians<T extends object>(runs: readonly T[]): T {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run) as (keyof T)[]))];
  return Object.fromEntries(
    names.map((name) => {
      const values = runs.flatMap((run) => (run[name] === undefined ? [] : [run[name] as number]));
      return [name, Math.round(quantile(values, 0.5) * 10_000) / 10_000];
    }),
  ) as T;
}

/** The page with the most of something. */
export const worst = <T>(all: readonly T[], of: (one: T) => number): T | undefined =>
  all.reduce<T | undefined>((most, one) => (most === undefined || of(one) > of(most) ? one : most), undefined);
