/**
 * One question at a time. The answers are in this page's memory alone: not in its address, its history or any storage, and
 * leaving the page forgets them, for the next person at this computer must not come back to a child's situation.
 */
import { answer, goBack, startAt, type Walk } from '../walk.ts';

export function oneAtATime(root: HTMLElement): void {
  const parts = new Map([...root.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [part.id, part]));
  const [first] = parts.keys();
  const progress = root.querySelector<HTMLElement>('[data-progress]');
  const given = root.querySelector<HTMLElement>('[data-given]');
  if (first === undefined || !progress || !given) return;
  let walk = startAt(first);

  function show(next: Walk, focus: boolean): void {
    walk = next;
    for (const [id, part] of parts) part.classList.toggle('away', id !== walk.at);
    const part = parts.get(walk.at);
    const asked = walk.given.length;
    const { question = '', endOne = '', end = '' } = root.dataset;
    progress!.textContent =
      part?.dataset.part === 'question'
        ? question.replace('{}', String(asked + 1))
        : (asked === 1 ? endOne : end).replace('{}', String(asked));
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-back], [data-again]'))
      button.hidden = asked === 0;
    listAnswers();
    if (focus) part?.querySelector<HTMLElement>('h2, h3')?.focus();
  }

  function listAnswers(): void {
    const items = walk.given.map(({ question, says }) => {
      const item = document.createElement('li');
      const ask = document.createElement('span');
      ask.textContent = parts.get(question)?.querySelector('[data-ask]')?.textContent ?? '';
      const said = document.createElement('b');
      said.textContent = says;
      item.append(ask, ' ', said);
      return item;
    });
    given!.querySelector('ol')?.replaceChildren(...items);
    given!.hidden = items.length === 0;
  }

  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-to]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.textContent = link.querySelector('[data-says]')?.textContent ?? '';
    button.addEventListener('click', () => show(answer(walk, button.textContent, link.dataset.to ?? ''), true));
    link.replaceWith(button);
  }
  root.querySelector('[data-back]')?.addEventListener('click', () => show(goBack(walk), true));
  root.querySelector('[data-again]')?.addEventListener('click', () => show(startAt(first), true));
  // A browser may keep the page whole and bring it back with its answers.
  addEventListener('pagehide', () => show(startAt(first), false));
  root.dataset.stepping = '';
  show(walk, false);
}
