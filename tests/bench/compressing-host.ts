/** Serves a built folder as the usual hosts do: text packed with brotli. Ours serves files as they are, for nobody is far away. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
const packed = /\.(html|css|js|json|svg|xml|txt|webmanifest)$/;

export interface CompressingHost {
  readonly url: string;
  readonly close: () => void;
}

/** @param folder of a build that stands at the root of its host */
export async function serveCompressed(folder: string): Promise<CompressingHost> {
  const kept = new Map<string, Buffer>();
  const bytesOf = (file: string): Buffer => {
    const bytes = kept.get(file) ?? (packed.test(file) ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    kept.set(file, bytes);
    return bytes;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const asked = join(folder, decodeURIComponent(pathname).replace(/\/$/, '/index.html'));
    const found = existsSync(asked);
    const file = found ? asked : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      ...(packed.test(file) && { 'Content-Encoding': 'br' }),
      'Cache-Control': pathname.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
    });
    response.end(bytesOf(file));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
