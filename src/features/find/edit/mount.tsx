/** Puts the editors' view of the search on its page, as `../mount.tsx` does the finder. */
import { createRoot } from 'react-dom/client';
import type { DeskFacts } from './files.ts';
import SearchDesk from './SearchDesk.tsx';

export function mount(element: HTMLElement, facts: DeskFacts): void {
  createRoot(element).render(<SearchDesk facts={facts} />);
}
