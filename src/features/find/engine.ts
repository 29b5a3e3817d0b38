/**
 * The full text: which services have a word on their page, though not on their card. `data/full-text.json` says how this
 * directory holds it: as a list of our own, or, when it is large, in Pagefind's index (`src/site/full-text-size.ts`). This is
 * the only file that knows Pagefind in the browser, and nobody else need know which it is.
 *
 * Pagefind is asked for each word by itself, and `full-text.ts` puts the words together: alone it wants all of them at once,
 * which leaves a family's sentence without an answer. Results are known by their id, so that no fragment is loaded.
 */
import { unpackText, type FullTextFile, type PackedText } from '../../model/rules/text-index.ts';
import { stem } from '../../model/rules/words.ts';
import { ofRelease } from '../../site/release.ts';
import type { FullText } from './full-text.ts';

/** Each word with the services whose page has it (their places in the index), and a score. */
export type SearchWords = (words: readonly string[]) => FullText | Promise<FullText>;

export interface Pagefind {
  search: (term: string) => Promise<{ results: { id: string; score: number }[] } | null>;
}

export interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

/** Without a worker: it would be 11 kB more to load, and a search takes the page a few milliseconds. */
export const options = { noWorker: true };

/**
 * @param base the site's folder, with a slash at both ends
 * @param version of the index that the places stand for
 * @throws when it cannot be had, or is of another build: the finder then goes by the words on the cards
 */
export async function openFullText(base: string, version: string): Promise<SearchWords> {
  // Asked for with revalidation, as the index is.
  const answer = await fetch(ofRelease(`${base}data/full-text.json`), {
    cache: 'no-cache',
    credentials: 'same-origin',
  });
  if (!answer.ok) throw new Error(`The full text: ${answer.status}`);
  const file = (await answer.json()) as FullTextFile & { version: string };
  if (file.version !== version) throw new Error('The full text is of another build.');
  return 'ids' in file ? inPagefind(await openPagefind(base, version), file.ids) : inOwnText(file);
}

/** A word that few have says more. */
export function inOwnText(packed: PackedText): SearchWords {
  const index = unpackText(packed);
  return (words) =>
    new Map(
      words.map((word) => {
        const at = index.get(stem(word)) ?? [];
        const score = 1 / Math.sqrt(Math.max(1, at.length));
        return [word, new Map(at.map((place) => [place, score]))];
      }),
    );
}

async function openPagefind(base: string, version: string): Promise<Pagefind> {
  const url = `${base}pagefind/pagefind.js`;
  await idle();
  const { createInstance } = (await import(/* @vite-ignore */ url)) as PagefindModule;
  return createInstance({ ...options, basePath: `${base}pagefind/`, baseUrl: base, metaCacheTag: version });
}

/** On a slow phone Pagefind's start takes a tenth of a second, which a list that is being drawn should not wait for. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 0);
  });

/**
 * Pagefind cuts a word that it does not know until something is found ("quokka" finds what begins with "q"); in quotation
 * marks it does not, so those are asked as well.
 * @param ids Pagefind's result id of each service, in the order of the index
 */
export function inPagefind(pagefind: Pagefind, ids: readonly string[]): SearchWords {
  const places = new Map(ids.map((id, at) => [id, at]));
  const hits = async (word: string): Promise<Map<number, number>> => {
    const [known, answer] = await Promise.all([pagefind.search(`"${word}"`), pagefind.search(word)]);
    if (!known?.results.length) return new Map();
    return new Map(
      (answer?.results ?? []).flatMap(({ id, score }): [number, number][] => {
        const at = places.get(id);
        return at === undefined ? [] : [[at, score]];
      }),
    );
  };
  return async (words) => new Map(await Promise.all(words.map(async (word) => [word, await hits(word)] as const)));
}
