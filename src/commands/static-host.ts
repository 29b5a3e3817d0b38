/** Answers requests from a folder of built files the way a static host does. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import sirv from 'sirv';

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
      // A hash stands in these names, so a browser may keep them for good.
      if (/^\/(_astro|data\/postcodes|data\/streets)\//.test(pathname))
        response.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
      const ending = /\.\w+$/.exec(pathname)?.[0] ?? '';
      const [text, other] = [textTypes[ending], otherTypes[ending]];
      if (text) response.setHeader('Content-Type', `${text}; charset=utf-8`);
      else if (other) response.setHeader('Content-Type', other);
    },
  });
  return (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
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
    // Other people's programs may read these from their own pages, as in public/_headers.
    if (/\/(api|open-data|changes|embed)\//.test(within)) response.setHeader('Access-Control-Allow-Origin', '*');
    const file = fileAt(folder, within);
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

/** Text that has no charset of its own inside. */
const textTypes: Record<string, string> = {
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.ics': 'text/calendar',
  '.vcf': 'text/vcard',
  '.jsonl': 'application/jsonl',
  '.xml': 'application/xml',
};

const otherTypes: Record<string, string> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  // A base map. A host that does not know these may pack them, and then pieces of them are of no use.
  '.pmtiles': 'application/vnd.pmtiles',
  '.mvt': 'application/vnd.mapbox-vector-tile',
  '.pbf': 'application/vnd.mapbox-vector-tile',
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
