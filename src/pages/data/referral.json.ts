/** What the page that prepares a referral shows: read by that page alone, and only when a service is chosen. */
import { catalogue } from '../../catalogue/index.ts';
import { referralEntries } from '../../catalogue/views/referral-entries.ts';

export async function GET(): Promise<Response> {
  return Response.json(referralEntries(await catalogue()));
}
