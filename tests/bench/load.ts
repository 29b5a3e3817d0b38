/**
 * `npm run bench:load`: how many visitors one machine answers. The built site, packed (COMPRESS=1), behind nginx and Caddy with
 * our settings, asked on loopback by autocannon (MIT) from this same machine: the figures are of server and asker together. What
 * matters is how near each kind of file comes to an empty one, that nothing fails, and that memory stays as it is.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { command, distFolder, root, Stop } from '../../src/commands/settings.ts';
import { packFolder } from '../../src/hosting/pack.ts';
import { isHere, servers, type Running } from '../support/web-servers.ts';
import { machine } from './machine.ts';
import { table } from './table.ts';

const CONNECTIONS = 50;
const SECONDS = 6;
/** Seconds over which memory is watched. `LOAD_MINUTES` sets another length. */
const LONG = 60 * Number(process.env.LOAD_MINUTES ?? 5);

const kinds = {
  'an empty file (the floor)': 'empty.txt',
  'front page': '',
  'a service': 'services/mash/',
  'finder, page': 'find/',
  'finder, index': 'data/find.json',
  'feed, all services': 'api/oruk/v3/services',
};

interface Cost {
  what: string;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  errors: number;
  /** Of one answer, as sent. */
  bytes: number;
}

interface Cannon {
  requests: { average: number; total: number };
  latency: { average: number; p50: number; p99: number; max: number };
  throughput: { total: number };
  errors: number;
  timeouts: number;
  non2xx: number;
  '3xx': number;
}

const program = createRequire(import.meta.url).resolve('autocannon/autocannon.js');

function fire(url: string, seconds: number, headers: Record<string, string>): Promise<Cannon> {
  const words = ['--json', '--no-progress', '-c', `${CONNECTIONS}`, '-d', `${seconds}`];
  const said = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words, ...said, url], { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.on('data', (part) => (text += String(part)));
    child.on('error', reject);
    child.on('close', () => resolve(JSON.parse(text.slice(text.indexOf('{'))) as Cannon));
  });
}

async function cost(what: string, url: string, headers: Record<string, string>, expected = 200): Promise<Cost> {
  const first = await fetch(url, { headers });
  await first.arrayBuffer();
  if (first.status !== expected) throw new Stop(`${url} answers ${first.status}, and ${expected} was to be measured.`);
  const { requests, latency, throughput, ...faults } = await fire(url, SECONDS, headers);
  const wrong = expected === 304 ? faults.non2xx - faults['3xx'] : faults.non2xx;
  return {
    what,
    perSecond: Math.round(requests.average),
    p50: latency.p50,
    p99: latency.p99,
    errors: faults.errors + wrong,
    bytes: Math.round(throughput.total / requests.total),
  };
}

/** Resident memory of the server and its children, in MB. */
function memory(pid: number): number {
  const own = (id: number): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  return Math.round([pid, ...children].reduce((sum, id) => sum + own(id), 0) * 10) / 10;
}

/** A time of measuring of its own, so that it can be repeated alone. */
export async function overTime({ url, pid }: Running) {
  const megabytes: number[] = [];
  const watch = setInterval(() => megabytes.push(memory(pid!)), 10_000);
  const { requests, latency, errors, timeouts, non2xx } = await fire(url, LONG, { 'Accept-Encoding': 'gzip' });
  clearInterval(watch);
  return {
    measured: new Date().toISOString(),
    seconds: LONG,
    requests: requests.total,
    ...{ mean: latency.average, p50: latency.p50, p99: latency.p99, longest: latency.max },
    ...{ broken: errors - timeouts, timeouts, wrong: non2xx },
    megabytes,
  };
}

await command(import.meta.url, async () => {
  if (!existsSync(join(distFolder, 'index.html'))) throw new Stop('There is no built site: run "npm run build" first.');
  const names = (['nginx', 'caddy'] as const).filter(isHere);
  if (names.length === 0)
    throw new Stop('Neither nginx nor Caddy is on this machine: apt-get install nginx-light caddy');
  const folder = mkdtempSync(join(tmpdir(), 'early-help-load-'));
  try {
    cpSync(distFolder, folder, { recursive: true, preserveTimestamps: true });
    writeFileSync(join(folder, 'empty.txt'), '');
    console.log('Packing ...');
    const started = performance.now();
    const packed = { ...(await packFolder(folder)), seconds: Math.round((performance.now() - started) / 1000) };
    const found: Record<string, unknown> = {};
    for (const name of names) {
      const server = await servers[name](folder);
      const costs: Cost[] = [];
      for (const [what, path] of Object.entries(kinds))
        costs.push(await cost(what, server.url + path, { 'Accept-Encoding': 'gzip' }));
      const tag = (await fetch(server.url, { headers: { 'Accept-Encoding': 'gzip' } })).headers.get('etag') ?? '';
      const same = { 'Accept-Encoding': 'gzip', 'If-None-Match': tag };
      costs.push(await cost('front page, unchanged (304)', server.url, same, 304));
      console.log(`\n${name}, ${CONNECTIONS} connections`);
      console.log(
        table(
          ['', 'a second', 'p50 ms', 'p99 ms', 'errors', 'bytes'],
          costs.map((one) => Object.values(one).map(String)),
        ),
      );
      const long = await overTime(server);
      console.log(
        `${LONG} s: ${long.requests} requests, ${long.broken + long.timeouts + long.wrong} errors, memory ${long.megabytes.join(' ')} MB`,
      );
      found[name] = { costs, long };
      await server.close();
    }
    const results = {
      measured: new Date().toISOString(),
      machine: machine(),
      connections: CONNECTIONS,
      packed,
      servers: found,
    };
    const file = join(import.meta.dirname, 'results', 'load.json');
    writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
    console.log(`\nWritten to ${relative(root, file)}`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
