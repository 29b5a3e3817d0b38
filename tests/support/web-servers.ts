/** The servers that a site may stand on, started with our own settings for them over a folder of files. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../src/commands/serve.ts';
import { root } from '../../src/commands/settings.ts';

export interface Running {
  /** With a slash at its end. */
  url: string;
  /** Of the server’s first process; not for ours, which runs in this one. */
  pid?: number | undefined;
  close(): Promise<void>;
}

export const servers = { ours, nginx, caddy } as const;

/** Is the program on this machine? Ours always is. */
export const isHere = (server: keyof typeof servers): boolean =>
  server === 'ours' || spawnSync(server, [server === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' }).status === 0;

async function ours(folder: string): Promise<Running> {
  return serveFolder({ folder });
}

async function nginx(folder: string): Promise<Running> {
  const port = await freePort();
  const own = mkdtempSync(join(tmpdir(), 'early-help-nginx-'));
  const settings = readFileSync(join(root, '.github/hosting/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/early-help/dist;', `root ${folder};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${own}/${name};`,
  );
  // The folder of a test is its owner's alone.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(own, 'nginx.conf'),
    `${user} daemon off; worker_processes 1; pid ${own}/pid; error_log ${own}/error.log; events {}
http { include /etc/nginx/mime.types; ${temporary.join(' ')}
# autocannon reckons wrongly from when nginx ends a connection, which it does after 1,000 requests.
keepalive_requests 100000000;
${settings}
}`,
  );
  return started(spawn('nginx', ['-c', join(own, 'nginx.conf'), '-e', join(own, 'error.log')]), port, own);
}

async function caddy(folder: string): Promise<Running> {
  const port = await freePort();
  const own = mkdtempSync(join(tmpdir(), 'early-help-caddy-'));
  // Without a port of its own for orders, a machine may run several.
  const settings = `{\n\tadmin off\n}\n${readFileSync(join(root, '.github/hosting/Caddyfile'), 'utf8')}`;
  writeFileSync(join(own, 'Caddyfile'), settings);
  const child = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(own, 'Caddyfile')], {
    env: {
      ...process.env,
      SITE_ADDRESS: `http://127.0.0.1:${port}`,
      DIST: folder,
      XDG_DATA_HOME: own,
      XDG_CONFIG_HOME: own,
    },
  });
  return started(child, port, own);
}

async function started(child: ChildProcess, port: number, own: string): Promise<Running> {
  let said = '';
  child.stderr?.on('data', (text) => (said += String(text)));
  child.stdout?.resume();
  const url = `http://127.0.0.1:${port}/`;
  const close = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(own, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(url).catch(() => undefined);
    if (answer) {
      await answer.body?.cancel();
      return { url, pid: child.pid, close };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await close();
  throw new Error(`${child.spawnfile} did not start: ${said}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
