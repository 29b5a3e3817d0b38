/** Servers on this computer that answer in every way a server may, and remember who asked when. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { cert, key } from './self-signed.ts';

export interface Asked {
  host: string;
  path: string;
  method: string;
  agent: string;
  from: number;
  until: number;
}

export interface LinkServers {
  /** Addresses of different hosts, without a slash at the end. */
  hosts: string[];
  secure: string;
  asked: Asked[];
  /** The most that were being answered at one time. */
  mostAtOnce: () => number;
}

/** Long enough that requests would overlap if nobody held them apart. */
const ANSWER_MS = 20;

export async function linkServers(count = 1): Promise<LinkServers> {
  const asked: Asked[] = [];
  let now = 0;
  let most = 0;
  const listener: RequestListener = (request, response) => {
    const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
    const entry: Asked = {
      host: request.headers.host ?? '',
      path,
      method: request.method ?? '',
      agent: request.headers['user-agent'] ?? '',
      from: performance.now(),
      until: Infinity,
    };
    asked.push(entry);
    most = Math.max(most, (now += 1));
    response.on('close', () => {
      entry.until = performance.now();
      now -= 1;
    });
    const before = asked.filter((one) => one.path === path && one.method === entry.method).length;
    setTimeout(() => answer(path, request.method ?? '', before, response), ANSWER_MS);
  };
  const servers: Server[] = Array.from({ length: count }, () => createServer(listener));
  const secure = createSecureServer({ cert, key }, listener);
  const ports = await Promise.all([...servers, secure].map(listen));
  return {
    hosts: ports.slice(0, -1).map((port) => `http://127.0.0.1:${port}`),
    secure: `https://127.0.0.1:${ports.at(-1)}`,
    asked,
    mostAtOnce: () => most,
  };
}

function answer(path: string, method: string, times: number, response: Parameters<RequestListener>[1]): void {
  const send = (status: number, headers: Record<string, string> = {}): void => {
    response.writeHead(status, headers).end(method === 'HEAD' ? undefined : 'A page.');
  };
  if (path === '/hangs') return;
  if (path === '/moved') return send(301, { location: '/ok' });
  if (path === '/moved-to-nothing') return send(301, { location: '/404' });
  if (path === '/for-a-while') return send(302, { location: '/ok' });
  if (path === '/round') return send(301, { location: '/and-round' });
  if (path === '/and-round') return send(302, { location: '/round' });
  if (path.startsWith('/on/')) return send(302, { location: `/on/${Number(path.slice(4)) + 1}` });
  if (path === '/no-head') return send(method === 'HEAD' ? 405 : 200);
  if (path === '/busy-once') return times > 1 ? send(200) : send(503, { 'retry-after': '1' });
  if (path === '/busy-long') return send(503, { 'retry-after': '86400' });
  if (path === '/too-many-once') return times > 1 ? send(200) : send(429, { 'retry-after': '1' });
  send(/^\/\d{3}$/.test(path) ? Number(path.slice(1)) : 200);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
