import { catalogue } from '../../catalogue/index.ts';
import { servicesCsv } from '../../features/open-data/files.ts';

export async function GET(): Promise<Response> {
  return new Response(servicesCsv(await catalogue()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
