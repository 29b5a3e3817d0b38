/** Makes a `Toast.astro` of the page say something. */

export interface Told {
  said: string;
  undo: () => void;
  /** After it was closed without undoing: the focus needs a place. */
  closed: () => void;
}

/** @returns a way to show it: each time takes the place of the time before */
export function toastOf(toast: HTMLElement): { show: (told: Told) => void; hide: () => void } {
  const part = <T extends HTMLElement>(name: string): T => toast.querySelector<T>(`[data-toast-${name}]`)!;
  let told: Told | undefined;
  const end = (): Told | undefined => {
    const last = told;
    told = undefined;
    toast.hidden = true;
    return last;
  };
  part('undo').addEventListener('click', () => end()?.undo());
  part('close').addEventListener('click', () => end()?.closed());
  toast.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') end()?.closed();
  });
  return {
    show: (next) => {
      told = next;
      part('said').textContent = next.said;
      toast.hidden = false;
      part('undo').focus();
    },
    hide: () => void end(),
  };
}
