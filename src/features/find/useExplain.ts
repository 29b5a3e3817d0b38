/** The explanation of the order, for developers and editors. It is fetched where it is wanted: nobody else pays for it. */
import type * as Parts from './edit/explain.ts';
import { usePart } from './usePart.ts';

const load = () => import('./edit/explain.ts');

export function useExplain(isWanted: boolean): typeof Parts | null | undefined {
  const explain = usePart(load, isWanted);
  return isWanted ? explain : undefined;
}
