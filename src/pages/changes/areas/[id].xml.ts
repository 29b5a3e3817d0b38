import type { APIContext } from 'astro';
import { catalogue } from '../../../catalogue/index.ts';
import type { Catalogue } from '../../../catalogue/types.ts';
import { areasToFollow } from '../../../catalogue/views/news.ts';
import { areaFeed, feedXml } from '../../../features/changes/feeds.ts';

export async function getStaticPaths() {
  const all = await catalogue();
  return areasToFollow(all).map((area) => ({ params: { id: area.id }, props: { area, all } }));
}

export async function GET({
  props,
}: APIContext<{ area: Catalogue['areas'][number]; all: Catalogue }>): Promise<Response> {
  const { area, all } = props;
  const of = { name: area.data.name, services: area.services };
  const xml = await feedXml({ path: areaFeed(area.id), of }, all);
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
