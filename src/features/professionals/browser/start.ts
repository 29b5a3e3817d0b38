/** The chooser on its page: the form, the address and the tables kept the same. Nothing that is chosen is sent anywhere. */
import type { ReferralIndex } from '../../../catalogue/views/referral-index.ts';
import { toCsv } from '../../../model/rules/csv.ts';
import { path } from '../../../site/paths.ts';
import { loadPostcodes } from '../../../ui/postcodes/load.ts';
import * as words from '../../../words/chooser.ts';
import { choose, type Chosen } from './choose.ts';
import { drawResults } from './draw.ts';
import { chooserForm } from './form.ts';
import { areaOfPostcode } from './postcode-area.ts';
import { ageName, csvRows } from './route-words.ts';
import { hasChoice, isChosen, nothingChosen, readChoice, writeChoice, type Choice, type SortKey } from './state.ts';

/** A file of this site, asked for once; again after a failure. */
function once<T>(file: string): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= fetch(path(file), { cache: 'no-cache', credentials: 'same-origin' })
      .then((answer) => {
        if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
        return answer.json() as Promise<T>;
      })
      .catch((error: unknown) => {
        asked = undefined;
        throw error;
      });
    return asked;
  };
}

const loadIndex = once<ReferralIndex>('/data/routes.json');

export function startChooser(root: HTMLElement): void {
  const part = <T extends HTMLElement>(name: string): T => root.querySelector<T>(`[data-${name}]`)!;
  const [results, status, prompt, summary, jump] = ['results', 'status', 'prompt', 'chosen', 'jump'].map((name) =>
    part(name),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const sort = part<HTMLSelectElement>('sort-by');
  let choice = hasChoice(location.hash) ? readChoice(location.hash) : nothingChosen;
  let shown: { chosen: Chosen; index: ReferralIndex } | undefined;

  const form = chooserForm(part<HTMLFormElement>('form'), () => set({ ...choice, ...form.read() }));

  function set(next: Choice): void {
    choice = next;
    const fragment = writeChoice(choice);
    history.replaceState(history.state, '', location.pathname + (fragment && `#${fragment}`));
    void show();
  }

  /** What the form has no choice for, such as a topic that is gone, is left out. */
  function restore(from: Choice): void {
    form.fill(from);
    choice = { ...from, ...form.read() };
    void show();
  }

  async function show(): Promise<void> {
    const asked = choice;
    const chosenNow = isChosen(choice);
    root.toggleAttribute('data-chosen-any', chosenNow);
    results.hidden = !chosenNow;
    prompt.hidden = chosenNow;
    jump.hidden = !chosenNow;
    sort.value = choice.sort;
    if (!chosenNow) return void (status.textContent = '');
    let index: ReferralIndex;
    try {
      index = await loadIndex();
    } catch {
      results.hidden = jump.hidden = true;
      status.textContent = words.failed;
      return;
    }
    // Another choice was made meanwhile: its own answer is on the way.
    if (asked !== choice) return;
    const chosen = choose(index, choice);
    shown = { chosen, index };
    drawResults(results, chosen, index, choice);
    status.textContent = words.countWords(chosen.open.length, chosen.ask.length);
    jump.textContent = words.toResults(chosen.open.length + chosen.ask.length);
    summary.textContent = words.chosen(saidOf(choice).join('; '));
    results.dataset.state = 'ready';
  }

  const saidOf = ({ ages, send, ...ids }: Choice): string[] => [
    ...(['role', 'topic', 'area', 'level'] as const)
      .filter((key) => ids[key])
      .map((key) => words.choice(words[key], form.nameOf(key, ids[key]))),
    ...(ages.length > 0 ? [words.choice(words.age, ages.map(ageName).join(', '))] : []),
    ...(send ? [words.choice(words.send, words.yes)] : []),
  ];

  function sortBy(key: SortKey): void {
    set({ ...choice, sort: key, down: choice.sort === key && !choice.down });
  }
  for (const button of root.querySelectorAll<HTMLElement>('[data-sort] button')) {
    button.addEventListener('click', () => sortBy(button.closest<HTMLElement>('[data-sort]')!.dataset.sort as SortKey));
  }
  sort.addEventListener('change', () => set({ ...choice, sort: sort.value as SortKey, down: false }));

  const postcode = part<HTMLInputElement>('postcode');
  const place = async (): Promise<void> => {
    const said = part('postcode-said');
    const tree = JSON.parse(root.dataset.tree ?? '{}') as Record<string, string>;
    const postcodes = await loadPostcodes(postcode.value).catch(() => undefined);
    const answer = areaOfPostcode(postcode.value, postcodes, tree, (area) => form.nameOf('area', area));
    said.textContent = answer.said;
    if (answer.area === undefined) return;
    form.fill({ ...choice, area: answer.area });
    set({ ...choice, area: answer.area });
  };
  part('place').addEventListener('click', () => void place());
  postcode.addEventListener('change', (event) => event.stopPropagation());
  postcode.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // It looks the postcode up, and does not go on to the services.
    event.preventDefault();
    void place();
  });

  jump.addEventListener('click', () => part('heading').focus());
  part('clear').addEventListener('click', () => {
    form.fill(nothingChosen);
    set(nothingChosen);
    root.querySelector<HTMLElement>('[name="role"]')!.focus();
  });
  part('copy').addEventListener('click', () => {
    const note = part('done');
    navigator.clipboard.writeText(location.href).then(
      () => (note.textContent = words.copied),
      () => (note.textContent = words.notCopied),
    );
  });
  part('csv').addEventListener('click', () => {
    if (!shown) return;
    const rows = csvRows(shown.chosen, shown.index, (page) => new URL(path(page), location.href).href);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([toCsv(rows)], { type: 'text/csv' }));
    link.download = words.csvFile;
    link.click();
    URL.revokeObjectURL(link.href);
  });

  addEventListener('hashchange', () => {
    if (!hasChoice(location.hash)) return;
    restore(readChoice(location.hash));
  });
  root.removeAttribute('data-later');
  restore(choice);
}
