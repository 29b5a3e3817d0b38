/** The news of a catalogue, read from the history of its folder once a build. */
import { readHistory } from '../records/history/content-history.ts';
import { contentFolder } from '../records/inspect.ts';
import type { Catalogue } from './types.ts';
import { toNews, type News } from './views/news.ts';

const made = new WeakMap<Catalogue, Promise<News>>();

/** `astro.config.mjs` has put the whole path of the folder into `CONTENT_DIR`. Never fails: without a history it says so, and tells what the records themselves know. */
export function news(catalogue: Catalogue): Promise<News> {
  const known = made.get(catalogue);
  if (known) return known;
  const read = readHistory(contentFolder()).then((history) => toNews(history, catalogue));
  made.set(catalogue, read);
  return read;
}
