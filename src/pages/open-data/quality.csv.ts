import { catalogue } from '../../catalogue/index.ts';
import { toQuality } from '../../catalogue/views/quality.ts';
import { qualityCsv } from '../../features/quality/csv.ts';
import { linkResults } from '../../site/link-results.ts';

export async function GET(): Promise<Response> {
  const csv = qualityCsv(toQuality(await catalogue(), linkResults));
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
