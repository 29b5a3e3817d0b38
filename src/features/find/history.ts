/** The address bar, the tab's history, and what the first page left for us. A postcode is kept in the tab's own history, never in an address. */
import { NEAR_KEY } from '../../model/near-key.ts';
import { hasState, readState, toFragment, type FindState } from './query.ts';

interface Kept {
  near?: string;
}

/** The state of an address, with the place that this tab keeps for it. */
export function stateHere(): FindState {
  const state = readState(location.hash);
  const { near } = (history.state as Kept | null) ?? {};
  return state.postcode === '' && typeof near === 'string' ? { ...state, postcode: near } : state;
}

/** Reads the address when the page opens; keys of the query string move to the fragment, so that nothing more is sent. */
export function firstState(): FindState {
  const fromQuery = hasState(location.search) && !hasState(location.hash);
  let state = fromQuery ? readState(location.search) : stateHere();
  if (location.search !== '') history.replaceState(history.state, '', addressOf(state, true));
  const near = takeNear();
  if (near !== undefined && state.postcode === '') {
    state = { ...state, postcode: near };
    history.replaceState({ ...(history.state as Kept | null), near }, '');
  }
  return state;
}

/** Read once: a later visit to the page starts without it. */
function takeNear(): string | undefined {
  try {
    const near = sessionStorage.getItem(NEAR_KEY)?.trim();
    sessionStorage.removeItem(NEAR_KEY);
    return near || undefined;
  } catch {
    // Storage is switched off: the visitor types the place again.
    return undefined;
  }
}

/** @param isPublic the place is a town or an area, not a postcode or an address */
export function writeState(state: FindState, how: 'push' | 'replace', isPublic: boolean): void {
  const kept: Kept = state.postcode === '' ? {} : { near: state.postcode };
  const address = addressOf(state, isPublic);
  if (how === 'push') history.pushState(kept, '', address);
  else history.replaceState(kept, '', address);
}

function addressOf(state: FindState, withPlace: boolean): string {
  const fragment = toFragment(state, withPlace ? 'with-place' : 'without-place');
  return fragment === '' ? location.pathname : `${location.pathname}#${fragment}`;
}

/** A whole link to this search, for the visitor to copy. */
export const linkTo = (state: FindState, withPlace: boolean): string =>
  new URL(addressOf({ ...state, page: 1 }, withPlace), location.href).href;

/**
 * Calls back when the visitor goes back or on, or follows a link to another search on this page. A skip link (`#main`)
 * also changes the fragment: what was asked stays, and goes back into the address.
 */
export function onOtherState(current: () => FindState, change: (state: FindState) => void): () => void {
  const listen = (): void => {
    const skipLink = location.hash !== '' && !hasState(location.hash);
    if (skipLink) writeState(current(), 'replace', false);
    else change(stateHere());
  };
  addEventListener('popstate', listen);
  return () => removeEventListener('popstate', listen);
}
