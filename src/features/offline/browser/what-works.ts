/** Shows the pages that this device has, and the way to try again: without a script neither could be had. */

export async function showWhatWorks(): Promise<void> {
  document.querySelector('[data-again-button]')!.addEventListener('click', () => location.reload());
  const part = document.querySelector<HTMLElement>('[data-works]')!;
  for (const item of part.querySelectorAll('li')) {
    const { pathname, href } = item.querySelector('a')!;
    // The page itself, or what stands in its place, is no way on.
    item.hidden = pathname === location.pathname || !(await isKept(href));
    if (!item.hidden) part.hidden = false;
  }
}

const isKept = (address: string): Promise<boolean> =>
  Promise.resolve()
    .then(() => caches.match(address, { ignoreSearch: true }))
    .then(Boolean)
    .catch(() => false);
