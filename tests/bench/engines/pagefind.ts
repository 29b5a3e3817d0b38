/**
 * Pagefind alone: its own ranking over an index of the same text, made for this measurement. (The site's index leaves out what
 * the finder's cards have.) Its browser code is run in Node.
 */
import { close, createIndex } from 'pagefind';
import { openPagefind } from '../pagefind-in-node.ts';
import { brotli } from './bundle.ts';
import type { Engine, ServiceText } from './engine.ts';

const ranking = { metaWeights: { title: 5, org: 1.5 }, pageLength: 0.4 };

export async function pagefindEngine(texts: readonly ServiceText[], everyday = false): Promise<Engine> {
  const files = await makeIndex(texts, everyday);
  const pagefind = await openPagefind(files, { noWorker: true, ranking });
  return {
    name: everyday ? 'Pagefind with our everyday words' : 'Pagefind',
    settings: 'all words (it knows no other way), prefix and English stems, title 5',
    search: async (words) => {
      const answer = await pagefind.search(words);
      const found = await Promise.all((answer?.results ?? []).map(({ data }) => data()));
      return found.map(({ meta }) => meta.service!);
    },
    bytes: () => {
      const isLibrary = (path: string): boolean => /(pagefind\.js|wasm\.en\.pagefind)$/.test(path);
      const isIndex = (path: string): boolean => /(pagefind-entry\.json|\.pf_meta|\.pf_index)$/.test(path);
      const sum = (of: (path: string) => boolean): number =>
        [...files].reduce(
          (all, [path, content]) => all + (of(path) ? Math.min(brotli(content), content.length) : 0),
          0,
        );
      return Promise.resolve({ library: sum(isLibrary), index: sum(isIndex) });
    },
  };
}

async function makeIndex(texts: readonly ServiceText[], everyday: boolean): Promise<Map<string, Uint8Array>> {
  try {
    const { index } = await createIndex({ forceLanguage: 'en' });
    for (const text of texts) {
      await index!.addCustomRecord({
        url: `/services/${text.id}/`,
        language: 'en',
        content: [text.summary, text.description, text.topics, text.criteria, everyday ? text.everyday : ''].join('\n'),
        meta: { title: text.name, org: text.organisation, service: text.id },
      });
    }
    const { files } = await index!.getFiles();
    return new Map(files.map(({ path, content }) => [`pagefind/${path}`, content]));
  } finally {
    await close();
  }
}
