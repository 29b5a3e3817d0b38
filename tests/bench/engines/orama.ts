/** Orama with its best ordinary settings. */
import { create, insertMultiple, save, search } from '@orama/orama';
import { brotli, bundleBytes } from './bundle.ts';
import { boosts, fields, type Engine, type ServiceText } from './engine.ts';

const library = import.meta.resolve('@orama/orama');

export async function oramaEngines(texts: readonly ServiceText[]): Promise<Engine[]> {
  const index = create({
    schema: {
      name: 'string',
      organisation: 'string',
      summary: 'string',
      description: 'string',
      topics: 'string',
      criteria: 'string',
    },
  });
  await insertMultiple(
    index,
    texts.map(({ everyday: _, ...text }) => text),
  );
  return (['any', 'all'] as const).map((mode) => ({
    name: 'Orama',
    settings: `${mode} word${mode === 'all' ? 's' : ''}, tolerance 1, prefix, boosts 3/2/2`,
    search: async (words) => {
      const { hits } = await search(index, {
        term: words,
        properties: [...fields],
        boost: boosts,
        tolerance: 1,
        threshold: mode === 'any' ? 1 : 0,
        limit: texts.length,
      });
      return hits.map(({ id }) => id);
    },
    bytes: async () => ({
      library: await bundleBytes({ [library]: ['create', 'load', 'search'] }),
      index: brotli(JSON.stringify(save(index))),
    }),
  }));
}
