/** The questions of the chooser: what they say, and filling them with what an address says. */
import { ageOf } from '../../../words/chooser.ts';
import { MOST_CHILDREN, type Choice } from './state.ts';

type Asked = Pick<Choice, 'role' | 'ages' | 'send' | 'topic' | 'area' | 'level'>;

const ids = ['role', 'topic', 'area', 'level'] as const;

export interface Form {
  read: () => Asked;
  /** What the form has no choice for is left out of it. */
  fill: (choice: Choice) => void;
  /** The name of what is chosen, as the form shows it. */
  nameOf: (key: (typeof ids)[number], id: string) => string;
}

export function chooserForm(form: HTMLFormElement, onChange: () => void): Form {
  const select = (name: string): HTMLSelectElement => form.querySelector<HTMLSelectElement>(`[name="${name}"]`)!;
  const send = form.querySelector<HTMLInputElement>('[name="send"]')!;
  const list = form.querySelector<HTMLElement>('[data-children]')!;
  const [add, takeAway] = ['add', 'take'].map((name) => form.querySelector<HTMLButtonElement>(`[data-${name}]`)!) as [
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  const children = (): HTMLSelectElement[] => [...list.querySelectorAll<HTMLSelectElement>('select')];

  const setChildren = (count: number): void => {
    const [first] = children();
    while (children().length > count) list.lastElementChild!.remove();
    while (children().length < count) {
      const number = children().length + 1;
      const field = first!.closest('.field')!.cloneNode(true) as HTMLElement;
      const [label, box] = [field.querySelector('label')!, field.querySelector('select')!];
      box.id = label.htmlFor = `chooser-age-${number}`;
      box.value = '';
      label.textContent = ageOf(number);
      list.append(field);
    }
    takeAway.hidden = count === 1;
    add.hidden = count === MOST_CHILDREN;
  };

  add.addEventListener('click', () => {
    setChildren(children().length + 1);
    children().at(-1)!.focus();
  });
  takeAway.addEventListener('click', () => {
    setChildren(children().length - 1);
    children().at(-1)!.focus();
    onChange();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', onChange);

  return {
    read: () => ({
      ...(Object.fromEntries(ids.map((key) => [key, select(key).value])) as Pick<Asked, (typeof ids)[number]>),
      ages: [...new Set(children().flatMap(({ value }) => (value === '' ? [] : Number(value))))],
      send: send.checked,
    }),
    fill: (choice) => {
      for (const key of ids) {
        select(key).value = choice[key];
        if (select(key).selectedIndex === -1) select(key).value = '';
      }
      setChildren(Math.max(1, choice.ages.length));
      children().forEach((box, at) => (box.value = String(choice.ages[at] ?? '')));
      send.checked = choice.send;
    },
    nameOf: (key, id) =>
      select(key)
        .querySelector(`option[value="${CSS.escape(id)}"]`)
        ?.textContent?.trim() ?? id,
  };
}
