/**
 * The address bar, the tab's history, and what the first page left for us. A postcode, or where the device is, is kept in the
 * tab's own history, never in an address; so is how far down the visitor was, for the way back.
 */
import { NEAR_KEY } from '../../model/near-key.ts';
import { readHere, type Here } from './here.ts';
import { hasState, readState, toFragment, withoutPostcode, type FindState } from './query.ts';

/** Where on the page the visitor was. */
export interface Seen {
  /** In CSS pixels from the top. */
  y?: number;
  /** The service whose page was opened from here. */
  card?: string;
}

interface Kept extends Seen {
  near?: string;
  here?: Here;
}

const kept = (): Kept => (history.state as Kept | null) ?? {};

/** The state of an address, with the place that this tab keeps for it. */
export function stateHere(): FindState {
  const state = readState(location.hash);
  const { near, here } = kept();
  if (state.postcode !== '' || typeof near !== 'string') return moved(state);
  return moved({ ...state, postcode: near, here: readHere(here) });
}

/** An address with a postcode among its words loses it at once. */
function moved(state: FindState): FindState {
  const tidy = withoutPostcode(state);
  if (tidy !== state) history.replaceState({ ...kept(), near: tidy.postcode }, '', addressOf(tidy, false));
  return tidy;
}

/** Reads the address when the page opens; keys of the query string move to the fragment, so that nothing more is sent. */
export function firstState(): FindState {
  const fromQuery = hasState(location.search) && !hasState(location.hash);
  let state = fromQuery ? readState(location.search) : stateHere();
  if (location.search !== '') history.replaceState(history.state, '', addressOf(state, true));
  if (fromQuery) state = moved(state);
  const near = takeNear();
  if (near !== undefined && state.postcode === '') {
    state = { ...state, postcode: near };
    history.replaceState({ ...kept(), near }, '');
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
  const { postcode: near, here } = state;
  const keep: Kept = near === '' ? {} : { near, ...(here && { here }) };
  const address = addressOf(state, isPublic);
  if (how === 'push') history.pushState(keep, '', address);
  else history.replaceState(keep, '', address);
}

/** Notes where the visitor is, for the way back to this entry of the history. */
export function keepSeen(seen: Seen): void {
  history.replaceState({ ...kept(), ...seen }, '');
}

/** Undefined for an entry that is new. */
export function seenHere(): Seen | undefined {
  const { y, card } = kept();
  return typeof y === 'number' ? { y, ...(typeof card === 'string' && { card }) } : undefined;
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
