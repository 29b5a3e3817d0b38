/** What was last imported from a feed, kept in content/_imports/<name>.json: by it an import tells our changes from theirs. */
import { z } from 'zod';
import { isId } from '../../model/rules/formats.ts';
import { importKinds, type ImportKind } from './items.ts';

const text = z.string();

/** A list and not a group by id: ids come from others, and may be anything. */
const itemSchema = z.strictObject({
  kind: z.enum(importKinds),
  /** Its id in the feed. */
  source: text,
  /** Ours, which never changes. */
  id: z.string().refine(isId, { error: 'an id of ours' }),
  /** The day of the fetch that last changed it. */
  fetched: z.iso.date(),
  /** What the feed says of it: 'active'. */
  status: text.optional(),
  /** Entries here that it was like when it first came. */
  mayBe: z.array(text).optional(),
  /** It was here before: it is only pointed at, never written. */
  linked: z.literal(true).optional(),
  /** The day since which the feed has it no more. */
  gone: z.iso.date().optional(),
  data: z.record(text, z.unknown()).optional(),
  body: text.optional(),
});

export const baseSchema = z.strictObject({
  about: text,
  feed: z.strictObject({
    from: text,
    publisher: text.optional(),
    licence: z.strictObject({ name: text, url: text.optional() }).optional(),
    /** The day of the fetch that last changed anything. */
    fetched: z.iso.date(),
  }),
  items: z.array(itemSchema),
});

export type Base = z.output<typeof baseSchema>;
export type BaseItem = z.output<typeof itemSchema>;

export const basePath = (name: string): string => `_imports/${name}.json`;

export const keyOf = (kind: ImportKind, source: string): string => `${kind}\0${source}`;

export function baseText(base: Omit<Base, 'about'>): string {
  const items = base.items.toSorted(
    (a, b) =>
      importKinds.indexOf(a.kind) - importKinds.indexOf(b.kind) ||
      (a.source < b.source ? -1 : a.source > b.source ? 1 : 0),
  );
  const about = 'What was last imported from this feed. `npm run import:oruk` writes it and needs it: do not edit it.';
  return `${JSON.stringify({ about, feed: base.feed, items }, null, 2)}\n`;
}

/** @returns undefined where the text is none that an import wrote */
export function readBase(written: string): Base | undefined {
  try {
    const checked = baseSchema.safeParse(JSON.parse(written));
    return checked.success ? checked.data : undefined;
  } catch {
    return undefined;
  }
}
