import { catalogue } from '../../catalogue/index.ts';
import { referralRoutesCsv } from '../../catalogue/views/referral-routes-csv.ts';

export async function GET(): Promise<Response> {
  const csv = referralRoutesCsv(await catalogue());
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
