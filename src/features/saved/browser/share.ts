/** The visitor's list as a link, a square code and a printed sheet. */
import { fragmentOf } from '../../../model/rules/saved.ts';
import { path } from '../../../site/paths.ts';
import { savedList } from '../../../ui/saved/store.ts';
import * as words from '../../../words/saved.ts';
import { fill, part } from './parts.ts';

/** A code with more in it than this is too fine for the camera of an old phone. */
const MOST_IN_CODE = 800;

export interface SharePart {
  draw: () => void;
}

export function sharePart(root: HTMLElement): SharePart {
  const box = part(root, 'share');
  const field = part<HTMLInputElement>(box, 'share-link');
  const figure = part(box, 'code');
  const say = (said: string): void => fill(box, 'share-said', said);
  const send = part(box, 'share-send');
  send.hidden = typeof navigator.share !== 'function';

  function draw(): void {
    const ids = savedList().map(({ id }) => id);
    const link = new URL(path('/saved/') + fragmentOf(ids), location.href).href;
    box.hidden = ids.length === 0;
    if (field.value === link) return;
    field.value = link;
    fill(box, 'share-printed', link);
    say('');
    if (!figure.hidden) void drawCode();
  }

  /** @returns what stands in the way, in words */
  async function drawCode(): Promise<string | undefined> {
    const link = field.value;
    figure.hidden = true;
    if (link.length > MOST_IN_CODE) return words.codeTooLong;
    try {
      const { drawCode } = await import('./code.ts');
      part(figure, 'code-drawn').replaceChildren(drawCode(link));
    } catch {
      return words.codeFailed;
    }
    figure.hidden = false;
    return undefined;
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(field.value);
      say(words.copied);
    } catch {
      field.select();
      say(words.notCopied);
    }
  }

  part(box, 'share-copy').addEventListener('click', () => void copy());
  send.addEventListener('click', () => {
    // Who closes the phone's own sheet has changed their mind: nothing went wrong.
    navigator.share({ title: words.sendTitle, url: field.value }).catch(() => undefined);
  });
  part(box, 'share-code').addEventListener('click', () => void drawCode().then((problem) => say(problem ?? '')));
  part(box, 'share-print').addEventListener('click', () => void drawCode().then(() => print()));
  field.addEventListener('focus', () => field.select());
  return { draw };
}
