/** What the coverage counts, read once and only when it is needed. */
import { path } from '../../../site/paths.ts';
import type { CoverageFact } from '../count.ts';

let asked: Promise<readonly CoverageFact[] | undefined> | undefined;

async function load(): Promise<readonly CoverageFact[]> {
  const answer = await fetch(path('/data/coverage.json'), { cache: 'no-cache' });
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as CoverageFact[];
}

/** Undefined when they did not come; the next call tries again. */
export async function facts(): Promise<readonly CoverageFact[] | undefined> {
  asked ??= load().catch(() => undefined);
  const all = await asked;
  if (!all) asked = undefined;
  return all;
}
