/** The full text of a build, searched in Node as the finder searches it in a browser. */
import { inOwnText, type SearchWords } from '../../src/features/find/engine.ts';
import type { FullTextFile } from '../../src/model/rules/text-index.ts';
import { FULL_TEXT_FILE, type SearchFiles } from '../../src/site/search-index.ts';
import { pagefindInNode } from './pagefind-in-node.ts';

export async function fullTextInNode(files: SearchFiles): Promise<SearchWords> {
  const file = JSON.parse(String(files.get(FULL_TEXT_FILE))) as FullTextFile;
  return 'ids' in file ? pagefindInNode(files) : inOwnText(file);
}
