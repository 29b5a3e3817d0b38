/** The words that only the pages of services have, in the order of the finder's index: what the full text must find. */
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { toFinderIndex } from '../../src/catalogue/views/finder-index.ts';
import { toSearchRecord } from '../../src/catalogue/views/search-record.ts';
import type { SearchWords } from '../../src/features/find/engine.ts';
import { londonDay } from '../../src/model/rules/freshness.ts';
import { loadContent } from '../../src/records/load.ts';

export interface PageWords {
  id: string;
  words: readonly string[];
}

export async function pageWords(): Promise<PageWords[]> {
  const catalogue = buildCatalogue(await loadContent(), londonDay(new Date()));
  const services = new Map(catalogue.services.map((each) => [each.id, each]));
  return toFinderIndex(catalogue).services.map(({ id }) => toSearchRecord(services.get(id)!, catalogue));
}

/** The words that do not find their service. */
export async function lostWords(records: readonly PageWords[], search: SearchWords): Promise<string[]> {
  const found = await search([...new Set(records.flatMap(({ words }) => words))]);
  return records.flatMap(({ id, words }, at) =>
    words.filter((word) => !found.get(word)?.has(at)).map((word) => `${id}: ${word}`),
  );
}
