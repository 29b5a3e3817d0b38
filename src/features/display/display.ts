/** In the browser: makes the choices work, on their page or in the panel that took them from it. */
import {
  barColours,
  choose,
  displayKey,
  displayNames,
  displayOptions,
  readChoices,
  type DisplayChoices,
  type DisplayName,
} from '../../model/rules/display-choices.ts';
import { allNormal, choiceWords, chosen, notKept } from '../../words/display.ts';
import { open } from './panel.ts';

const root = document.documentElement;

/** What the page shows now: what is kept, or what was chosen on this page where nothing can be kept. */
let choices: DisplayChoices = readChoices(JSON.stringify(root.dataset));

function keep(): boolean {
  try {
    if (Object.keys(choices).length === 0) localStorage.removeItem(displayKey);
    else localStorage.setItem(displayKey, JSON.stringify(choices));
    return true;
  } catch {
    return false;
  }
}

function show(): void {
  for (const name of displayNames) root.dataset[name] = choices[name] ?? '';
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const own = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = barColours[(choices.colours ?? own) as keyof typeof barColours];
  }
}

function begin(form: HTMLFormElement): void {
  const said = form.querySelector('[role=status]');
  const say = (words: string): void => {
    if (said) said.textContent = keep() ? words : `${words} ${notKept}`;
  };
  const radio = (name: DisplayName): RadioNodeList => form.elements.namedItem(name) as RadioNodeList;

  for (const name of displayNames) radio(name).value = choices[name] ?? displayOptions[name][0];
  form.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    choices = choose(choices, name as DisplayName, value);
    show();
    const words = choiceWords[name as DisplayName];
    say(chosen(words.name, (words.values as Record<string, string>)[value] ?? value));
  });
  form.addEventListener('reset', () => {
    choices = {};
    show();
    say(allNormal);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
}

/** For `src/layouts/OpenDisplay.astro`. */
export const openPanel = (page: Document, link: HTMLElement): Promise<void> => open(page, link, begin);

const onThisPage = document.querySelector<HTMLFormElement>('[data-display-form]');
if (onThisPage) begin(onThisPage);
