/** What the figures were measured on. */
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, hostname, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/commands/settings.ts';
import { launchBrowser } from '../support/browser.ts';

export interface Machine {
  name: string;
  hostname: string;
  processor: string;
  memoryGb: number;
  /** How many programs waited for the processor, on average over the last minute: above the number of cores, times are too long. */
  load: number;
}

export const machine = (): Machine => ({
  name: `${platform()}-${arch()}-${availableParallelism()}cpu`,
  hostname: hostname(),
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  load: Math.round(loadavg()[0]! * 10) / 10,
});

/** @param packages whose versions matter */
export async function versions(packages: readonly string[]): Promise<Record<string, string>> {
  const browser = await launchBrowser();
  const chromium = browser.version();
  await browser.close();
  return {
    node: process.versions.node,
    ...Object.fromEntries(packages.map((name) => [name, version(name)])),
    chromium,
  };
}

/** The version that the project names: all of them are exact. */
function version(name: string): string {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  return dependencies[name] ?? devDependencies[name] ?? 'unknown';
}
