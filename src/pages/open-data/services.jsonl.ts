import { catalogue } from '../../catalogue/index.ts';
import { servicesJsonLines } from '../../features/open-data/files.ts';

export async function GET(): Promise<Response> {
  return new Response(servicesJsonLines(await catalogue()), { headers: { 'Content-Type': 'application/jsonl' } });
}
