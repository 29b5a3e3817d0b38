import { catalogue } from '../../catalogue/index.ts';
import { coverageCsv } from '../../features/coverage/csv.ts';
import { coverageFacts } from '../../features/coverage/facts.ts';

export async function GET(): Promise<Response> {
  const all = await catalogue();
  const csv = coverageCsv(coverageFacts(all), all);
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
