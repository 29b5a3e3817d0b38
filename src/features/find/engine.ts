/**
 * The only file that knows Pagefind in the browser. Each word is searched by itself, and `text-match.ts` puts the words
 * together: Pagefind alone wants all of them at once, which leaves a family's sentence without an answer. Results are
 * known by their id, so that no fragment is loaded: a search asks for pieces of the index and for nothing a result.
 */
import type { FullText } from './full-text.ts';

export interface Pagefind {
  search: (term: string) => Promise<{ results: { id: string; score: number }[] } | null>;
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

/** The words of a card count more than those of its long text: its name most, then the words families use for its topics. */
export const ranking = { metaWeights: { title: 5, kw: 2, org: 1.5 }, pageLength: 0.4 };

/**
 * @param base the site's folder, with a slash at both ends
 * @param version the index's own, so that the browser can keep Pagefind's entry file
 * @throws when Pagefind cannot be loaded: the finder then goes by the words on the cards
 */
export async function openFullText(base: string, version: string): Promise<Pagefind> {
  const url = `${base}pagefind/pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ url)) as PagefindModule;
  return createInstance({ basePath: `${base}pagefind/`, baseUrl: base, metaCacheTag: version, ranking });
}

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
