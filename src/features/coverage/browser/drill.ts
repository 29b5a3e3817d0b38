/** Behind a number: only the services that it counts, those that do not say their ages marked. The address names the number. */
import { matching } from '../count.ts';
import { readCut, type Cut } from '../cut.ts';
import { facts } from './facts.ts';

/** The words of the page, by the keys that stand in the address. */
interface Names {
  ages: Record<string, string>;
  levels: Record<string, string>;
  areas: Record<string, string>;
}

/** @param part the services of the topic in groups, with a bar that tells what is shown */
export function drill(part: HTMLElement): void {
  const bar = part.querySelector<HTMLElement>('[data-cut]')!;
  const said = bar.querySelector<HTMLElement>('[data-cut-said]')!;
  const { topic = '', anywhere = '' } = bar.dataset;
  const names = JSON.parse(bar.dataset.names ?? '{}') as Names;
  const groups = [...part.querySelectorAll<HTMLElement>('[data-group]')];
  const lines = (group: HTMLElement) => [...group.querySelectorAll<HTMLElement>('[data-service]')];
  const order = new Map(groups.map((group) => [group, lines(group)]));

  function showAll(): void {
    bar.hidden = true;
    for (const group of groups) {
      group.hidden = false;
      group.querySelector<HTMLElement>('[data-said]')!.hidden = false;
      group.querySelector('ul')!.append(...(order.get(group) ?? []));
      for (const line of lines(group)) {
        line.hidden = false;
        line.querySelector<HTMLElement>('[data-unsaid]')!.hidden = true;
      }
    }
  }

  function show(fitting: ReadonlySet<string>, unsaid: ReadonlySet<string>, area: string): void {
    // A service of a council stands in the group of each of its districts: where no area is asked for, once is enough.
    const shown = new Set<string>();
    for (const group of groups) {
      const { group: id = '' } = group.dataset;
      const counts = area === anywhere || id === area || group.dataset.wide !== undefined;
      for (const line of lines(group)) {
        const { service = '' } = line.dataset;
        line.hidden = !counts || shown.has(service) || !(fitting.has(service) || unsaid.has(service));
        line.querySelector<HTMLElement>('[data-unsaid]')!.hidden = !unsaid.has(service);
        if (!line.hidden) shown.add(service);
      }
      // Those that are counted come first.
      const isMarked = ({ dataset }: HTMLElement) => unsaid.has(dataset.service ?? '');
      const own = [...(order.get(group) ?? [])];
      group.querySelector('ul')!.append(...own.filter((line) => !isMarked(line)), ...own.filter(isMarked));
      group.querySelector<HTMLElement>('[data-said]')!.hidden = true;
      group.hidden = lines(group).every((line) => line.hidden);
    }
  }

  function say({ area, stretch, level }: Cut, fitting: number, unsaid: number): void {
    const what = [names.areas[area], stretch && names.ages[stretch], level && names.levels[level]].filter(Boolean);
    const { one = '', many = '', unsaidOne = '', unsaidMany = '' } = bar.dataset;
    const count = (fitting === 1 ? one : many).replace('{n}', String(fitting));
    const more = (unsaid === 1 ? unsaidOne : unsaidMany).replace('{n}', String(unsaid));
    said.textContent = `${what.join(', ')}: ${count}${unsaid > 0 ? ` ${more}` : ''}`;
  }

  async function fromAddress(): Promise<void> {
    const cut = readCut(decodeURIComponent(location.hash));
    const isKnown = cut && names.areas[cut.area] !== undefined;
    const all = isKnown ? await facts() : undefined;
    if (!cut || !all) {
      showAll();
      return;
    }
    const { fitting, unsaid } = matching(all, { topic, ...cut });
    const ids = (some: typeof fitting) => new Set(some.map(({ id }) => id));
    bar.hidden = false;
    say(cut, fitting.length, unsaid.length);
    show(ids(fitting), ids(unsaid), cut.area);
    said.focus({ preventScroll: true });
    part.scrollIntoView();
  }

  bar.querySelector('button')!.addEventListener('click', () => {
    history.replaceState(null, '', location.pathname);
    showAll();
    part.querySelector<HTMLElement>('h2')!.focus();
  });
  addEventListener('hashchange', () => void fromAddress());
  void fromAddress();
}
