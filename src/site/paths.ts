/** Where things are, whatever folder the site is published in. Every link of ours goes through here. */

import { ofRelease } from './release.ts';

const base: string = import.meta.env.BASE_URL;

/** A link within this site: `path('/find/')` is `/early-help/find/` when the site is published under `/early-help/`. */
export function path(to: string): string {
  return base.replace(/\/$/, '') + (to.startsWith('/') ? to : `/${to}`);
}

/** In the browser: a file of data, of the release that the page is of (src/site/offline/). */
export const dataPath = (to: string): string => ofRelease(path(to));

/** The full address of a page, for canonical links, structured data and feeds. */
export function absolute(to: string): string {
  return new URL(path(to), import.meta.env.SITE).href;
}
