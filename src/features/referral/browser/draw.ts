/** Draws what a service states, and what to have ready. Words go in as text, never as HTML. */
import type { ReferralEntry } from '../../../catalogue/views/referral-entries.ts';
import { isEmail, isUkPhone, isWebAddress } from '../../../model/rules/formats.ts';
import { path } from '../../../site/paths.ts';
import { dial } from '../../../ui/dial.ts';
import * as words from '../../../words/referral-sheet.ts';

type Service = ReferralEntry & { address: string };

export function drawFacts(root: HTMLElement, service: Service | undefined): void {
  root.hidden = service === undefined;
  if (!service) return;
  const find = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-${name}]`)!;
  const template = root.querySelector<HTMLTemplateElement>('template')!;
  find('name').textContent = service.name;
  (find('page') as HTMLAnchorElement).href = path(`/services/${service.id}/#for-professionals`);
  find('cite').textContent = `${service.citation} ${service.address}`;
  const rows = service.facts.map(({ term, lines }) => {
    const row = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const [dt, dd] = [row.querySelector('dt')!, row.querySelector('dd')!];
    dt.textContent = term;
    dd.classList.toggle('quiet', !lines);
    dd.replaceChildren(...(lines ?? [words.notStated]).map(lineOf));
    return row;
  });
  root.querySelector('dl')!.replaceChildren(...rows);
}

/** A line that is a number or an address and nothing else can be pressed. */
function lineOf(text: string): HTMLElement {
  const line = document.createElement('p');
  const href = isUkPhone(text)
    ? dial(text, 'tel')
    : isEmail(text)
      ? `mailto:${text}`
      : isWebAddress(text)
        ? text
        : undefined;
  if (href === undefined) line.textContent = text;
  else {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    if (href.startsWith('http')) link.rel = 'noopener noreferrer external';
    line.append(link);
  }
  return line;
}

/** What is ticked and is still asked for stays ticked. */
export function drawReady(list: HTMLElement, items: readonly string[]): void {
  const ticked = new Set([...list.querySelectorAll('input')].flatMap(({ checked, value }) => (checked ? value : [])));
  const [model] = list.children;
  const drawn = items.map((text) => {
    const item = model!.cloneNode(true) as HTMLElement;
    const box = item.querySelector('input')!;
    box.value = text;
    box.checked = ticked.has(text);
    item.querySelector('span')!.textContent = text;
    return item;
  });
  list.replaceChildren(...drawn);
}
