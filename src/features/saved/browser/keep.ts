/** The button that saves a service, on its own page. It is fetched by the first press, which it then answers. */
import { fragmentOf, isSaved, MOST_SAVED } from '../../../model/rules/saved.ts';
import { path } from '../../../site/paths.ts';
import { keptIn, savedList, watchSaved } from '../../../ui/saved/store.ts';
import { toggleSaved } from '../../../ui/saved/toggle.ts';
import * as words from '../../../words/saved.ts';
import { fill, part, parts } from './parts.ts';

export function keepButtons(): void {
  for (const root of parts(document, 'keep')) keepButton(root);
}

function keepButton(root: HTMLElement): void {
  const { id = '', name = '' } = root.dataset;
  const button = part(root, 'keep-button');
  const said = part(root, 'keep-said');
  const show = (): void => {
    const isIn = isSaved(savedList(), id);
    button.setAttribute('aria-pressed', String(isIn));
    fill(root, 'keep-label', isIn ? words.saved : words.save);
  };

  /** Words, and a link to the list where it helps. */
  function say(text: string, link?: { words: string; to: string }): void {
    said.textContent = link ? `${text} ` : text;
    if (!link) return;
    const to = document.createElement('a');
    to.href = path(link.to);
    to.textContent = link.words;
    said.append(to);
  }

  function press(): void {
    const done = toggleSaved({ id, name });
    if (done === 'full') say(words.isFull(MOST_SAVED), { words: words.seeList, to: '/saved/' });
    else if (done === 'removed') say(words.isTakenOff);
    else if (keptIn() === 'page') {
      // A list that this page alone holds would be lost on the way: the link takes it along.
      const ids = savedList().map((saved) => saved.id);
      say(words.cannotKeep, { words: words.openList, to: `/saved/${fragmentOf(ids)}` });
    } else say(words.isSavedNow, { words: words.seeList, to: '/saved/' });
  }

  button.addEventListener('click', press);
  watchSaved(show);
  press();
}
