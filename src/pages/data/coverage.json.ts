/** What the coverage counts, for its page to count again: read when an age or a level is chosen. */
import { catalogue } from '../../catalogue/index.ts';
import { coverageFacts } from '../../features/coverage/facts.ts';

export async function GET(): Promise<Response> {
  return Response.json(coverageFacts(await catalogue()));
}
