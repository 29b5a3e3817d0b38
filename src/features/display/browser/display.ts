/** In the browser: makes the choices work. */
import {
  choose,
  DISPLAY_KEY,
  displayNames,
  displayOptions,
  readChoices,
  type DisplayChoices,
  type DisplayName,
  writeChoices,
} from '../../../model/rules/display-choices.ts';
import { allNormal, choiceWords, chosen, notKept } from '../../../words/display.ts';

const root = document.documentElement;

/** What the page shows now: what is kept, or what was chosen on this page where nothing can be kept. */
let choices: DisplayChoices = readChoices(root.dataset.view);

function keep(): boolean {
  try {
    if (Object.keys(choices).length === 0) localStorage.removeItem(DISPLAY_KEY);
    else localStorage.setItem(DISPLAY_KEY, writeChoices(choices));
    return true;
  } catch {
    return false;
  }
}

function show(): void {
  root.dataset.view = writeChoices(choices);
}

/** Shows the form as the choices are, and acts on each that is made. */
export function begin(form: HTMLFormElement): void {
  const said = form.querySelector('[role=status]');
  const say = (words: string): void => {
    const isKept = keep();
    if (said) said.textContent = isKept ? words : `${words} ${notKept}`;
  };
  const radio = (name: DisplayName): RadioNodeList => form.elements.namedItem(name) as RadioNodeList;
  const fill = (): void => {
    for (const name of displayNames) radio(name).value = choices[name] ?? displayOptions[name][0];
  };

  fill();
  form.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    choices = choose(choices, name as DisplayName, value);
    show();
    const words = choiceWords[name as DisplayName];
    say(chosen(words.name, (words.values as Record<string, string>)[value] ?? value));
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.reset();
    choices = {};
    show();
    say(allNormal);
  });
  // Back and forward may show the page as it was, after a choice in another tab.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    choices = readChoices(root.dataset.view);
    fill();
  });
  offerWayBack(form.querySelector<HTMLButtonElement>('[data-display-back]'));
  form.hidden = false;
}

/** Only for those who came from another page of this site; a browser that cannot tell has its own way back. */
function offerWayBack(button: HTMLButtonElement | null): void {
  if (!button || !globalThis.navigation?.canGoBack) return;
  button.addEventListener('click', () => history.back());
  button.hidden = false;
}
