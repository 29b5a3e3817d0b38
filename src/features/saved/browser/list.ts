/** The visitor's own list: drawn from what is saved, and changed by its buttons. */
import { isSaved, moveSaved, removeSaved, restoreSaved, type SavedList } from '../../../model/rules/saved.ts';
import { changeSaved, keptIn, savedList } from '../../../ui/saved/store.ts';
import { toastOf } from '../../../ui/toast.ts';
import * as words from '../../../words/saved.ts';
import { drawItem, nameOf } from './draw-item.ts';
import type { Entries } from './entries.ts';
import { noteKeeper } from './notes.ts';
import { fill, part } from './parts.ts';

export interface ListPart {
  draw: (entries: Entries | undefined) => void;
  say: (said: string) => void;
}

/** @param makeItem a new one of the page's own parts for a service */
export function listPart(root: HTMLElement, makeItem: () => HTMLElement): ListPart {
  const list = part(root, 'list');
  const heading = document.getElementById('list-title')!;
  const toast = toastOf(document.getElementById('undo')!);
  const items = new Map<string, HTMLElement>();
  let known: Entries | undefined;

  const say = (said: string): void => fill(root, 'said', said);
  const notes = noteKeeper(list, () => say(words.noteKept));
  const called = (saved: SavedList[number]): string => nameOf(saved, known);
  const linkOf = (id: string | undefined): HTMLElement =>
    (id === undefined ? undefined : items.get(id)?.querySelector<HTMLElement>('[data-link][href], [data-remove]')) ??
    heading;

  function draw(entries: Entries | undefined): void {
    known = entries;
    const saved = savedList();
    for (const [id, item] of items) {
      if (isSaved(saved, id)) continue;
      item.remove();
      items.delete(id);
    }
    saved.forEach((service, at) => {
      const item = items.get(service.id) ?? makeItem();
      items.set(service.id, item);
      item.dataset.service = service.id;
      drawItem(item, service, entries);
      notes.show(item, service.note);
      mark(item, at === 0, at === saved.length - 1);
      // What stands in its place is not touched: it may have the focus.
      if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
    });
    fill(root, 'count', saved.length === 0 ? '' : `(${words.count(saved.length)})`);
    part(root, 'empty').hidden = saved.length > 0;
    const kept = keptIn();
    part(root, 'not-kept').hidden = kept === 'device';
    fill(root, 'not-kept-words', kept === 'tab' ? words.keptInTab : words.notKept);
  }

  function move(id: string, by: 1 | -1, button: HTMLElement): void {
    const after = changeSaved((before) => {
      const next = moveSaved(before, id, by);
      const saved = before.find((each) => each.id === id);
      if (saved && next === before) say(words.atEnd(called(saved), by < 0 ? 'first' : 'last'));
      else if (saved) say(words.movedTo(called(saved), next.indexOf(saved) + 1, next.length));
      return next;
    });
    // An element that is put elsewhere loses the focus.
    if (isSaved(after, id)) button.focus();
  }

  function remove(id: string): void {
    const before = savedList();
    const at = before.findIndex((each) => each.id === id);
    const saved = before[at];
    if (!saved) return;
    const after = changeSaved((list) => removeSaved(list, id));
    toast.show({
      said: words.removed(called(saved)),
      undo: () => {
        const isBack = isSaved(
          changeSaved((list) => restoreSaved(list, saved, at)),
          id,
        );
        say(isBack ? words.isBack(called(saved)) : words.cannotGoBack);
        linkOf(id).focus();
      },
      closed: () => linkOf((after[at] ?? after.at(-1))?.id).focus(),
    });
  }

  list.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-move], [data-remove]');
    const id = button?.closest<HTMLElement>('[data-service]')?.dataset.service;
    if (!button || id === undefined) return;
    notes.keep();
    if (button.dataset.move === undefined) remove(id);
    else move(id, button.dataset.move === '1' ? 1 : -1, button);
  });
  return { draw, say };
}

/** A button that can do nothing stays where it is, so that the focus does too. */
function mark(item: HTMLElement, isFirst: boolean, isLast: boolean): void {
  for (const [by, cannot] of [
    ['-1', isFirst],
    ['1', isLast],
  ] as const)
    item.querySelector(`[data-move="${by}"]`)!.setAttribute('aria-disabled', String(cannot));
}
