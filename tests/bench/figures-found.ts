/** All that was measured, as it is kept in `results/`. A bench that was never run is left out. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildResults } from './bench-build.ts';
import type { Score } from './lighthouse-score.ts';
import type { Machine } from './machine.ts';
import type { SetFigures } from './measure-set.ts';
import type { Results as BenchResults } from './report.ts';
import type { ScaleResults } from './scale-results.ts';
import type { WebResults } from './web-results.ts';

export interface LoadResults {
  readonly measured: string;
  readonly machine: Machine;
  readonly connections: number;
  readonly servers: Readonly<Record<string, LoadOfServer>>;
}

export interface LoadOfServer {
  readonly costs: readonly { what: string; perSecond: number; p99: number; errors: number }[];
  /** Over a longer time. What went wrong is one number in older results and three in newer. */
  readonly long: {
    readonly seconds: number;
    readonly megabytes: readonly number[];
    readonly errors?: number;
    readonly broken?: number;
    readonly timeouts?: number;
    readonly wrong?: number;
  };
}

export interface Found {
  readonly web?: WebResults;
  readonly lighthouse?: { measured: string; machine: Machine; setting: string; scores: readonly Score[] };
  readonly build?: BuildResults;
  readonly scale?: ScaleResults;
  readonly load?: LoadResults;
  readonly search?: { measured: string; machine: Machine; sets: Record<string, SetFigures> };
  readonly readability?: {
    measured: string;
    scored: number;
    median: number;
    aboveSeven: number;
    longSentences: number;
  };
  /** The latest of `npm run bench`. */
  readonly bench?: BenchResults;
}

const folder = join(import.meta.dirname, 'results');

export function readFound(): Found {
  const dated = globSync('2*.json', { cwd: folder }).sort().at(-1);
  const names = ['web', 'lighthouse', 'build', 'scale', 'load', 'search', 'readability'] as const;
  const files: [keyof Found, string][] = names.map((name) => [name, `${name}.json`]);
  if (dated) files.push(['bench', dated]);
  return Object.fromEntries(
    files
      .map(([name, file]) => [name, join(folder, file)] as const)
      .filter(([, file]) => existsSync(file))
      .map(([name, file]) => [name, JSON.parse(readFileSync(file, 'utf8'))]),
  );
}
