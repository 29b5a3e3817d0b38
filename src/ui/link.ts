import { path } from '../site/paths.ts';

const base = path('/');

/**
 * Where a part's `href` leads: a path of ours gets the folder that the site is published in, everything else
 * (`#part`, `tel:`, `https:`) stays. A path that has the folder already stays too, so `path()` before it does no harm.
 */
export function link(href: string): string {
  if (!href.startsWith('/') || href.startsWith('//')) return href;
  if (base !== '/' && href.startsWith(base)) return href;
  return path(href);
}
