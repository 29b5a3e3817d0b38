/** The search over several authorities: their indexes, joined by Pagefind. Only those that are wanted are loaded. */
import { NEAR_INDEX } from '../../model/rules/authority.ts';

export interface NearHit {
  /** Within the whole: '/elmshire/services/one/'. */
  href: string;
  title: string;
  summary: string;
  provider: string;
  where: string;
  ages: string;
}

interface Result {
  score: number;
  data: () => Promise<{ url: string; meta: Record<string, string> }>;
}

interface Joined {
  search: (words: string) => Promise<{ results: Result[] }>;
  mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
}

interface Module {
  createInstance: (options: Record<string, unknown>) => Joined & { init: () => Promise<void> };
}

export interface Several {
  /** Whose index did not come: the others answer all the same. */
  missing: string[];
  search: (words: string) => Promise<{ total: number; read: (from: number, to: number) => Promise<NearHit[]> }>;
}

/**
 * @param bases of the directories, each within the whole: the first is the visitor's own
 * @throws when none can be had
 */
export async function openSeveral(bases: readonly string[]): Promise<Several> {
  const missing: string[] = [];
  let joined: (Joined & { init: () => Promise<void> }) | undefined;
  for (const base of bases) {
    const basePath = `${base}${NEAR_INDEX}/`;
    try {
      if (joined) await joined.mergeIndex(basePath, { baseUrl: base, noWorker: true });
      else {
        const { createInstance } = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Module;
        const first = createInstance({ basePath, baseUrl: base, noWorker: true });
        await first.init();
        joined = first;
      }
    } catch {
      missing.push(base);
    }
  }
  if (!joined) throw new Error('No index could be had.');
  const engine = joined;
  return {
    missing,
    search: async (words) => {
      const { results } = await engine.search(words);
      return {
        total: results.length,
        read: (from, to) => Promise.all(results.slice(from, to).map(hitOf)),
      };
    },
  };
}

async function hitOf(result: Result): Promise<NearHit> {
  const { url, meta } = await result.data();
  const said = (name: string): string => meta[name] ?? '';
  return {
    href: url,
    title: said('title'),
    summary: said('summary'),
    provider: said('provider'),
    where: said('where'),
    ages: said('ages'),
  };
}
