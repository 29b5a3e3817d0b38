/** The search over several authorities: a place says which, the words say what. Both stay on the device. */
import { NEAR_KEY } from '../../../model/near-key.ts';
import { path } from '../../../site/paths.ts';
import { openSeveral, type NearHit, type Several } from '../engine.ts';
import { authorityOf } from './where.ts';

/** What the page says, with {place}, {number} and {areas} for what is known later. */
export interface NearWords {
  searching: string;
  unknown: string;
  failed: string;
  nothing: string;
  one: string;
  many: string;
  missing: string;
  both: string;
  whose: string;
}

const AT_A_TIME = 20;

/** @param root holds the form, the status line, the list and the button for more */
export function searchNear(root: HTMLElement): void {
  const words = JSON.parse(root.dataset.near!) as NearWords;
  const part = <T extends HTMLElement>(name: string): T => root.querySelector<T>(`[${name}]`)!;
  const [status, list, more] = [part('data-status'), part('data-list'), part<HTMLButtonElement>('data-more')];
  const [place, what] = ['near-place', 'near-what'].map((id) => document.getElementById(id) as HTMLInputElement);
  const opened = new Map<string, Promise<Several>>();
  let asked = 0;
  let next: (() => Promise<void>) | undefined;

  place!.value ||= kept();
  root.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  more.addEventListener('click', () => void next?.());

  async function search(): Promise<void> {
    const own = ++asked;
    const [typed, wanted] = [place!.value.trim(), what!.value.trim()];
    list.replaceChildren();
    more.hidden = true;
    if (!typed || !wanted) return say(words.both);
    say(words.searching);
    try {
      const { index, found } = await authorityOf(typed);
      if (own !== asked) return;
      if (!found) return say(words.unknown.replace('{place}', typed));
      const all = [...found.own, ...found.near].map((at) => index.authorities[at]!);
      const nameOf = (href: string): string => all.find(({ id }) => href.startsWith(path(`/${id}/`)))?.name ?? '';
      const bases = all.map(({ id }) => path(`/${id}/`));
      const key = bases.join(' ');
      if (!opened.has(key)) opened.set(key, openSeveral(bases));
      const several = await opened.get(key)!.catch((error: unknown) => {
        opened.delete(key);
        throw error;
      });
      const { total, read } = await several.search(wanted);
      if (own !== asked) return;
      const number = total === 1 ? words.one : words.many.replace('{number}', String(total));
      const missing = several.missing.map((base) => nameOf(base));
      const searched = all.filter(({ id }) => !several.missing.includes(path(`/${id}/`))).map(({ name }) => name);
      say(
        [
          total === 0 ? words.nothing.replace('{words}', wanted) : number.replace('{areas}', searched.join(', ')),
          ...(missing.length > 0 ? [words.missing.replace('{areas}', missing.join(', '))] : []),
        ].join(' '),
      );
      let shown = 0;
      next = async () => {
        const hits = await read(shown, shown + AT_A_TIME);
        if (own !== asked) return;
        const lines = hits.map((hit) => lineOf(hit, words.whose.replace('{area}', nameOf(hit.href))));
        list.append(...lines);
        if (shown > 0) lines[0]?.querySelector('a')?.focus();
        shown += hits.length;
        more.hidden = shown >= total;
      };
      await next();
    } catch {
      if (own === asked) say(words.failed);
    }
  }

  function say(text: string): void {
    status.textContent = text;
  }
}

function lineOf({ href, title, summary, provider, where, ages }: NearHit, whose: string): HTMLLIElement {
  const line = document.createElement('li');
  const head = document.createElement('h2');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  head.append(link);
  const text = (words: string, className: string): HTMLParagraphElement => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    paragraph.className = className;
    return paragraph;
  };
  const facts = [ages, where, provider].filter(Boolean).join(' · ');
  line.append(head, text(summary, ''), text(facts, 'small'), text(whose, 'small quiet'));
  return line;
}

/** What the start page was told, in this tab alone. */
function kept(): string {
  try {
    return sessionStorage.getItem(NEAR_KEY) ?? '';
  } catch {
    return '';
  }
}
