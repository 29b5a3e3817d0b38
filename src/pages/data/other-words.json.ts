/** The names of topics and the words for danger in other languages: read by a search that knows no word of what was typed. */
import { catalogue } from '../../catalogue/index.ts';
import { otherWords } from '../../catalogue/views/other-words.ts';

export async function GET(): Promise<Response> {
  return Response.json(otherWords(await catalogue()));
}
