/** Our open data in the national standard. Hosts answer `/api/oruk/v3/services` with `services/index.json`. */
import type { APIContext } from 'astro';
import { catalogue } from '../../../../catalogue/index.ts';
import { feedFiles } from '../../../../features/oruk/files.ts';

export async function getStaticPaths() {
  const files = await feedFiles(await catalogue());
  return files.map(({ path, content }) => ({ params: { file: path }, props: { content } }));
}

export function GET({ props: { content } }: APIContext<{ content: unknown }>): Response {
  return new Response(`${JSON.stringify(content)}\n`, { headers: { 'Content-Type': 'application/json' } });
}
