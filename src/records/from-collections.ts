/** The records as Astro keeps them, put together again as ContentRecords. */
import type { FolderRecord } from '../model/kinds.ts';
import { folderKinds } from '../model/kinds.ts';
import type { RecordKind } from '../model/fields.ts';
import { completeRecords } from './complete.ts';
import type { ContentRecords, Rec } from './types.ts';

interface Entry {
  id: string;
  data: unknown;
  body?: string | undefined;
  filePath?: string | undefined;
}

type CollectionName = RecordKind | 'files';

/**
 * All content from Astro's collections. The reader has checked every entry before it came into the store, so the types hold.
 * @param getCollection Astro's own function; only src/catalogue may import it
 */
export async function fromCollections(
  getCollection: (name: CollectionName) => Promise<Entry[]>,
): Promise<ContentRecords> {
  const kinds = Object.keys(folderKinds) as RecordKind[];
  const lists = await Promise.all(
    kinds.map(async (kind) => [kind, (await getCollection(kind)).map(toRecord).sort(byId)] as const),
  );
  const files = (await getCollection('files')).map((entry) => [entry.id, entry.data] as const);
  return completeRecords(
    Object.fromEntries(lists) as unknown as { [Kind in RecordKind]: Rec<FolderRecord<Kind>>[] },
    Object.fromEntries(files),
  );
}

function toRecord({ id, data, body, filePath }: Entry): Rec<unknown> {
  return { id, file: filePath ?? id, data, ...(body === undefined ? {} : { body }) };
}

const byId = (a: Rec<unknown>, b: Rec<unknown>) => (a.id < b.id ? -1 : 1);
