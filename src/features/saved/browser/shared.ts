/** A list that came by a link. It is shown beside the visitor's own, which it never changes by itself. */
import { addSaved, idsInFragment, MOST_SAVED } from '../../../model/rules/saved.ts';
import { changeSaved, savedList } from '../../../ui/saved/store.ts';
import * as words from '../../../words/saved.ts';
import { drawItem } from './draw-item.ts';
import type { Entries } from './entries.ts';
import { fill, part } from './parts.ts';

export const sharedIds = (): string[] | undefined => idsInFragment(location.hash);

export interface SharedPart {
  draw: (entries: Entries | undefined) => void;
}

export function sharedPart(root: HTMLElement, makeItem: () => HTMLElement): SharedPart {
  const box = part(root, 'shared');
  const add = part(box, 'shared-add');
  let known: Entries | undefined;

  function draw(entries: Entries | undefined): void {
    known = entries;
    const ids = sharedIds();
    box.hidden = ids === undefined;
    if (ids === undefined) return;
    const found = ids.filter((id) => entries?.has(id));
    add.hidden = found.length === 0;
    fill(box, 'shared-lead', leadOf(ids.length, found.length, entries !== undefined));
    part(box, 'shared-list').replaceChildren(
      ...found.map((id) => {
        const item = makeItem();
        part(item, 'own').remove();
        drawItem(item, { id, name: '', note: '' }, entries);
        return item;
      }),
    );
  }

  /** Takes the list out of the address too: who comes back to the page comes to their own. */
  function close(): void {
    history.replaceState(history.state, '', location.pathname + location.search);
    draw(known);
    document.getElementById('list-title')!.focus();
  }

  add.addEventListener('click', () => {
    const fresh = (sharedIds() ?? []).flatMap((id) => known?.get(id) ?? []);
    const before = savedList();
    const wanted = fresh.filter(({ id }) => !before.some((saved) => saved.id === id)).length;
    const came = changeSaved((list) => addSaved(list, fresh)).length - before.length;
    close();
    fill(root, 'added', came < wanted ? words.addedSome(came, MOST_SAVED) : words.added(came));
  });
  part(box, 'shared-close').addEventListener('click', close);
  return { draw };
}

function leadOf(all: number, found: number, areLoaded: boolean): string {
  if (!areLoaded) return words.notLoaded;
  if (found === 0) return words.sharedEmpty;
  return [words.sharedLead, found < all && words.sharedUnknown(all - found)].filter(Boolean).join(' ');
}
