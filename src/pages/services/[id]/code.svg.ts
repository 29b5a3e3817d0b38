import type { GetStaticPaths } from 'astro';
import { catalogue } from '../../../catalogue/index.ts';
import { codeFile } from '../../../features/saved/files/code.ts';
import { absolute } from '../../../site/paths.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { services } = await catalogue();
  return services.map(({ id }) => ({ params: { id } }));
};

export function GET({ params: { id } }: { params: { id: string } }): Response {
  return new Response(codeFile(absolute(`/services/${id}/`)), { headers: { 'Content-Type': 'image/svg+xml' } });
}
