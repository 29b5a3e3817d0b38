/** Runs a program and measures it with all that it starts. Linux: it reads /proc; elsewhere only the time on the clock is known. */
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { root, Stop } from '../../src/commands/settings.ts';

export interface RunCost {
  wallSeconds: number;
  /** Of the program and everything that it started. */
  cpuSeconds?: number;
  /** The most memory that all of them held together, sampled, in MB (2^20 bytes). */
  peakMemoryMb?: number;
  output: string;
}

const SAMPLE_MS = 100;
/** Linux counts processor time in hundredths of a second for programs, whatever its own clock. */
const TICKS = 100;

/**
 * @param args for Node
 * @throws Stop with what the program printed, when it fails
 */
export function runMeasured(args: readonly string[], variables: NodeJS.ProcessEnv = {}, cwd = root): Promise<RunCost> {
  const started = performance.now();
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that all that it starts can be stopped with it.
    detached: process.platform !== 'win32',
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  let peak = 0;
  let cpu = 0;
  const sample = (): void => {
    const now = ofTree(child.pid ?? 0, true);
    peak = Math.max(peak, now.memory);
    cpu = Math.max(cpu, now.cpu);
  };
  const timer = setInterval(sample, SAMPLE_MS);
  const stop = (): void => {
    if (process.platform === 'win32' || child.pid === undefined) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  };
  // Before the folders go: what still runs would write into them again.
  process.prependOnceListener('exit', stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      process.off('exit', stop);
      if (code !== 0)
        return reject(new Stop(`${output.slice(-4000)}\nThere is nothing to measure: it failed, as said above.`));
      resolve({
        wallSeconds: round((performance.now() - started) / 1000),
        ...(cpu > 0 && { cpuSeconds: round(cpu) }),
        ...(peak > 0 && { peakMemoryMb: Math.round(peak) }),
        output,
      });
    });
  });
}

/** Memory of a process and all below it, and their processor time: of those that have ended their parents know. */
function ofTree(pid: number, isTop = false): { memory: number; cpu: number } {
  const memory = Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
  // After the name, which may hold spaces: user and system time are the 14th and 15th, those of ended children follow.
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 15)
    .map(Number);
  let all = { memory, cpu: fields.reduce((sum, ticks) => sum + (ticks || 0), 0) / TICKS };
  for (const child of childrenOf(pid)) {
    const below = ofTree(child);
    all = { memory: all.memory + below.memory, cpu: all.cpu + below.cpu };
  }
  return isTop || all.memory > 0 ? all : { memory: 0, cpu: 0 };
}

const childrenOf = (pid: number): number[] =>
  globSync(`/proc/${pid}/task/*/children`).flatMap((file) => read(file).split(' ').filter(Boolean).map(Number));

/** A process may end between being named and being read. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

const round = (seconds: number): number => Math.round(seconds * 100) / 100;
