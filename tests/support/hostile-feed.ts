/** A feed's server on this computer that does everything a server may do, as each test tells it, and remembers what was asked. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Question {
  path: string;
  /** Of the query. */
  page: number | undefined;
  /** How often this address was asked for before. */
  before: number;
}

export type Reply =
  | { json: unknown; status?: number }
  | { text: string | Uint8Array; type?: string; status?: number }
  | { redirect: string }
  /** Never answers. */
  | 'stall'
  /** Says that more will come, and sends no more. */
  | 'half'
  /** Sends until it is stopped. */
  | 'endless'
  /** Ends the connection in the middle of the body. */
  | 'cut'
  | 'not-found';

export interface HostileFeed {
  /** Without a slash at its end. */
  url: string;
  asked: string[];
  /** The most that were being answered at one time. */
  mostAtOnce: () => number;
}

/** Long enough that requests would overlap if nobody held them apart. */
const ANSWER_MS = 3;

export async function hostileFeed(reply: (question: Question) => Reply): Promise<HostileFeed> {
  const asked: string[] = [];
  let [now, most] = [0, 0];
  const server = createServer((request, response) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const address = decodeURIComponent(pathname) + search;
    const before = asked.filter((one) => one === address).length;
    asked.push(address);
    most = Math.max(most, (now += 1));
    response.on('close', () => (now -= 1));
    const page = searchParams.has('page') ? Number(searchParams.get('page')) : undefined;
    setTimeout(() => send(reply({ path: decodeURIComponent(pathname), page, before }), response), ANSWER_MS);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, mostAtOnce: () => most };
}

function send(reply: Reply, response: ServerResponse): void {
  const json = { 'content-type': 'application/json' };
  if (reply === 'stall') return;
  if (reply === 'not-found') response.writeHead(404, json).end('{"error":"nothing here"}');
  else if (reply === 'half') response.writeHead(200, json).write('{"contents":[');
  else if (reply === 'cut') {
    response.writeHead(200, { ...json, 'content-length': '5000' }).write('{"contents":[');
    setTimeout(() => response.destroy(), ANSWER_MS);
  } else if (reply === 'endless') flood(response.writeHead(200, json));
  else if ('redirect' in reply) response.writeHead(302, { location: reply.redirect }).end();
  else if ('text' in reply)
    response.writeHead(reply.status ?? 200, { 'content-type': reply.type ?? 'application/json' }).end(reply.text);
  else response.writeHead(reply.status ?? 200, json).end(JSON.stringify(reply.json));
}

function flood(response: ServerResponse): void {
  const part = '"'.padEnd(64 * 1024, 'x');
  const more = (): void => {
    while (!response.destroyed && response.write(part));
  };
  response.on('drain', more);
  more();
}

/** A page of invented services, with lists of their own so that nobody asks for their details. */
export const pageOf = (
  ids: readonly (string | number)[],
  envelope: Record<string, unknown> = {},
  fields: Record<string, unknown> = { contacts: [] },
): Reply => ({
  json: { ...envelope, contents: ids.map((id) => ({ id, name: `Service ${id}`, status: 'active', ...fields })) },
});
