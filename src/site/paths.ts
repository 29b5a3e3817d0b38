/** Where things are, whatever folder the site is published in. Every link of ours goes through here. */

const base: string = import.meta.env.BASE_URL;

/** A link within this site: `path('/find/')` is `/early-help/find/` when the site is published under `/early-help/`. */
export function path(to: string): string {
  return base.replace(/\/$/, '') + (to.startsWith('/') ? to : `/${to}`);
}

/** In the browser: a file of data, of the release that the page is of (src/site/offline/). */
export const dataPath = (to: string): string => ofRelease(path(to));

/** Hosts pass over what stands after ?. Pages outside the worker's care, and tests in Node, name no release. */
export function ofRelease(address: string): string {
  const release = typeof document === 'undefined' ? undefined : document.documentElement.dataset.release;
  return release ? `${address}?${release}` : address;
}

/** The full address of a page, for canonical links, structured data and feeds. */
export function absolute(to: string): string {
  return new URL(path(to), import.meta.env.SITE).href;
}
