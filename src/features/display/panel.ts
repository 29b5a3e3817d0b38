/** In the browser: the choices in a panel over another page, with what they need from their own. */

let panel: HTMLDialogElement | undefined;

/**
 * Opens the panel; the first time it is put together from the page of the choices.
 * @param link what was pressed: the keyboard goes back there
 * @throws where the browser knows no dialogs: the page is opened instead
 */
export async function open(page: Document, link: HTMLElement, begin: (form: HTMLFormElement) => void): Promise<void> {
  panel ??= await make(page, begin);
  link.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
  panel.showModal();
  // A link in the menu is out of sight by now.
  panel.onclose = () => (link.offsetParent ? link : document.querySelector<HTMLElement>('.menu-button'))?.focus();
}

async function make(page: Document, begin: (form: HTMLFormElement) => void): Promise<HTMLDialogElement> {
  const form = page.querySelector<HTMLFormElement>('[data-display-form]')!;
  const dialog = document.createElement('dialog');
  dialog.className = 'display-panel';
  dialog.setAttribute('aria-labelledby', 'display-title');
  dialog.append(form);
  await Promise.all([...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(bring));
  document.body.append(dialog);
  begin(form);
  form.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  for (const part of form.querySelectorAll<HTMLElement>('[data-panel-only]')) part.hidden = false;
  return dialog;
}

/** A sheet that this page may not have yet. Without it the panel is plain and works. */
async function bring({ href }: HTMLLinkElement): Promise<void> {
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  document.head.append(link);
  await new Promise((done) => (link.onload = link.onerror = done));
}
