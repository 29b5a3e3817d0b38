/** JSON of which nothing is known yet, looked at without trust. */

export type Json = Record<string, unknown>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; none where it is no list. */
export const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

/** A text that says something. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** What stands at the end of a path. */
export function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/** No feed is nested deeper; what is deeper is not looked at. */
const MAX_DEPTH = 20;

/** Every text, number, true, false and null, with the name of its field. */
export function* leavesOf(value: unknown, field = '', depth = 0): Generator<{ field: string; value: unknown }> {
  if (typeof value !== 'object' || value === null) yield { field, value };
  else if (depth < MAX_DEPTH)
    for (const [key, inner] of Object.entries(value))
      yield* leavesOf(inner, Array.isArray(value) ? field : key, depth + 1);
}
