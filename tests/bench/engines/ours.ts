/** Our finder as the page runs it, in Node: one search by the cards, and the full text below where the page would ask for it. */
import type { FinderIndex } from '../../../src/catalogue/views/finder-index.ts';
import type { PackedIndex } from '../../../src/catalogue/views/pack-index.ts';
import { needsFullText } from '../../../src/features/find/full-text.ts';
import { makeLexicon, type Lexicon } from '../../../src/features/find/lexicon.ts';
import type { PostcodeTables } from '../../../src/model/rules/postcode.ts';
import type { FindState } from '../../../src/features/find/query.ts';
import { readQuery } from '../../../src/features/find/reading/reading.ts';
import { PAGE_SIZE } from '../../../src/features/find/results.ts';
import { lookIn } from '../../../src/features/find/postcode-place.ts';
import { placeOf, search, type Search } from '../../../src/features/find/search.ts';
import { unpackIndex } from '../../../src/features/find/unpack-index.ts';
import { FULL_TEXT_FILE, INDEX_FILE, POSTCODES_FILE, type SearchFiles } from '../../../src/site/search-index.ts';
import { fullTextInNode } from '../full-text-in-node.ts';
import { brotli, bundleBytes } from './bundle.ts';
import type { EngineBytes } from './engine.ts';

export interface Finder {
  index: FinderIndex;
  lexicon: Lexicon;
  /** @param lexicon another than its own: with less vocabulary */
  ask(state: FindState, lexicon?: Lexicon): Promise<Search>;
  /** By the words on the cards alone. */
  askCards(state: FindState, lexicon?: Lexicon): Search;
  bytes(): Promise<EngineBytes & { fullText: number }>;
}

export async function ourFinder(files: SearchFiles): Promise<Finder> {
  const text = (file: string): string => String(files.get(file));
  const index = unpackIndex(JSON.parse(text(INDEX_FILE)) as PackedIndex);
  const look = lookIn({ tables: JSON.parse(text(POSTCODES_FILE)) as PostcodeTables });
  const lexicon = makeLexicon(index);
  const fullText = await fullTextInNode(files);
  const now = new Date();
  const readIn = (state: FindState, words: Lexicon) => {
    const reading = readQuery(state.q, words, state);
    const answer = placeOf(state, reading, words, look);
    return { reading, place: answer && 'place' in answer ? answer.place : undefined };
  };
  return {
    index,
    lexicon,
    askCards: (state, words = lexicon) => {
      const { reading, place } = readIn(state, words);
      return search(state, { place, now }, words, reading);
    },
    ask: async (state, words = lexicon) => {
      const { reading, place } = readIn(state, words);
      const byCards = search(state, { place, now }, words, reading);
      if (!needsFullText(reading, byCards.text.scores.size, words)) return byCards;
      return search(state, { place, now, fullText: await fullText(reading.words.content) }, words, reading);
    },
    bytes: async () => ({
      library: await bundleBytes({
        [import.meta.resolve('../../../src/features/find/search.ts')]: ['search', 'placeOf'],
        [import.meta.resolve('../../../src/features/find/lexicon.ts')]: ['makeLexicon'],
        [import.meta.resolve('../../../src/features/find/unpack-index.ts')]: ['unpackIndex'],
      }),
      index: brotli(text(INDEX_FILE)),
      fullText: [...files]
        .filter(([path]) => path.startsWith('pagefind/') || path === FULL_TEXT_FILE)
        .reduce((sum, [, content]) => sum + Math.min(brotli(content), content.length), 0),
    }),
  };
}

/** As they stand on the page: the list, and below it what only the full text holds. */
export const orderOf = ({ results, more }: Search): string[] =>
  [...results.results, ...(more?.results ?? [])].map(({ entry }) => entry.id);

/** The first page of them. */
export const shownOf = ({ results, more }: Search): string[] =>
  [...results.shown, ...(more?.results.slice(0, PAGE_SIZE) ?? [])].map(({ entry }) => entry.id);

/**
 * What the finder's filters leave without any words: ages and a chosen area or topic exclude, and so does being the other
 * council's where a place was typed. Other engines get the same after their own ranking. Who asks only ranks, in ours too.
 */
export function allowedBy(state: FindState, finder: Finder): ReadonlySet<string> {
  const { results } = finder.askCards({ ...state, q: '', exact: true });
  return new Set(results.results.filter(({ band }) => band !== 'elsewhere').map(({ entry }) => entry.id));
}
