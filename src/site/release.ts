/** Of which release a page is (src/site/offline/). Knows nothing of the build, so that benchmarks in Node may use it. */

/** Hosts pass over what stands after ?. Pages outside the worker's care, and programs in Node, name no release. */
export function ofRelease(address: string): string {
  const release = typeof document === 'undefined' ? undefined : document.documentElement.dataset.release;
  return release ? `${address}?${release}` : address;
}
