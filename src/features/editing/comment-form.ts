/** The form of a comment on its page: the file is made anew at each change. Nothing typed is sent or kept. */
import * as words from '../../words/comment-form.ts';
import { commentFile, commentText, tellsWho, type TypedComment } from './comment-file.ts';

export function startCommentForm(form: HTMLFormElement): void {
  const part = (name: string): HTMLElement => form.querySelector<HTMLElement>(`[data-${name}]`)!;
  const [said, made, name, file, copied] = ['said', 'made', 'name', 'file', 'copied'].map(part) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];

  const typed = (): TypedComment => {
    const values = new FormData(form);
    const text = (key: string): string => {
      const value = values.get(key);
      return typeof value === 'string' ? value : '';
    };
    return {
      year: text('year'),
      theme: text('theme'),
      said: text('said'),
      done: text('done'),
      by: text('by'),
      topics: values.getAll('topics').filter((value) => typeof value === 'string'),
      source: text('source'),
    };
  };

  /** What is too long for one line of a list is said at its field, by the browser. */
  function measure(): void {
    for (const box of form.querySelectorAll<HTMLTextAreaElement>('[data-most]')) {
      const most = Number(box.dataset.most);
      const long = box.value.split('\n').find((line) => line.trim().length > most);
      box.setCustomValidity(long === undefined ? '' : words.tooLong(most));
    }
  }

  function show(): void {
    measure();
    const comment = typed();
    const [first] = tellsWho(comment);
    const isWhole = form.checkValidity() && first === undefined;
    made.hidden = !isWhole;
    said.textContent = first ? words.looksLike(first.found, first.called) : isWhole ? '' : words.unfinished;
    name.textContent = words.folder(commentFile(comment));
    file.textContent = isWhole ? commentText(comment) : '';
  }

  function save(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file.textContent], { type: 'text/yaml' }));
    link.download = commentFile(typed());
    link.click();
    URL.revokeObjectURL(link.href);
  }

  form.addEventListener('input', show);
  // The browser itself says what is missing; what could lead to a person is said above the file.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!made.hidden) save();
  });
  part('copy').addEventListener('click', () => {
    navigator.clipboard.writeText(file.textContent).then(
      () => (copied.textContent = words.copied),
      () => (copied.textContent = words.notCopied),
    );
  });

  form.parentElement!.querySelector<HTMLElement>('[data-example]')!.hidden = true;
  form.hidden = false;
  show();
}
