import { absolute } from '../site/paths.ts';

/** Everything may be read. The open data is for machines; the sitemap lists the pages. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
