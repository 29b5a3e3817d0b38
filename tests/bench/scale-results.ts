/** What `npm run bench:scale` measured, as it is kept in `results/scale.json`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from './measure-output.ts';
import type { NearCost } from './measure-near.ts';

/** What every run has. */
interface Run {
  services: number;
  /** What the machine was busy with besides: above the number of its processors the time on the clock is too long. */
  load: number;
  measured: string;
  wallSeconds: number;
  cpuSeconds: number;
  peakMemoryMb: number;
}

export interface SiteRun extends Run, Output {
  /** Milliseconds of a search in Node, over the judged queries; undefined where it was not asked for. */
  searchMs?: { median: number; p95: number };
}

export interface ShardsRun extends Run {
  shards: number;
  files: number;
  bytes: number;
  /** Built again with one record changed. */
  again: { wallSeconds: number; cpuSeconds: number };
  near: NearCost;
}

export interface ScaleResults {
  machine: { name: string; processor: string; memoryGb: number };
  node: string;
  sites: SiteRun[];
  shards?: ShardsRun;
}

export const scaleFile = join(import.meta.dirname, 'results', 'scale.json');

export const readScale = (): ScaleResults | undefined =>
  existsSync(scaleFile) ? (JSON.parse(readFileSync(scaleFile, 'utf8')) as ScaleResults) : undefined;

export const writeScale = (results: ScaleResults): void =>
  writeFileSync(scaleFile, `${JSON.stringify(results, null, 2)}\n`);

/** A run of one size takes the place of the earlier run of that size; the other sizes stay. */
export function withSite(sites: readonly SiteRun[], run: SiteRun): SiteRun[] {
  const isSame = ({ services }: SiteRun): boolean => Math.abs(services - run.services) <= run.services * 0.1;
  return [...sites.filter((site) => !isSame(site)), run].sort((a, b) => a.services - b.services);
}
