/**
 * <service-map>: a map that moves, which comes when it is seen, or asked for. Small: Leaflet and the ground come later. When
 * they do not, the drawn map stays where the page has one, with a sentence and a way to try again. Beside a list it comes
 * by `after-the-list.ts`.
 */
import {
  CHOOSE_IN_LIST,
  CHOOSE_ON_MAP,
  MAP_READY,
  SHOW_PINS,
  type Choose,
  type MapPin,
  type ShowPins,
} from '../../../model/map-messages.ts';
import type { BaseLayer } from '../base-layer.ts';
import engineCss from '../engine.css?url';
import type { createEngine as CreateEngine, Engine } from '../engine.ts';
import { loading, notLoaded } from '../../../words/map.ts';
import { aboutWords, shownWords } from '../panel-words.ts';
import { pickedPanel, type Picked } from './picked.ts';

class ServiceMap extends HTMLElement {
  #engine?: Engine;
  #picked?: Picked;
  /** The last message of the finder, or the page's own pins. */
  #show: ShowPins = { pins: [] };
  #listens = false;
  /** The marker that was pressed, by a place that it stands for. */
  #pressed?: string;
  /** True when the map is there, or will come by itself. */
  #comes = false;
  #gone = new AbortController();

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    const own = this.querySelector('script[type="application/json"]')?.textContent;
    this.#listens = !own;
    if (own) this.#show = { pins: JSON.parse(own) as MapPin[] };
    else {
      document.addEventListener(SHOW_PINS, (event) => this.#take((event as CustomEvent<ShowPins>).detail), { signal });
      document.addEventListener(CHOOSE_ON_MAP, (event) => this.#mark((event as CustomEvent<Choose>).detail), {
        signal,
      });
    }
    this.#part('load').addEventListener('click', () => void this.#load(true), { signal });
    if (wantsLittleData()) this.#say('', true);
    else this.#loadWhenSeen(signal);
    if (this.#listens) document.dispatchEvent(new CustomEvent(MAP_READY));
  }

  disconnectedCallback(): void {
    this.#gone.abort();
    this.#engine?.remove();
    this.#engine = undefined;
  }

  #loadWhenSeen(signal: AbortSignal): void {
    this.#comes = true;
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        seen.disconnect();
        void this.#load(false);
      },
      { rootMargin: '100px' },
    );
    seen.observe(this.#part('stage'));
    signal.addEventListener('abort', () => seen.disconnect());
  }

  /** @param asked true when a button was pressed: the focus goes to the map, since the button goes away */
  async #load(asked: boolean): Promise<void> {
    this.#comes = true;
    this.#say(loading, false);
    try {
      const [{ createEngine }, base] = await Promise.all([import('../engine.ts'), this.#ground(), engineSheet()]);
      if (this.#gone.signal.aborted) return;
      this.#start(createEngine, base);
      this.#say('', false);
      if (asked) this.#part('live').focus();
    } catch {
      this.#part('live').hidden = true;
      this.#part('drawn').hidden = false;
      this.#comes = false;
      this.#describe();
      this.#say(notLoaded, true);
    }
  }

  async #ground(): Promise<BaseLayer> {
    const answer = await fetch(this.dataset.ground ?? '');
    if (!answer.ok) throw new Error(`${answer.status}`);
    return (await answer.json()) as BaseLayer;
  }

  #start(createEngine: typeof CreateEngine, base: BaseLayer): void {
    const live = this.#part('live');
    this.#part('drawn').hidden = true;
    live.hidden = false;
    this.#part('tools').hidden = false;
    delete this.#part('hint').dataset.later;
    this.#picked = pickedPanel({
      element: this.#part('picked'),
      onShowInList: this.#listens ? (choose) => this.#tell({ ...choose, go: true }) : undefined,
      onClose: () => this.#close(),
    });
    this.#engine = createEngine({
      container: live,
      base,
      onPick: (pins) => this.#open(pins),
      onGround: () => {
        const wasOpen = this.#picked?.isOpen ?? false;
        if (wasOpen) this.#close();
        return wasOpen;
      },
    });
    live.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#picked?.isOpen) this.#close();
    });
    this.#part('in').addEventListener('click', () => this.#engine?.zoomBy(1));
    this.#part('out').addEventListener('click', () => this.#engine?.zoomBy(-1));
    this.#part('all').addEventListener('click', () => this.#engine?.showAll());
    this.#take(this.#show);
    // The finder may have begun to listen only after the first of these.
    if (this.#listens) document.dispatchEvent(new CustomEvent(MAP_READY));
  }

  #take(show: ShowPins): void {
    const isNew = show !== this.#show;
    this.#show = show;
    this.#describe();
    if (!this.#engine) return;
    if (isNew) this.#picked?.close();
    this.#engine.show(show);
  }

  /** The last of the notes: its words change with the list, and would push the lines below it. */
  #describe(): void {
    const words = [shownWords(this.#show, this.#listens), aboutWords(this.#show)];
    this.#part('about').textContent = this.#comes ? words.filter(Boolean).join(' ') : '';
  }

  #mark({ service, place }: Choose): void {
    const at = this.#show.pins.filter((pin) => pin.services.some(({ id }) => id === service));
    const wanted = at.filter((pin) => place === undefined || pin.place === place);
    this.#engine?.choose(wanted.map((pin) => pin.place));
  }

  #open(pins: readonly MapPin[]): void {
    const [first] = pins;
    if (!first) return;
    this.#pressed = first.place;
    this.#picked?.open(pins);
    this.#engine?.choose(
      pins.map(({ place }) => place),
      this.#picked?.height,
    );
    const service = first.services[0]?.id;
    if (this.#listens && service !== undefined) this.#tell({ service, place: first.place });
  }

  #close(): void {
    this.#picked?.close();
    const back = this.#pressed === undefined ? undefined : this.#engine?.buttonOf(this.#pressed);
    (back ?? this.#part('live')).focus({ preventScroll: true });
  }

  #tell(detail: Choose): void {
    document.dispatchEvent(new CustomEvent(CHOOSE_IN_LIST, { detail }));
  }

  #say(words: string, canLoad: boolean): void {
    this.#part('state').textContent = words;
    this.#part('load').hidden = !canLoad;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-map="${name}"]`);
    if (!part) throw new Error(`<service-map> has no part "${name}"`);
    return part;
  }
}

/** The engine's style sheet, fetched with it: as an import it would stand in the head of every page with a map. */
function engineSheet(): Promise<void> {
  if (document.querySelector(`link[href="${engineCss}"]`)) return Promise.resolve();
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = engineCss;
  return new Promise((resolve, reject) => {
    sheet.addEventListener('load', () => resolve());
    sheet.addEventListener('error', () => {
      sheet.remove();
      reject(new Error('The style sheet of the map did not load.'));
    });
    document.head.append(sheet);
  });
}

/** Somebody who saves data is asked first. */
function wantsLittleData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

if (!customElements.get('service-map')) customElements.define('service-map', ServiceMap);
