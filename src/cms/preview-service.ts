/** Beside the form of a service: its page, from the page's own parts, anew with every letter that somebody writes. */
import type { CustomPreviewTemplate } from '@sveltia/cms';
import { londonDay } from '../model/rules/freshness.ts';
import * as words from '../words/cms-preview.ts';
import type { Around } from './page/draw.ts';
import { formOf } from './preview.ts';

type Form = Record<string, unknown>;
type Draw = (form: Form, id: string | undefined) => Promise<string>;

/** @param records the address of the records that a service is joined to */
export function servicePreview(records: string): CustomPreviewTemplate {
  let loading: Promise<Draw> | undefined;
  const load = (): Promise<Draw> => (loading ??= drawFrom(records));
  const previews = new WeakMap<HTMLElement, Preview>();
  return (props) => {
    const form = formOf(props);
    const id = props.entry.get('slug') as string | undefined;
    const show = (element: HTMLElement | null): void => {
      if (!element) return;
      const preview = previews.get(element) ?? new Preview(element, load);
      previews.set(element, preview);
      void preview.show(form, id || undefined);
    };
    return window.h('div', { ref: show, onClick: stay });
  };
}

/** What draws is loaded with the first service that is opened. */
async function drawFrom(records: string): Promise<Draw> {
  const [{ serviceDrawer }, answer] = await Promise.all([import('./page/draw.ts'), fetch(records)]);
  if (!answer.ok) throw new Error(`${records}: ${answer.status}`);
  const draw = serviceDrawer((await answer.json()) as Around);
  return (form, id) => draw(form, londonDay(new Date()), id);
}

/** A link in it leads away from what is being written. */
function stay(event: Event): void {
  if ((event.target as Element).closest('a')) event.preventDefault();
}

class Preview {
  readonly #load: () => Promise<Draw>;
  readonly #says: HTMLElement;
  readonly #page: HTMLElement;
  #next: [Form, string | undefined] | undefined;
  #isDrawing = false;

  constructor(element: HTMLElement, load: () => Promise<Draw>) {
    this.#load = load;
    const { ownerDocument: document } = element;
    this.#says = document.createElement('p');
    this.#says.dataset.previewFault = '';
    this.#page = document.createElement('div');
    element.append(this.#says, this.#page);
  }

  /** What is written while a page is being drawn is drawn next, and only the last of it. */
  async show(form: Form, id: string | undefined): Promise<void> {
    this.#next = [form, id];
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    for (let next = this.#take(); next; next = this.#take()) await this.#draw(...next);
    this.#isDrawing = false;
  }

  #take(): [Form, string | undefined] | undefined {
    const next = this.#next;
    this.#next = undefined;
    return next;
  }

  /** What was drawn last stays where this cannot be. */
  async #draw(form: Form, id: string | undefined): Promise<void> {
    const draw = await this.#load().catch(() => undefined);
    const html = await draw?.(form, id).catch(() => undefined);
    this.#says.textContent = html !== undefined ? '' : draw ? words.notDrawn : words.noPreview;
    this.#says.hidden = html !== undefined;
    if (html === undefined) return;
    this.#page.innerHTML = html;
    // On a page a script shows it.
    for (const part of this.#page.querySelectorAll<HTMLElement>('[data-keep]')) part.hidden = false;
  }
}
