/**
 * A record as it may leave the house: the facts as they stand in `content/`, without what the model marks as internal, the
 * grade of confidence, what a source gave and where it was copied, and without a trace of an address that is kept secret.
 */
import type { z } from 'zod';
import { folderKinds, type FolderRecord } from '../model/kinds.ts';
import { isEmail, isTextNumber, isUkPhone, isWebAddress } from '../model/rules/formats.ts';
import { elementOf, shapeOf, unwrap } from '../records/issues/fields.ts';

export type PublicKind = 'services' | 'organisations' | 'places';

/** What is typed of a public record: parts of `assurance` and `sources` are gone, so that nobody counts on them. */
export type PublicRecord<Kind extends PublicKind> = Omit<
  FolderRecord<Kind>,
  'assurance' | 'sources' | 'editorNote' | 'readingNote' | 'unconfirmedBecause'
>;

export function publicRecord<Kind extends PublicKind>(kind: Kind, data: FolderRecord<Kind>): PublicRecord<Kind> {
  const open = (cleaners[kind] ??= cleanerOf(folderKinds[kind].schema) ?? (() => ({})))(data);
  const isSecret = 'confidentialAddress' in data && data.confidentialAddress === true;
  return (isSecret ? withoutAddress(open as Facts) : open) as PublicRecord<Kind>;
}

/** The text below the fields; none where it would tell a secret address. */
export const publicBody = ({ data, body = '' }: { data: FolderRecord<'services'>; body?: string }): string =>
  data.confidentialAddress === true && tellsPostcode(body) ? '' : body.trim();

type Facts = Record<string, unknown>;
type Cleaner = (value: unknown) => unknown;

const cleaners: Partial<Record<PublicKind, Cleaner>> = {};

/** Kept inside without being internal to the editors' forms: how sure a fact is, and what a source was good for. */
const keptInside = new Set(['confidence', 'took', 'copyOf', 'dateNote']);

/** Undefined for a field that stays inside. The schema is gone through once, not once a record. */
function cleanerOf(outer: z.ZodType): Cleaner | undefined {
  const { schema, meta } = unwrap(outer);
  if (meta.internal) return undefined;
  const element = elementOf(schema);
  if (element) return listCleaner(cleanerOf(element));
  const shape = shapeOf(schema);
  return shape ? objectCleaner(shape) : (value) => value;
}

const listCleaner =
  (clean: Cleaner | undefined): Cleaner =>
  (value) =>
    filled((value as unknown[]).map((entry) => clean?.(entry)).filter((entry) => entry !== undefined));

function objectCleaner(shape: Record<string, z.ZodType>): Cleaner {
  const fields = new Map(
    Object.entries(shape).flatMap(([key, schema]) => {
      const cleaner = keptInside.has(key) ? undefined : cleanerOf(schema);
      return cleaner ? [[key, cleaner] as const] : [];
    }),
  );
  // A source that is only evidence has no address: nothing of it goes out.
  const isSource = 'evidence' in shape;
  return (value) => {
    const facts = value as Facts;
    if (isSource && facts.url === undefined) return undefined;
    return Object.fromEntries(
      Object.entries(facts).flatMap(([key, held]) => {
        const open = held === undefined ? undefined : fields.get(key)?.(held);
        return open === undefined ? [] : [[key, open]];
      }),
    );
  };
}

const filled = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** The check refuses a secret address in a record. Should one slip through, it still goes nowhere. */
function withoutAddress({ sessions: _sessions, where: _where, access, ...facts }: Facts): Facts {
  const ways = (access as Facts[] | undefined)?.map(({ value, ...way }) =>
    typeof value === 'string' && isReach(value) ? { ...way, value } : way,
  );
  return withoutPostcodes({ ...facts, ...(ways && { access: ways }) }) as Facts;
}

/** A number or an address on the net leads to nobody's door. */
const isReach = (value: string): boolean =>
  isUkPhone(value) || isTextNumber(value) || isEmail(value) || isWebAddress(value);

const postcodeInText = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;
const tellsPostcode = (text: string): boolean => postcodeInText.test(text);

function withoutPostcodes(value: unknown): unknown {
  if (typeof value === 'string') return tellsPostcode(value) && !isWebAddress(value) ? undefined : value;
  if (Array.isArray(value)) return filled(value.map(withoutPostcodes).filter((held) => held !== undefined));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, held]) => {
      const open = withoutPostcodes(held);
      return open === undefined ? [] : [[key, open]];
    }),
  );
}
