/**
 * The only file that knows Pagefind in the browser. Each word is searched by itself, and `text-match.ts` puts the words
 * together: Pagefind alone wants all of them at once, which leaves a family's sentence without an answer. Results are
 * known by their id, so that no fragment is loaded: a search asks for pieces of the index and for nothing a result.
 */
import type { FullText } from './text-match.ts';

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

/** Each word with the ids and scores of the services whose text holds it. */
export async function searchWords(pagefind: Pagefind, words: readonly string[]): Promise<FullText> {
  const found = await Promise.all(words.map(async (word) => [word, await pagefind.search(word)] as const));
  return new Map(
    found.map(([word, answer]) => [word, new Map((answer?.results ?? []).map(({ id, score }) => [id, score]))]),
  );
}
