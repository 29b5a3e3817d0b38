/** The result of a check for other programs. */
import type { Inspection } from '../inspect.ts';

export function jsonReport({
  count,
  milliseconds,
  errors,
  warnings,
  waiting,
  lowConfidence,
}: Omit<Inspection, 'records'>): string {
  const result = {
    ok: errors.length === 0,
    records: count,
    milliseconds: Math.round(milliseconds),
    lowConfidence,
    errors,
    warnings,
    waiting,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
