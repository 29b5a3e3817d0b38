/** Works out again, on the day that a page is read, how old its facts are. In most pages, so it is small. */
import { daysPassed, londonDay } from '../model/rules/freshness.ts';
import { ageNotes, otherHelp } from '../words/checked.ts';

/** Lucide's clock-alert: all that the icon of an old fact is. A test holds it against the package. */
export const CLOCK_ALERT =
  '<path d="M12 6v6l4 2"/><path d="M20 12v5"/><path d="M20 21h.01"/><path d="M21.25 8.2A10 10 0 1 0 16 21.16"/>';

export function tellAgain(): void {
  const today = londonDay(new Date());
  for (const badge of document.querySelectorAll<HTMLElement>('[data-days]')) {
    const age = daysPassed(badge.dataset.days!, today);
    const kind = (badge.dataset.kind ?? 'full') as keyof typeof ageNotes;
    badge.querySelector('[data-note]')!.textContent = ageNotes[kind][age]!;
    if (age < 2) continue;
    badge.classList.remove('checked', 'due');
    badge.classList.add(age > 2 ? 'old' : 'due');
    const icon = badge.querySelector('svg');
    if (icon) icon.innerHTML = CLOCK_ALERT;
    // The build has put its own words at the head of a page that had lapsed by then.
    const main = document.querySelector('.service .main');
    if (age === 4 && kind === 'full' && main && !document.querySelector('[data-lapsed]')) warnAtHead(main, badge);
  }
}

/** At the head of the page of a service: the same words, and the way to other help. */
function warnAtHead(main: Element, badge: HTMLElement): void {
  const alert = document.createElement('div');
  alert.className = 'alert warn first';
  alert.dataset.lapsed = '';
  const link = document.createElement('a');
  link.href = '#all-about';
  link.textContent = otherHelp;
  const words = document.createElement('p');
  words.append(badge.textContent!.trim(), ' ', link);
  alert.append(badge.querySelector('svg')!.cloneNode(true), words);
  main.prepend(alert);
}
