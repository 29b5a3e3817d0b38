/** Every service with its routes for workers: read by the chooser for professionals. */
import { catalogue } from '../../catalogue/index.ts';
import { referralIndex } from '../../catalogue/views/referral-index.ts';

export async function GET(): Promise<Response> {
  return Response.json(referralIndex(await catalogue()));
}
