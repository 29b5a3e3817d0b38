/**
 * Puts the finder on its page. It is mounted by the page's own script and not as an Astro island, whose runtime writes a
 * style element into the body (not valid HTML there) and has nothing to offer to a part that is never drawn on the server.
 */
import { createRoot } from 'react-dom/client';
import type { DeskFacts } from './edit/files.ts';
import Finder from './Finder.tsx';
import type { Nearby } from './Nothing.tsx';

/** In this file too, so that the first page, where it is used, fetches what the finder needs next and nothing twice. */
export { suggestOn } from './suggest/suggest-on.ts';

export function mount(element: HTMLElement, people: readonly Nearby[]): void {
  createRoot(element).render(<Finder people={people} />);
}

/**
 * The editors' view of the search. It is mounted from here and fetched by itself: with an entry of its own it would pull
 * what both share out of the finder's file, and every visitor would ask for one file more.
 */
export async function mountDesk(element: HTMLElement, facts: DeskFacts): Promise<void> {
  const { default: SearchDesk } = await import('./edit/SearchDesk.tsx');
  createRoot(element).render(<SearchDesk facts={facts} />);
}
