/** Answers requests from a folder of built files the way a static host does. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import sirv from 'sirv';
import { contentTypes, headersFor } from '../hosting/rules.ts';

/**
 * @param folder where the files are
 * @param base the path the site is published under, with a slash at both ends
 */
export function staticHost(folder: string, base: string) {
  const files = sirv(folder, {
    // Read from the disk each time: a new build is seen at once.
    dev: true,
    etag: true,
    setHeaders: (response, pathname) => {
      const ending = /\.(\w+)$/.exec(pathname)?.[1] ?? '';
      const type = contentTypes[ending] ?? textTypes[ending];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [pathname = '/', query] = splitQuery(request.url ?? '/');
    if (base !== '/' && (pathname === '/' || `${pathname}/` === base)) {
      redirect(response, 302, base + query);
      return;
    }
    if (!pathname.startsWith(base)) {
      notFound(folder, request, response);
      return;
    }
    const within = pathname.slice(base.length - 1);
    const file = fileAt(folder, within);
    // As on every host: what works here works there.
    for (const [name, value] of Object.entries(headersFor(file ? within : '/404.html')))
      response.setHeader(name, value);
    if (file === undefined) {
      notFound(folder, request, response);
    } else if (file === 'page' && !within.endsWith('/')) {
      redirect(response, 301, `${pathname}/${query}`);
    } else {
      request.url = (file === 'list' ? `${within.replace(/\/$/, '')}/index.json` : within) + query;
      files(request, response, () => notFound(folder, request, response));
    }
  };
}

/** Text that has no charset of its own inside, beside what hosts do not know. */
const textTypes: Record<string, string> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

function splitQuery(url: string): [pathname: string, query: string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

/**
 * A page is a folder with an index; a list of the open data feed, or one object of it, is a folder with `index.json`, and its
 * address has no ending. Nothing outside the folder, and no half of a name, is ever found.
 */
function fileAt(folder: string, pathname: string): 'page' | 'list' | 'file' | undefined {
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const path = normalize(join(folder, name));
  if (name.includes('\0') || !`${path}${sep}`.startsWith(normalize(folder + sep))) return undefined;
  if (existsSync(join(path, 'index.html'))) return 'page';
  if (existsSync(join(path, 'index.json'))) return 'list';
  return !name.endsWith('/') && existsSync(path) && statSync(path).isFile() ? 'file' : undefined;
}

function redirect(response: ServerResponse, status: number, to: string): void {
  // Two slashes first would lead to another host.
  response.writeHead(status, { Location: to.replace(/^\/+/, '/') }).end();
}

function notFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.statusCode = 404;
  if (!existsSync(page)) {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end('Not found\n');
    return;
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', statSync(page).size);
  if (request.method === 'HEAD') response.end();
  else createReadStream(page).pipe(response);
}
