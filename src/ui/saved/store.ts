/**
 * The list of saved help in this browser. It is kept on the device; where the browser does not allow that, in the tab; where
 * it allows nothing, on this page until it is left. Nothing is written before the visitor saves something.
 */
import { readSaved, writeSaved, type SavedList } from '../../model/rules/saved.ts';
import { SAVED_KEY } from '../../model/rules/stored-keys.ts';

export type KeptIn = 'device' | 'tab' | 'page';

/** Told to this page: the browser's own `storage` event tells the other tabs. */
const CHANGED = SAVED_KEY;

let onPage: SavedList | undefined;

const device = (): Storage => localStorage;
const tab = (): Storage => sessionStorage;

/** Storage that is denied throws as soon as it is named. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

export function savedList(): SavedList {
  if (onPage) return onPage;
  // A list in the tab is there only because the device took no more: it is the newer one.
  return readSaved(attempt(() => tab().getItem(SAVED_KEY)) ?? attempt(() => device().getItem(SAVED_KEY)));
}

/** How long the list will be there. */
export function keptIn(): KeptIn {
  if (onPage) return 'page';
  if (attempt(() => tab().getItem(SAVED_KEY))) return 'tab';
  return attempt(() => device().length) === undefined
    ? attempt(() => tab().length) === undefined
      ? 'page'
      : 'tab'
    : 'device';
}

/** Changes the list as it is now, which another tab may have changed since it was last read. */
export function changeSaved(change: (list: SavedList) => SavedList): SavedList {
  const list = change(savedList());
  keep(list);
  dispatchEvent(new Event(CHANGED));
  return list;
}

function keep(list: SavedList): void {
  const text = writeSaved(list);
  const on = (storage: () => Storage): boolean =>
    attempt(() => {
      if (list.length === 0) storage().removeItem(SAVED_KEY);
      else storage().setItem(SAVED_KEY, text);
      return true;
    }) ?? false;
  onPage = undefined;
  if (on(device)) attempt(() => tab().removeItem(SAVED_KEY));
  else if (!on(tab)) onPage = list;
}

/** Forgets what only this page holds; `clearEverything` does the rest. */
export function forgetOnPage(): void {
  onPage = undefined;
  dispatchEvent(new Event(CHANGED));
}

/** Calls after each change, here or in another tab, and when the page comes back out of the browser's memory. */
export function watchSaved(seen: () => void): () => void {
  const fromElsewhere = ({ key }: StorageEvent): void => {
    if (key === SAVED_KEY || key === null) seen();
  };
  const comesBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) seen();
  };
  addEventListener(CHANGED, seen);
  addEventListener('storage', fromElsewhere);
  addEventListener('pageshow', comesBack);
  return () => {
    removeEventListener(CHANGED, seen);
    removeEventListener('storage', fromElsewhere);
    removeEventListener('pageshow', comesBack);
  };
}
