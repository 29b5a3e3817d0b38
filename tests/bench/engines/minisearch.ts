/** MiniSearch with its best ordinary settings. */
import MiniSearch from 'minisearch';
import { brotli, bundleBytes } from './bundle.ts';
import { boosts, fields, type Engine, type ServiceText } from './engine.ts';

const library = import.meta.resolve('minisearch');

/** @param everyday with the vocabulary's words as one more field */
export function miniSearchEngines(texts: readonly ServiceText[], everyday = false): Engine[] {
  const searched: string[] = everyday ? [...fields, 'everyday'] : fields;
  const index = new MiniSearch<ServiceText>({ fields: searched });
  index.addAll(texts);
  return (['any', 'all'] as const).map((mode) => ({
    name: everyday ? 'MiniSearch with our everyday words' : 'MiniSearch',
    settings: `${mode} word${mode === 'all' ? 's' : ''}, fuzzy 0.25, prefix, boosts 3/2/2`,
    search: (words) =>
      index
        .search(words, { boost: boosts, fuzzy: 0.25, prefix: true, combineWith: mode === 'any' ? 'OR' : 'AND' })
        .map(({ id }) => id as string),
    bytes: async () => ({
      library: await bundleBytes({ [library]: ['default'] }),
      index: brotli(JSON.stringify(index)),
    }),
  }));
}
