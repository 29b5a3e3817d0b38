/** How long a whole build takes, and how much of the machine it needs. */
import { spawn } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, Stop } from '../../src/commands/settings.ts';

export interface BuildCost {
  wallSeconds: number;
  /** User and system time of Astro's own process and its threads. */
  cpuSeconds: number;
  /** The most memory that Astro's own process held at once, in MB (2^20 bytes). */
  peakMemoryMb: number;
  /** The same with every process that it started, sampled; undefined where the system has no /proc. */
  peakMemoryWithChildrenMb?: number;
}

const SAMPLE_MS = 50;

/**
 * Builds into a folder with the settings of a production site.
 * @throws Stop with what the build printed, when it fails
 */
export async function measureBuild(folder: string, variables: Record<string, string> = {}): Promise<BuildCost> {
  const usageFolder = mkdtempSync(join(tmpdir(), 'early-help-usage-'));
  try {
    const started = performance.now();
    const peakMemoryWithChildrenMb = await build(folder, { ...variables, USAGE_FOLDER: usageFolder });
    const wallSeconds = (performance.now() - started) / 1000;
    const used = globSync('*.json', { cwd: usageFolder }).map(
      (file) => JSON.parse(readFileSync(join(usageFolder, file), 'utf8')) as NodeJS.ResourceUsage,
    );
    const microseconds = used.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0);
    return {
      wallSeconds: round(wallSeconds),
      cpuSeconds: round(microseconds / 1e6),
      peakMemoryMb: Math.round(Math.max(...used.map(({ maxRSS }) => maxRSS)) / 1024),
      ...(peakMemoryWithChildrenMb > 0 && { peakMemoryWithChildrenMb: Math.round(peakMemoryWithChildrenMb) }),
    };
  } finally {
    rmSync(usageFolder, { recursive: true, force: true });
  }
}

function build(folder: string, variables: Record<string, string>): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const hook = new URL('usage-hook.mjs', import.meta.url).href;
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, ['--import', hook, astro, 'build'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', OUT_DIR: folder, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryOfTree(child.pid ?? 0))), SAMPLE_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve(peak);
      else reject(new Stop(`${output}\nThere is nothing to measure: the build failed, as said above.`));
    });
  });
}

/** Resident memory of a process and all below it, in MB; 0 where there is no /proc. */
function memoryOfTree(pid: number): number {
  const own = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? '0';
  const children = globSync(`/proc/${pid}/task/*/children`).flatMap((file) => read(file).trim().split(' '));
  return children.filter(Boolean).reduce((sum, child) => sum + memoryOfTree(Number(child)), Number(own) / 1024);
}

/** A process may end between being named and being read. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const round = (seconds: number): number => Math.round(seconds * 100) / 100;
