/** The finder's own files, asked for once each. */
import type { FinderIndex } from '../../catalogue/views/finder-index.ts';
import type { OtherWords } from '../../catalogue/views/other-words.ts';
import type { PackedIndex } from '../../catalogue/views/pack-index.ts';
import { dataPath } from '../../site/paths.ts';
import { inPieces } from './breathe.ts';
import { OtherFormat, unpackInPieces } from './unpack-index.ts';

/** With the version that its build gave it. */
export interface VersionedIndex {
  index: FinderIndex;
  version: string;
}

type Versioned = PackedIndex & { version: string; release?: string };

/** Asked for with revalidation: an old copy is used only when the site says that it is still the newest. */
async function json<T>(file: string): Promise<T> {
  const answer = await fetch(dataPath(file), { cache: 'no-cache', credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** A promise that is kept when it comes true, and asked for again after a failure. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** @throws OtherFormat, besides what a failed request throws */
export const loadIndex = once(async (): Promise<VersionedIndex> => {
  const { version, release, ...packed } = await json<Versioned>('/data/find.json');
  // Half of a new site and half of an old one: rather the plain list than wrong answers. A page that names no release, such as
  // the editors' view of the search, is never kept.
  const own = document.documentElement.dataset.release;
  if (own && release !== own) throw new OtherFormat();
  return { index: await inPieces(unpackInPieces(packed)), version };
});
export const loadOtherWords = once(() => json<OtherWords>('/data/other-words.json'));
