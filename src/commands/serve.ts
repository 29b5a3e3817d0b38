/** Serves built files as a static host does. Tests and benchmarks use the same server as `npm start`. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { putBackFolder } from '../records/write/replace-folder.ts';
import { whenNpmEnds } from './parent.mjs';
import { basePath, command, distFolder, makingPlace, port, Stop } from './settings.ts';
import { staticHost } from './static-host.ts';

export interface ServedFolder {
  /** The address of the site's front page, with its base path: `http://localhost:4321/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder until it is closed.
 * @param port 0 takes any free one
 * @param base the folder the site is published in; other paths of the host are not found, and `/` leads to it
 * @throws Stop when the port cannot be used
 */
export async function serveFolder(options: { folder: string; port?: number; base?: string }): Promise<ServedFolder> {
  const base = basePath(options.base);
  const server = createServer(staticHost(options.folder, base));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, options.port ?? 0)));
    server.listen(options.port ?? 0, resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Fails with the same sentence as `serveFolder`, before a build rather than after it. */
export async function requireFreePort(number: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, number)));
    probe.listen(number, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

function explain(error: NodeJS.ErrnoException, number: number): Error {
  const other = number === 5000 ? 5001 : 5000;
  const reason = { EADDRINUSE: 'is already in use', EACCES: 'may not be used by this user' }[error.code ?? ''];
  return reason ? new Stop(`Port ${number} ${reason}: set PORT to another one, for example PORT=${other}`) : error;
}

/** Serves until the terminal or the system says stop, then ends cleanly. */
export async function serveUntilStopped(folder: string, sayReady: (url: string) => void): Promise<number> {
  const site = await serveFolder({ folder, port: port(), base: basePath() });
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
    whenNpmEnds(resolve);
  });
  sayReady(site.url);
  await stopped;
  await site.close();
  return 0;
}

await command(import.meta.url, () => {
  putBackFolder(distFolder, makingPlace);
  if (!existsSync(join(distFolder, 'index.html'))) {
    throw new Stop('There is no built site to serve yet: run "npm run build" first, or "npm start", which does both.');
  }
  return serveUntilStopped(distFolder, (url) => console.log(`Serving the built site. Ctrl+C stops it.\n\n  ${url}`));
});
