/** What speaks for a service, from 0 to about 1 each; added up in `text-match.ts`. */
import { weights } from './weights.ts';

export interface Evidence {
  /** Share of what the words say that its card holds: 0 to 1. */
  covered: number;
  strength: number;
  meaning: number;
  first: number;
  name: number;
  said?: string;
}

/** By place in the index. */
export type AllEvidence = Map<number, Evidence>;

export function evidenceOf(at: number, all: AllEvidence): Evidence {
  const held = all.get(at);
  if (held) return held;
  const made: Evidence = { covered: 0, strength: 0, meaning: 0, first: 0, name: 0 };
  all.set(at, made);
  return made;
}

/** A topic that stands first in a record says more about the service than its fourth. */
export const byOrder = (position: number): number => 1 - weights.recordOrder * Math.min(position, 4);
/** What stands first in a list of first steps is tried first. */
export const inTurn = (position: number): number => 1 - weights.firstStep * Math.min(position, 5);
