/** Asks through a `Dialog.astro` of the page. */

/** @returns true when the visitor said yes; Escape is a no. A browser that knows no dialogs asks in its own way. */
export function ask(dialog: HTMLDialogElement): Promise<boolean> {
  if (typeof dialog.showModal !== 'function')
    return Promise.resolve(confirm(dialog.textContent.trim().replace(/\s+/g, ' ')));
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
  });
}
