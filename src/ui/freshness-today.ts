/**
 * What says anew how old the facts of a page are, once a day has come on which one of them counts as older than when the page
 * was built. It is fetched only then; the look whether it is needed stands in every page (`src/layouts/SavedCount.astro`).
 */
import { londonDay } from '../model/rules/freshness.ts';
import { ageNotes, otherHelp } from '../words/checked.ts';

/** Lucide's clock-alert, in one path. */
const CLOCK_ALERT = 'M12 6v6l4 2M20 12v5M20 21h.01M21.25 8.2A10 10 0 1 0 16 21.16';

/** `data-days`: the days that were still to come at the build; `data-age`: how many had come by then. */
export function tellAgain(today = londonDay(new Date())): void {
  for (const badge of document.querySelectorAll<HTMLElement>('[data-days]')) {
    const { days = '', age: before = 0, kind = badge.localName === 'p' ? 'full' : 'card' } = badge.dataset;
    const age = Number(before) + days.split(' ').filter((day) => day <= today).length;
    badge.querySelector('i')!.textContent = ageNotes[kind as keyof typeof ageNotes][age]!;
    if (age < 2) continue;
    badge.className = badge.className.replace(/checked|due/, age > 2 ? 'old' : 'due');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', CLOCK_ALERT);
    badge.querySelector('svg')?.replaceChildren(path);
    if (age > 3 && kind === 'full') warnAtHead(badge);
  }
}

/** On the page of a service: the same words at its head too, with the way to other help. */
function warnAtHead(badge: HTMLElement): void {
  const main = document.querySelector('.service .main');
  if (!main) return;
  const alert = badge.cloneNode(true) as HTMLElement;
  alert.className = 'alert warn first';
  const link = document.createElement('a');
  link.href = '#all-about';
  link.textContent = otherHelp;
  alert.lastElementChild!.append(' ', link);
  main.prepend(alert);
}
