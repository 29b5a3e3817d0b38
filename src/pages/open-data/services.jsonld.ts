import { catalogue } from '../../catalogue/index.ts';
import { datasetFiles } from '../../features/open-data/listed.ts';
import { servicesJsonLd } from '../../features/open-data/services-json-ld.ts';

export async function GET(): Promise<Response> {
  const text = servicesJsonLd(await catalogue(), datasetFiles);
  return new Response(text, { headers: { 'Content-Type': 'application/ld+json' } });
}
