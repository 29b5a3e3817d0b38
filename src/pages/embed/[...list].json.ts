import type { APIContext } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import { embeddedLists, listJson, type EmbeddedList } from '../../features/embed/lists.ts';

export async function getStaticPaths() {
  const all = await catalogue();
  return embeddedLists(all).map((list) => ({
    params: { list: [list.topic.id, list.area?.id].filter(Boolean).join('/') },
    props: { list, all },
  }));
}

export function GET({ props }: APIContext<{ list: EmbeddedList; all: Catalogue }>): Response {
  return new Response(listJson(props.list, props.all), { headers: { 'Content-Type': 'application/json' } });
}
