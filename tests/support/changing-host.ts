/** A host of built files that can be slow, half deployed or gone, and that keeps its own time. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticHost } from '../../src/commands/static-host.ts';
import { basePath } from './site.ts';

export interface ChangingHost {
  /** The front page: `http://localhost:4321/`. */
  readonly url: string;
  /** What it serves now. */
  folder: string;
  /** Or, path by path, while a new release is only half there. */
  folderOf: ((path: string) => string) | undefined;
  /** How many ms an answer takes, or the status that is sent instead of one. Undefined: as usual. */
  hinder: (path: string) => { wait: number } | { status: number } | undefined;
  /** Nothing can be reached. */
  isDown: boolean;
  /** What it says that the time is. */
  date: string | undefined;
  /** Paths below the site’s folder, in the order in which they were asked for. */
  readonly asked: string[];
  close: () => Promise<void>;
}

export async function changingHost(folder: string): Promise<ChangingHost> {
  const base = basePath();
  const server = createServer((request, response) => {
    const path = pathOf(request).slice(base.length - 1);
    if (host.isDown) return void request.socket.destroy();
    host.asked.push(path);
    const hindrance = host.hinder(path);
    if (host.date) response.setHeader('Date', host.date);
    if (hindrance && 'status' in hindrance) return void response.writeHead(hindrance.status).end();
    const answer = () => staticHost(host.folderOf?.(path) ?? host.folder, base)(request, response);
    if (!hindrance) return void answer();
    setTimeout(answer, hindrance.wait).unref();
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const host: ChangingHost = {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    folder,
    folderOf: undefined,
    hinder: () => undefined,
    isDown: false,
    date: undefined,
    asked: [],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return host;
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.replace(/\?.*$/, '');
