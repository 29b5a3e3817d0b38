/**
 * Takes away all that this site has stored in the browser: on the device, in the tab, and in the browser's store of files, with
 * the worker that keeps them.
 */
import { isOurs } from '../../model/rules/stored-keys.ts';
import { path } from '../../site/paths.ts';
import { forgetOnPage } from './store.ts';

/** @returns false when the browser would not let go of something */
export async function clearEverything(): Promise<boolean> {
  // The worker first, or it could keep files anew.
  const done = [await stopWorker(), clear(() => localStorage), clear(() => sessionStorage), await clearFiles()];
  // What the finder notes in this entry of the tab's history.
  history.replaceState(null, '');
  forgetOnPage();
  delete document.documentElement.dataset.view;
  return done.every(Boolean);
}

/** A browser that denies its storage has kept nothing in it. */
function clear(storage: () => Storage): boolean {
  try {
    const store = storage();
    const ours = Object.keys(store).filter(isOurs);
    for (const key of ours) store.removeItem(key);
    return ours.every((key) => store.getItem(key) === null);
  } catch {
    return true;
  }
}

/** That of this site alone: other folders of the host have their own. */
async function stopWorker(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return true;
  try {
    const scope = new URL(path('/'), location.href).href;
    const all = await navigator.serviceWorker.getRegistrations();
    const ours = all.filter((registration) => registration.scope === scope);
    return (await Promise.all(ours.map((registration) => registration.unregister()))).every(Boolean);
  } catch {
    return true;
  }
}

async function clearFiles(): Promise<boolean> {
  if (!('caches' in globalThis)) return true;
  try {
    const ours = (await caches.keys()).filter(isOurs);
    return (await Promise.all(ours.map((name) => caches.delete(name)))).every(Boolean);
  } catch {
    return true;
  }
}
