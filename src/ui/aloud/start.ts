/** In the browser, once "Read this page aloud" is pressed: reads, with a bar at the foot of the screen to pause and stop. */
import { choose, DISPLAY_KEY, readChoices, writeChoices } from '../../model/rules/display-choices.ts';
import * as words from '../../words/aloud.ts';
import { choiceWords } from '../../words/display.ts';
import sheet from './aloud.css?url&no-inline';
import { passagesOf } from './passages.ts';
import { Reader, type State } from './reader.ts';

/** Said by the bar that leaves (src/layouts/leave/leave.ts), while the page is still there. */
const LEAVING = 'leaving';

/** @param root the part with the button: `src/ui/ReadAloud.astro` */
export function start(root: HTMLElement): void {
  const button = root.querySelector('button')!;
  const bar = makeBar();
  root.append(bar.said, bar.root);
  const reader = new Reader(passagesOf(document.querySelector('main')!), show);

  function show(state: State): void {
    const goes = state === 'reading' || state === 'paused';
    // What is about to be hidden must not take the keyboard with it.
    if (!goes && bar.root.contains(document.activeElement)) button.focus();
    bar.root.hidden = !goes;
    bar.pause.textContent = state === 'paused' ? words.carryOn : words.pause;
    bar.pause.onclick = () => (state === 'paused' ? reader.read() : reader.pause());
    bar.said.textContent = state === 'failed' ? words.failed : '';
    button.querySelector('span')!.textContent = goes ? words.stop : words.read;
    button.onclick = () => (goes ? reader.stop() : reader.read());
  }

  bar.stop.onclick = () => reader.stop();
  bar.speed.onchange = () => {
    keepSpeed(bar.speed.value);
    if (bar.pause.textContent === words.pause) reader.read();
  };
  const stop = (): void => reader.stop();
  addEventListener('pagehide', stop);
  addEventListener(LEAVING, stop);
  document.addEventListener('visibilitychange', () => document.hidden && stop());
  document.addEventListener('click', ({ target }) => (target as Element).closest('[data-leave]') && stop(), true);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && !bar.root.hidden && stop());
  reader.read();
}

function makeBar() {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
  document.head.append(link);
  const root = Object.assign(document.createElement('div'), { className: 'aloud-bar' });
  root.setAttribute('role', 'group');
  root.setAttribute('aria-label', words.bar);
  const make = (text: string): HTMLButtonElement =>
    Object.assign(document.createElement('button'), { type: 'button', className: 'btn second', textContent: text });
  const pause = make(words.pause);
  const stop = make(words.stop);
  const label = Object.assign(document.createElement('label'), { textContent: words.speed });
  const speed = document.createElement('select');
  const now = readChoices(document.documentElement.dataset.view).speed ?? 'normal';
  for (const value of ['slow', 'normal', 'fast'] as const)
    speed.append(new Option(choiceWords.speed.values[value], value, false, value === now));
  label.append(speed);
  root.append(pause, stop, label);
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  return { root, pause, stop, speed, said };
}

/** With the other choices, for the next page too; where nothing can be kept, for this one. */
function keepSpeed(value: string): void {
  const { documentElement: page } = document;
  const kept = writeChoices(choose(readChoices(page.dataset.view), 'speed', value));
  page.dataset.view = kept;
  try {
    if (kept) localStorage.setItem(DISPLAY_KEY, kept);
    else localStorage.removeItem(DISPLAY_KEY);
  } catch {
    // As it was said on the page of the choices: it lasts until this page is left.
  }
}
