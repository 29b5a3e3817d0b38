/**
 * A search box that offers what is meant, after the ARIA pattern of a combobox with a list. The keys are the work of
 * `@github/combobox-nav`; here the list is opened, filled, told of and closed.
 */
import Combobox from '@github/combobox-nav';
import type { OtherWords } from '../../../catalogue/views/other-words.ts';
import type { Lexicon } from '../lexicon.ts';
import { loadOtherWords } from '../load.ts';
import { englishBegun } from '../other-words.ts';
import { suggestionsFor, type Suggestion } from './suggest.ts';
import { countSuggestions, kinds } from '../../../words/search-box.ts';

export interface Offer {
  input: HTMLInputElement;
  /** An empty `role=listbox`, and an empty `role=status`, both of the page. */
  list: HTMLElement;
  status: HTMLElement;
  /** Undefined while the index is not here: then nothing is offered. */
  lexicon: () => Lexicon | undefined;
  choose: (suggestion: Suggestion) => void;
}

/** Less begins too many words of too many languages. */
const SHORTEST_OTHER = 3;
/** Spoken once the typing has paused. */
const QUIET_MS = 700;

/** Offers from now on; call `refresh` when the index has come. */
export function offerSuggestions({ input, list, status, lexicon, choose }: Offer): { refresh: () => void } {
  const box = new Combobox(input, list, { tabInsertsSuggestions: false });
  let offered: readonly Suggestion[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (words: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (status.textContent !== words) status.textContent = words;
    }, QUIET_MS);
  };
  const close = (): void => {
    if (list.hidden) return;
    box.stop();
    list.hidden = true;
    say('');
  };
  const show = (): void => {
    const known = lexicon();
    offered = known ? suggestionsFor(input.value, known) : [];
    if (offered.length === 0 && known) offered = offersInEnglish(input.value, known);
    if (offered.length === 0) return close();
    list.replaceChildren(...offered.map((each, at) => optionOf(each, `${list.id}-${at}`)));
    say(countSuggestions(offered.length));
    if (!list.hidden) return;
    list.hidden = false;
    box.start();
  };

  // Once for each page, and only for what English does not answer.
  let words: OtherWords | undefined;
  const offersInEnglish = (typed: string, known: Lexicon): Suggestion[] => {
    if (typed.trim().length < SHORTEST_OTHER) return [];
    if (words) {
      const english = englishBegun(typed, words);
      return english === undefined ? [] : suggestionsFor(english, known);
    }
    void loadOtherWords().then(
      (loaded) => {
        words = loaded;
        if (input.value === typed && document.activeElement === input) show();
      },
      () => undefined,
    );
    return [];
  };
  input.addEventListener('input', show);
  closeOnLeaving(input, close);
  input.form?.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      close();
      // Once more, and it is for whoever listens outside.
      event.preventDefault();
      event.stopPropagation();
    }
    if (event.key === 'ArrowDown' && list.hidden) show();
  });
  // The focus stays in the box while an option is pressed: else it would close under the finger.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('combobox-commit', (event) => {
    const chosen = offered[[...list.children].indexOf(event.target as Element)];
    close();
    if (chosen) choose(chosen);
  });
  return {
    refresh: () => {
      if (document.activeElement === input) show();
    },
  };
}

/** Where the list takes room, closing it moves the page: not before a press elsewhere has become its click. */
function closeOnLeaving(input: HTMLInputElement, close: () => void): void {
  let pressing = false;
  /** A click comes in the same turn as the release of a mouse, and as the blur that the tap of a finger brings. */
  const closeSoon = (): void => {
    setTimeout(() => {
      if (!pressing && document.activeElement !== input) close();
    });
  };
  const press = (): void => {
    pressing = true;
  };
  const release = (): void => {
    pressing = false;
    closeSoon();
  };
  addEventListener('pointerdown', press, { capture: true, passive: true });
  addEventListener('pointerup', release, { capture: true, passive: true });
  addEventListener('pointercancel', release, { capture: true, passive: true });
  input.addEventListener('blur', closeSoon);
}

function optionOf({ kind, label }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('div');
  option.id = id;
  option.setAttribute('role', 'option');
  option.dataset.kind = kind;
  const name = document.createElement('span');
  name.textContent = label;
  const what = document.createElement('span');
  what.className = 'kind';
  what.textContent = kinds[kind];
  option.append(name, ' ', what);
  return option;
}
