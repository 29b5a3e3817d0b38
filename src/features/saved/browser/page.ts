/** The page of saved help, put together. */
import { savedList, watchSaved } from '../../../ui/saved/store.ts';
import * as words from '../../../words/saved.ts';
import { entries, type Entries } from './entries.ts';
import { listPart } from './list.ts';
import { part } from './parts.ts';
import { sharePart } from './share.ts';
import { sharedIds, sharedPart } from './shared.ts';

export function openSavedPage(): void {
  const root = document.querySelector<HTMLElement>('[data-saved-page]')!;
  const template = document.querySelector<HTMLTemplateElement>('[data-item]')!;
  const makeItem = (): HTMLElement => template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  const list = listPart(root, makeItem);
  const shared = sharedPart(root, makeItem);
  const share = sharePart(root);
  let known: Entries | undefined;

  const draw = (): void => {
    list.draw(known);
    share.draw();
  };
  /** The names are there at once, the facts as soon as they come. */
  const refresh = async (): Promise<void> => {
    draw();
    if (savedList().length === 0 && sharedIds() === undefined) return;
    if (!known) list.say(words.loading);
    known = await entries();
    part(root, 'failed').hidden = known !== undefined;
    list.say('');
    draw();
    shared.draw(known);
  };

  watchSaved(() => {
    if (known) draw();
    else void refresh();
  });
  addEventListener('hashchange', () => void refresh());
  part(root, 'again').addEventListener('click', () => void refresh());
  root.hidden = false;
  void refresh();
}
