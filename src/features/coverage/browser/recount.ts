/** Counts the table again for an age and a level. What is chosen stands after # in the address, and goes to no server. */
import { areaCell } from '../cell.ts';
import { countIn, type CoverageFact } from '../count.ts';
import { cutId } from '../cut.ts';
import { facts } from './facts.ts';

function draw(table: HTMLTableElement, all: readonly CoverageFact[], stretch?: string, level?: string): void {
  const areas = table.dataset.coverage?.split(' ') ?? [];
  for (const place of table.querySelectorAll<HTMLTableCellElement>('[data-topic]')) {
    const { topic } = place.dataset;
    // The first cell of a row is its name.
    const area = areas[place.cellIndex - 1] ?? '';
    const cell = areaCell(countIn(all, { topic, area, stretch, level }));
    place.dataset.kind = cell.kind;
    place.dataset.shade = String(cell.shade);
    const put = (part: string, text: string) => {
      const element = place.querySelector(part);
      if (element) element.textContent = text;
    };
    put('b', String(cell.number));
    put('[data-note]', cell.note);
    put('[data-unsaid]', cell.unsaid);
    const link = place.querySelector('a');
    if (link) link.hash = cutId({ area, stretch, level });
  }
}

export function recount(form: HTMLElement, table: HTMLTableElement): void {
  const status = form.querySelector<HTMLElement>('[data-counted]');
  const radios = [...form.querySelectorAll<HTMLInputElement>('input')];
  const chosen = (name: string) => radios.find((radio) => radio.name === name && radio.checked);
  const nameOf = (name: string): string => chosen(name)?.closest('label')?.textContent.trim() ?? '';

  async function count(): Promise<void> {
    const all = await facts();
    if (!all) {
      if (status) status.textContent = form.dataset.failed ?? '';
      return;
    }
    draw(table, all, chosen('age')?.value || undefined, chosen('level')?.value || undefined);
    if (status)
      status.textContent = (form.dataset.said ?? '')
        .replace('{age}', nameOf('age'))
        .replace('{level}', nameOf('level'));
  }

  function fromAddress(): void {
    const keys = new URLSearchParams(location.hash.slice(1));
    for (const radio of radios) radio.checked = radio.value === (keys.get(radio.name) ?? '');
    for (const name of ['age', 'level']) {
      const any = radios.find((radio) => radio.name === name && radio.value === '');
      if (!chosen(name) && any) any.checked = true;
    }
    if (keys.has('age') || keys.has('level')) void count();
  }

  form.hidden = false;
  form.addEventListener('change', () => {
    const keys = new URLSearchParams();
    for (const name of ['age', 'level']) if (chosen(name)?.value) keys.set(name, chosen(name)!.value);
    history.replaceState(null, '', keys.size > 0 ? `#${keys.toString()}` : location.pathname);
    void count();
  });
  addEventListener('hashchange', fromAddress);
  fromAddress();
}
