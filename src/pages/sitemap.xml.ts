import { catalogue } from '../catalogue/index.ts';
import { sitemapEntries, sitemapXml } from '../features/browse/sitemap.ts';

export async function GET(): Promise<Response> {
  const xml = sitemapXml(sitemapEntries(await catalogue()));
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
}
