/** Which part a phone shows, and whether the plain list under the finder is still needed. Both are said on the page's own element, which holds the map too. */
import { useEffect, useState } from 'react';
import type { FinderState } from './useFinder.ts';

export type View = 'list' | 'map' | 'filter';

export function usePageView(status: FinderState['status']): [View, (view: View) => void] {
  const [view, setView] = useState<View>('list');
  useEffect(() => {
    const page = document.querySelector<HTMLElement>('[data-find-page]');
    if (!page) return;
    page.dataset.view = view;
    // While it loads and when it fails, the plain list stays; once it has worked it is not brought back.
    if (status === 'ready') page.dataset.finder = 'ready';
    if (status === 'failed' || status === 'old') page.dataset.finder = 'failed';
  }, [view, status]);
  return [view, setView];
}
