import { catalogue } from '../../catalogue/index.ts';
import { allCards } from '../../features/saved/files/all-cards.ts';
import { absolute } from '../../site/paths.ts';

export async function GET(): Promise<Response> {
  const cards = allCards(await catalogue(), absolute);
  return new Response(cards, { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
}
