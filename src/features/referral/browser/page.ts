/**
 * The sheet on its page. What is typed is in the fields and nowhere else: no storage, no history, no request; the file with what
 * services state is asked for whole. It is gone when the page is left, by Back too.
 */
import type { ReferralEntry } from '../../../catalogue/views/referral-entries.ts';
import { path } from '../../../site/paths.ts';
import * as words from '../../../words/referral-sheet.ts';
import { readyFor, sheetText, type Sheet } from '../sheet.ts';
import { drawFacts, drawReady } from './draw.ts';
import { saveAs } from './save-as.ts';

const part = <T extends HTMLElement>(root: ParentNode, selector: string): T => root.querySelector<T>(selector)!;

let asked: Promise<readonly ReferralEntry[] | undefined> | undefined;

async function entries(): Promise<readonly ReferralEntry[] | undefined> {
  asked ??= fetch(path('/data/referral.json'), { cache: 'no-cache' })
    .then((answer) => (answer.ok ? (answer.json() as Promise<ReferralEntry[]>) : undefined))
    .catch(() => undefined);
  const all = await asked;
  if (!all) asked = undefined;
  return all;
}

const chosenId = (): string => new URLSearchParams(location.hash.slice(1)).get('service') ?? '';

export function openReferral(): void {
  const root = part(document, '[data-referral]');
  const form = part(root, '[data-sheet]');
  const select = part<HTMLSelectElement>(root, '[data-service]');
  const facts = part(root, '[data-facts]');
  const ready = part(root, '[data-ready]');
  const fields = [...form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('[data-answer]')];
  let service: Sheet['service'];

  const say = (text: string): void => void (part(root, '[data-said]').textContent = text);
  const boxes = (): HTMLInputElement[] => [...ready.querySelectorAll('input')];
  const sheet = (): Sheet => ({
    ...(service && { service }),
    urgent: root.dataset.urgent!,
    answers: Object.fromEntries(fields.map((field) => [field.dataset.answer!, field.value])),
    ticked: new Set(boxes().flatMap(({ checked, value }) => (checked ? value : []))),
  });
  const isEmpty = (): boolean =>
    fields.every(({ value }) => value.trim() === '') && !boxes().some((box) => box.checked);

  /** Asks before the page is left, while there is something to lose. A page that never asks stays quick to come back to. */
  const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
  function typed(): void {
    for (const { dataset, value } of fields) part(form, `[data-typed="${dataset.answer!}"]`).textContent = value;
    removeEventListener('beforeunload', warn);
    if (!isEmpty()) addEventListener('beforeunload', warn);
  }

  function empty(): void {
    for (const field of fields) field.value = '';
    for (const box of boxes()) box.checked = false;
    typed();
  }

  async function choose(): Promise<void> {
    const id = chosenId();
    const all = id ? await entries() : undefined;
    // Another one may have been chosen while the file was on its way.
    if (id !== chosenId()) return;
    const entry = all?.find((each) => each.id === id);
    service = entry && { ...entry, address: `${root.dataset.services!}${id}/` };
    select.value = entry || !all ? id : '';
    part(root, '[data-failed]').hidden = !id || all !== undefined;
    drawFacts(facts, service);
    drawReady(ready, readyFor(service));
    typed();
  }

  const write = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      say(words.notCopied);
    }
  };

  const doers: Record<string, () => void | Promise<void>> = {
    print: () => print(),
    copy: () => write(sheetText(sheet())),
    cite: () => write(part(facts, '[data-cite]').textContent),
    text: () => {
      saveAs(new Blob([sheetText(sheet())], { type: 'text/plain' }), `${words.fileName}.txt`);
      say(words.savedFile);
    },
    word: async () => {
      say(words.making);
      try {
        const { wordFile } = await import('../word-file.ts');
        saveAs(await wordFile(sheet()), `${words.fileName}.docx`);
        say(words.savedFile);
      } catch {
        say(words.notMade);
      }
    },
    clear: () => {
      empty();
      say(words.cleared);
    },
  };

  for (const button of root.querySelectorAll<HTMLElement>('[data-do]'))
    button.addEventListener('click', () => void doers[button.dataset.do!]!());
  form.addEventListener('input', typed);
  select.addEventListener('change', () => {
    const chosen = select.value && `#${new URLSearchParams({ service: select.value })}`;
    history.replaceState(history.state, '', chosen || location.pathname + location.search);
    void choose();
  });
  addEventListener('hashchange', () => void choose());
  // A page that comes back as it was left would still hold what was typed.
  addEventListener('pageshow', ({ persisted }) => persisted && empty());
  addEventListener('pagehide', empty);
  empty();
  for (const each of root.querySelectorAll('[data-choose], [data-take]')) each.removeAttribute('data-later');
  void choose();
}
