/** In the browser: the code for what is chosen, the list as it looks, and a button that copies. Nothing is kept or sent. */
import { copied, listName, notCopied } from '../../../words/embed.ts';
import { addressOf, frameCode } from '../frame-code.ts';

/** Shows the form and acts on each choice. */
export function begin(form: HTMLFormElement): void {
  const select = (name: string): HTMLSelectElement => form.elements.namedItem(name) as HTMLSelectElement;
  const [topics, areas, looks] = [select('topic'), select('area'), select('look')];
  const code = form.elements.namedItem('code') as HTMLTextAreaElement;
  const preview = form.querySelector<HTMLIFrameElement>('[data-preview]')!;
  const none = form.querySelector<HTMLElement>('[data-none]')!;
  const said = form.querySelector<HTMLElement>('[data-said]')!;

  const show = (): void => {
    const topic = topics.selectedOptions[0]!;
    const wanted = areas.selectedOptions[0]!;
    const has = wanted.value === '' || (wanted.dataset.topics ?? '').split(' ').includes(topic.value);
    const where = has ? wanted : areas.options[0]!;
    const choice = { area: where.value, look: looks.value };
    const first = looks.options[0]!.value;
    const areaName = where.value === '' ? code.dataset.county! : where.text.trim();
    const title = listName(topic.text.trim(), areaName);
    none.hidden = has;
    said.textContent = '';
    code.value = frameCode(addressOf(topic.dataset.address!, choice, first), title);
    // A frame that only gets another # keeps the colours that it had in some browsers: it is made anew.
    const next = preview.cloneNode() as HTMLIFrameElement;
    next.src = addressOf(topic.dataset.href!, choice, first);
    form.querySelector('[data-preview]')!.replaceWith(next);
  };

  form.addEventListener('change', (event) => {
    if (event.target !== code) show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void copy(code).then((words) => {
      said.textContent = words;
    });
  });
  form.removeAttribute('data-later');
  show();
}

async function copy(code: HTMLTextAreaElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(code.value);
    return copied;
  } catch {
    code.focus();
    code.select();
    return notCopied;
  }
}
