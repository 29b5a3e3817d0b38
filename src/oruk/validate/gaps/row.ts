/** One gap: how it is seen in a service, what it means for families, and how to mend it. */
import type { Facts } from '../facts.ts';

export interface GapContext {
  /** 2026-11-27 */
  today: string;
  /** Services with the same name of the same organisation as another one. */
  twins: ReadonlySet<unknown>;
}

export interface GapRow {
  code: string;
  title: string;
  /** For families. */
  means: string;
  mend: string;
  /** Good to know: `--strict` does not count it. */
  isNote?: true;
  has: (facts: Facts, context: GapContext) => boolean;
}
