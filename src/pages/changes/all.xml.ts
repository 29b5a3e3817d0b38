import { catalogue } from '../../catalogue/index.ts';
import { ALL_FEED, feedXml } from '../../features/changes/feeds.ts';

export async function GET(): Promise<Response> {
  const xml = await feedXml({ path: ALL_FEED }, await catalogue());
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
