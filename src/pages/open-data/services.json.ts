import { catalogue } from '../../catalogue/index.ts';
import { servicesJson } from '../../features/open-data/files.ts';

export async function GET(): Promise<Response> {
  return new Response(servicesJson(await catalogue()), { headers: { 'Content-Type': 'application/json' } });
}
