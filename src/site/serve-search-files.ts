/** The finder's files while developing: made when the finder asks for its index, so that a change of content is seen. */
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import type { SearchFiles } from './search-index.ts';

const types: Record<string, string> = { json: 'application/json', js: 'text/javascript' };

export function serveWhileDeveloping(
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
  make: () => Promise<SearchFiles>,
): void {
  let made: Promise<SearchFiles> | undefined;
  server.middlewares.use((request, response, next) => {
    const path = pathIn(request.url ?? '', server.config.base);
    if (path === undefined) return next();
    if (path === 'data/find.json' || made === undefined) made = make();
    made.then(
      (files) => {
        const content = files.get(path);
        if (content === undefined) return next();
        response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(content);
      },
      (error: unknown) => {
        made = undefined;
        logger.error(error instanceof Error ? error.message : String(error));
        response.statusCode = 500;
        response.end();
      },
    );
  });
}

/** The path within the site, without the site's folder and the query; undefined for what is not the finder's. */
function pathIn(url: string, base: string): string | undefined {
  const path = url.replace(/[?#].*$/, '').replace(/^\//, '');
  const folder = base.replace(/^\//, '');
  const inSite = path.startsWith(folder) ? path.slice(folder.length) : path;
  return /^(data\/(find|full-text|postcodes)\.json$|data\/postcodes\/|pagefind\/)/.test(inSite) ? inSite : undefined;
}
