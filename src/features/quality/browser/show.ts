/** Behind a number: only the entries that make it. The address names the number; an organisation's own opens its fold. */

/** @param part the entries in folds, with a bar that tells what is shown */
export function show(part: HTMLElement): void {
  const bar = part.querySelector<HTMLElement>('[data-cut]')!;
  const said = bar.querySelector<HTMLElement>('[data-said]')!;
  const names = new Map(
    [...part.querySelectorAll<HTMLElement>('[data-name]')].map(({ id, dataset }) => [id, dataset.name!]),
  );
  const folds = [...part.querySelectorAll<HTMLDetailsElement>('[data-organisation]')];
  const entries = [...part.querySelectorAll<HTMLElement>('[data-cuts]')];

  function cutTo(cut: string | undefined): number {
    for (const entry of entries) entry.hidden = cut !== undefined && !entry.dataset.cuts!.split(' ').includes(cut);
    for (const fold of folds) {
      const isShown = [...fold.querySelectorAll<HTMLElement>('[data-cuts]')].some((entry) => !entry.hidden);
      fold.hidden = !isShown;
      fold.open = cut !== undefined && isShown;
    }
    bar.hidden = cut === undefined;
    return entries.filter((entry) => !entry.hidden).length;
  }

  function fromAddress(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    const name = names.get(id);
    if (name !== undefined) {
      const number = cutTo(id);
      const { one = '', many = '' } = bar.dataset;
      said.textContent = `${(number === 1 ? one : many).replace('{n}', String(number))}: ${name}`;
      said.focus({ preventScroll: true });
      part.scrollIntoView();
      return;
    }
    const fold = folds.find((one) => one.id === id);
    if (!fold) return;
    cutTo(undefined);
    fold.open = true;
    fold.querySelector('summary')!.focus({ preventScroll: true });
    fold.scrollIntoView();
  }

  bar.querySelector('button')!.addEventListener('click', () => {
    history.replaceState(null, '', location.pathname);
    cutTo(undefined);
    part.querySelector<HTMLElement>('h2')!.focus();
  });
  addEventListener('hashchange', fromAddress);
  // In the first frame of a page that has come in, the browser itself goes to the part that the address names, and takes
  // the focus along: ours is the last word.
  const afterTheBrowser = (): number => requestAnimationFrame(() => setTimeout(fromAddress));
  if (document.readyState === 'complete') afterTheBrowser();
  else addEventListener('load', afterTheBrowser);
}
