/** The facts of all services, asked for once and only when there is something to show. */
import type { SavedEntry } from '../../../catalogue/views/saved-entries.ts';
import { dataPath } from '../../../site/paths.ts';

export type Entries = ReadonlyMap<string, SavedEntry>;

let asked: Promise<Entries | undefined> | undefined;

/** Undefined when they did not come; the next call tries again. */
export async function entries(): Promise<Entries | undefined> {
  asked ??= load().catch(() => undefined);
  const all = await asked;
  if (!all) asked = undefined;
  return all;
}

async function load(): Promise<Entries> {
  // The file has a fixed name: what the browser has of it is used when the host says that it is still the same.
  const answer = await fetch(dataPath('/data/saved.json'), { cache: 'no-cache' });
  if (!answer.ok) throw new Error(String(answer.status));
  return new Map(((await answer.json()) as SavedEntry[]).map((entry) => [entry.id, entry]));
}
