/** The notes of the list: kept as they are typed, and said to be kept once for each time of writing. */
import { noteSaved } from '../../../model/rules/saved.ts';
import { changeSaved } from '../../../ui/saved/store.ts';
import { fill, part } from './parts.ts';

const A_PAUSE = 500;

export interface NoteKeeper {
  /** Shows a note that was read; one that is being written is left alone. */
  show: (item: HTMLElement, note: string) => void;
  /** Keeps at once what has been typed. */
  keep: () => void;
}

export function noteKeeper(list: HTMLElement, kept: () => void): NoteKeeper {
  let waiting: { field: HTMLTextAreaElement; timer: number } | undefined;
  let hasSaid = false;

  function keep(): void {
    if (!waiting) return;
    const { field, timer } = waiting;
    clearTimeout(timer);
    waiting = undefined;
    const id = field.closest<HTMLElement>('[data-service]')?.dataset.service;
    if (id === undefined) return;
    changeSaved((saved) => noteSaved(saved, id, field.value));
    if (!hasSaid) kept();
    hasSaid = true;
  }

  list.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    if (waiting?.field !== target) keep();
    clearTimeout(waiting?.timer);
    waiting = { field: target, timer: window.setTimeout(keep, A_PAUSE) };
    const item = target.closest<HTMLElement>('[data-service]');
    if (item) fill(item, 'note-printed', target.value);
  });
  list.addEventListener('focusout', () => {
    keep();
    hasSaid = false;
  });
  addEventListener('pagehide', keep);
  return {
    show: (item, note) => {
      const field = part<HTMLTextAreaElement>(item, 'note');
      if (document.activeElement === field && waiting?.field === field) return;
      if (field.value !== note) field.value = note;
      fill(item, 'note-printed', note);
    },
    keep,
  };
}
