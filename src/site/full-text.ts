/** The full text of every service that the finder shows: what `data/full-text.json` holds, and Pagefind's files if it has any. */
import type { Catalogue } from '../catalogue/types.ts';
import { toSearchRecord } from '../catalogue/views/search-record.ts';
import { packText, type FullTextFile } from '../model/rules/text-index.ts';
import { stem } from '../model/rules/words.ts';
import { usesPagefind } from './full-text-size.ts';

export interface FullTextFiles {
  content: FullTextFile;
  /** By their path in the site; none where the words are our own list. */
  pagefind: ReadonlyMap<string, Uint8Array>;
}

/**
 * @param ids of the services in the order of the index
 * @throws when Pagefind fails, or leaves a service out
 */
export async function makeFullText(catalogue: Catalogue, ids: readonly string[]): Promise<FullTextFiles> {
  if (!usesPagefind(catalogue)) return { content: ownText(catalogue, ids), pagefind: new Map() };
  // Only then: a small directory can be built where Pagefind has no program for the machine.
  const { makePagefindIndex } = await import('./pagefind-index.ts');
  const { files, resultIds } = await makePagefindIndex(catalogue);
  return {
    content: { ids: ids.map((id) => resultIds.get(id) ?? '') },
    pagefind: new Map([...files].map(([path, content]) => [`pagefind/${path}`, content])),
  };
}

function ownText(catalogue: Catalogue, ids: readonly string[]): FullTextFile {
  const services = new Map(catalogue.services.map((service) => [service.id, service]));
  return packText(
    ids.map((id) => {
      const service = services.get(id);
      return service ? toSearchRecord(service, catalogue).words.map(stem) : [];
    }),
  );
}
