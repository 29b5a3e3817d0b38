/**
 * Where a worker is in the questions: what was answered, in order, kept in memory and nowhere else. For the browser: no imports.
 */

export interface Given {
  /** The part that was answered: `q-safety`. */
  question: string;
  /** The words of the answer. */
  says: string;
}

export interface Walk {
  /** The part that is shown. */
  at: string;
  given: readonly Given[];
}

export const startAt = (first: string): Walk => ({ at: first, given: [] });

export const answer = ({ at, given }: Walk, says: string, to: string): Walk => ({
  at: to,
  given: [...given, { question: at, says }],
});

/** One question back, with its answer forgotten. At the first question nothing changes. */
export function goBack(walk: Walk): Walk {
  const last = walk.given.at(-1);
  return last ? { at: last.question, given: walk.given.slice(0, -1) } : walk;
}
