/** A feed on loopback that behaves as it is told: answers, stalls, fails for a while, sends on, packs. It ends with its test. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface Reply {
  status?: number;
  json?: unknown;
  /** Instead of `json`. */
  text?: string;
  headers?: Record<string, string>;
  /** Begins its answer and never ends it. */
  stalls?: true;
  /** Says that it is longer, and hangs up. */
  hangsUp?: true;
  packed?: true;
  /** Milliseconds before it answers. */
  after?: number;
}

/** @param nth how often this path was asked, from 1 */
export type Behaviour = (path: string, nth: number, request: IncomingMessage) => Reply | undefined;

export interface ServedFeed extends AsyncDisposable {
  url: string;
  /** The paths that were asked for, in order. */
  asked: string[];
  /** How many questions were open at once, at most. */
  mostAtOnce: () => number;
}

export async function serveFeed(behaviour: Behaviour): Promise<ServedFeed> {
  const asked: string[] = [];
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/^\/feed\/?/, '');
    asked.push(path);
    most = Math.max(most, (open += 1));
    response.on('close', () => (open -= 1));
    const reply = behaviour(path, asked.filter((one) => one === path).length, request) ?? { status: 404, text: 'no' };
    const body = Buffer.from(reply.text ?? JSON.stringify(reply.json ?? null));
    const sent = reply.packed ? gzipSync(body) : body;
    response.writeHead(reply.status ?? 200, {
      'content-type': 'application/json',
      ...(reply.packed ? { 'content-encoding': 'gzip' } : {}),
      ...(reply.hangsUp ? { 'content-length': String(sent.length * 2) } : {}),
      ...reply.headers,
    });
    if (reply.stalls || reply.hangsUp) {
      response.write(sent.subarray(0, 1), () => reply.hangsUp && response.destroy());
      return;
    }
    setTimeout(() => response.end(sent), reply.after ?? 0);
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`,
    asked,
    mostAtOnce: () => most,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((settle) => server.close(settle));
    },
  };
}
