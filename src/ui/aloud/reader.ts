/** In the browser: reads passages one after the other, and falls silent at once when told or when the page is left. */
import { readChoices } from '../../model/rules/display-choices.ts';
import { follow, mark, unmark } from './mark.ts';
import type { Passage } from './passages.ts';
import { localVoice } from './voice.ts';

export type State = 'reading' | 'paused' | 'stopped' | 'failed';

const rates: Readonly<Record<string, number>> = { slow: 0.75, fast: 1.3 };

export class Reader {
  readonly #passages: readonly Passage[];
  readonly #told: (state: State) => void;
  #at = 0;
  /** Counts what was begun: what was cancelled may still report that it has ended, and must not go on. */
  #turn = 0;
  /** Kept, or some browsers clear it away as it speaks and never say that it has ended. */
  #speaking: SpeechSynthesisUtterance | undefined;

  constructor(passages: readonly Passage[], told: (state: State) => void) {
    this.#passages = passages;
    this.#told = told;
  }

  /** From where it was paused, or from the first passage. */
  read(): void {
    follow();
    this.#hush();
    this.#told('reading');
    this.#say();
  }

  pause(): void {
    this.#hush();
    this.#told('paused');
  }

  stop(): void {
    this.#hush();
    this.#at = 0;
    unmark();
    this.#told('stopped');
  }

  #hush(): void {
    this.#turn += 1;
    speechSynthesis.cancel();
  }

  #say(): void {
    const passage = this.#passages[this.#at];
    if (!passage) return this.stop();
    const voice = localVoice(speechSynthesis.getVoices());
    if (!voice) return this.#fail();
    const turn = this.#turn;
    const speaking = new SpeechSynthesisUtterance(passage.say);
    speaking.voice = voice;
    speaking.lang = voice.lang;
    speaking.rate = rates[readChoices(document.documentElement.dataset.view).speed ?? ''] ?? 1;
    speaking.onend = () => {
      if (turn !== this.#turn) return;
      this.#at += 1;
      this.#say();
    };
    speaking.onerror = () => {
      if (turn === this.#turn) this.#fail();
    };
    this.#speaking = speaking;
    mark(passage);
    speechSynthesis.speak(this.#speaking);
  }

  #fail(): void {
    this.stop();
    this.#told('failed');
  }
}
