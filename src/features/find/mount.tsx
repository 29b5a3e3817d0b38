/**
 * Puts the finder on its page. It is mounted by the page's own script and not as an Astro island, whose runtime writes a
 * style element into the body (not valid HTML there) and has nothing to offer to a part that is never drawn on the server.
 */
import { createRoot } from './create-root.ts';
import Finder from './Finder.tsx';
import type { Nearby } from './Nothing.tsx';

/** In this file too, so that the first page, where it is used, fetches what the finder needs next and nothing twice. */
export { suggestOn } from './suggest/suggest-on.ts';

export function mount(element: HTMLElement, people: readonly Nearby[]): void {
  createRoot(element).render(<Finder people={people} />);
}
