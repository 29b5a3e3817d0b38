import type { APIContext } from 'astro';
import { catalogue } from '../../../catalogue/index.ts';
import type { Catalogue } from '../../../catalogue/types.ts';
import { topicFeed, feedXml } from '../../../features/changes/feeds.ts';

export async function getStaticPaths() {
  const all = await catalogue();
  return all.topics.map((topic) => ({ params: { id: topic.id }, props: { topic, all } }));
}

export async function GET({
  props,
}: APIContext<{ topic: Catalogue['topics'][number]; all: Catalogue }>): Promise<Response> {
  const { topic, all } = props;
  const of = { name: topic.data.name, services: topic.services };
  const xml = await feedXml({ path: topicFeed(topic.id), of }, all);
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
