/**
 * The only file that knows Pagefind in the browser. Each word is searched by itself, and `full-text.ts` puts the words
 * together: Pagefind alone wants all of them at once, which leaves a family's sentence without an answer. Results are
 * known by their id, so that no fragment is loaded: a search asks for pieces of the index and for nothing a result. The
 * index holds only words that the cards do not have (`src/catalogue/views/search-record.ts`).
 */
import type { FullText } from './full-text.ts';

export interface Pagefind {
  search: (term: string) => Promise<{ results: { id: string; score: number }[] } | null>;
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

/** Without a worker: it would be 11 kB more to load, and a search takes the page a few milliseconds. */
export const options = { noWorker: true };

/**
 * @param base the site's folder, with a slash at both ends
 * @param version the index's own, so that the browser can keep Pagefind's entry file
 * @throws when Pagefind cannot be loaded: the finder then goes by the words on the cards
 */
export async function openFullText(base: string, version: string): Promise<Pagefind> {
  const url = `${base}pagefind/pagefind.js`;
  await idle();
  const { createInstance } = (await import(/* @vite-ignore */ url)) as PagefindModule;
  return createInstance({ ...options, basePath: `${base}pagefind/`, baseUrl: base, metaCacheTag: version });
}

/** On a slow phone the start takes a tenth of a second, which a list that is being drawn should not wait for. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 0);
  });

/**
 * Each word with the ids and scores of the services whose text holds it. Pagefind cuts a word that it does not know until
 * something is found ("quokka" finds what begins with "q"); in quotation marks it does not, so those are asked as well.
 * @param places of the services in the index, by Pagefind's result ids
 */
export async function searchWords(
  pagefind: Pagefind,
  words: readonly string[],
  places: ReadonlyMap<string, number>,
): Promise<FullText> {
  const found = await Promise.all(
    words.map(async (word) => {
      const [known, answer] = await Promise.all([pagefind.search(`"${word}"`), pagefind.search(word)]);
      return [word, known?.results.length ? (answer?.results ?? []) : []] as const;
    }),
  );
  return new Map(
    found.map(([word, results]) => [
      word,
      new Map(
        results.flatMap(({ id, score }): [number, number][] => {
          const at = places.get(id);
          return at === undefined ? [] : [[at, score]];
        }),
      ),
    ]),
  );
}
