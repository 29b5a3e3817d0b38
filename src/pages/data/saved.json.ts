/** What the page of saved help shows: read by that page alone, and only when something is saved. */
import { catalogue } from '../../catalogue/index.ts';
import { savedEntries } from '../../catalogue/views/saved-entries.ts';

export async function GET(): Promise<Response> {
  return Response.json(savedEntries(await catalogue()));
}
