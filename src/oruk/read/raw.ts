/** JSON as it came: nothing is known of it yet. */

export type Raw = Record<string, unknown>;

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const rawsOf = (value: unknown): Raw[] => (Array.isArray(value) ? value.filter(isRaw) : []);

/** Nothing is said: null, an empty text, list or object, or a word for nothing. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.length < 20 && /^(null|undefined|nan)?$/i.test(value.trim());
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** What the feed names an id: text or a number, without the white space around it. */
export function sourceIdOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || isNothing(value) || value.length > 500) return undefined;
  return value.trim();
}

/** The first of the fields that says something. */
export const firstOf = (raw: Raw, ...keys: string[]): unknown =>
  keys.map((key) => raw[key]).find((value) => !isNothing(value));

/** Without some of the fields, and with others where they say something. */
export function change(raw: Raw, without: readonly string[], fields: Raw): Raw {
  const kept = Object.entries(raw).filter(([key]) => !without.includes(key));
  return Object.fromEntries([...kept, ...Object.entries(fields).filter(([, value]) => !isNothing(value))]);
}

/** The JSON of a value for comparing; undefined where it is nested beyond all sense. */
export function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}
