/** Records of any shape that the schemas allow, as a content folder without a fault has them: they point at what there is. */
import fc from 'fast-check';
import { folderKinds } from '../../../../src/model/kinds.ts';
import { fitted } from '../../../../src/oruk/to-records/fit.ts';
import { importKinds, type ImportKind } from '../../../../src/oruk/to-records/items.ts';
import { isFuture } from '../../../../src/records/rules/dates.ts';
import { put } from '../../../../src/records/sheet/entries.ts';
import type { SheetRecord } from '../../../../src/records/sheet/tables.ts';
import type { ReadRecords, Target } from '../../../../src/records/types.ts';
import { fieldValues } from '../../../../src/records/walk.ts';
import { records as anyRecords } from '../../records/sheet/arbitrary.ts';

export type Facts = Record<string, unknown>;
export type Made = Record<ImportKind, { id: string; data: Facts; body?: string | undefined }[]>;

/** @param around what else there is to point at; nobody is of the future after `day` */
export const madeRecords = (around: ReadRecords, day: string): fc.Arbitrary<Made> =>
  fc
    .tuple(anyRecords('organisations'), anyRecords('places'), anyRecords('services'))
    .map(([organisations, places, services]) => {
      const all: Record<ImportKind, SheetRecord[]> = { organisations, places, services };
      const ids = (target: Target): string[] => {
        const own = all[target as ImportKind] as SheetRecord[] | undefined;
        return own ? own.map(({ id }) => idIn(target as ImportKind, id)) : [...(around.ids[target] ?? [])];
      };
      return Object.fromEntries(
        importKinds.map((kind) => [kind, all[kind].map((one) => sound(kind, one, ids, day))]),
      ) as Made;
    });

const idIn = (kind: ImportKind, id: string): string => `${kind}-${id}`;

function sound(
  kind: ImportKind,
  { id, data, body }: SheetRecord,
  ids: (target: Target) => string[],
  day: string,
): Made[ImportKind][number] {
  const whole = structuredClone(data) as Facts;
  const { schema } = folderKinds[kind];
  for (const { path, value, meta } of fieldValues(schema, ({ refersTo }) => refersTo !== undefined)(whole)) {
    const known = ids(meta.refersTo!);
    put(whole, path, known[value.length % Math.max(1, known.length)] ?? 'none');
  }
  for (const { path, value } of fieldValues(schema, ({ help }) => help === 'dates')(whole))
    if (isFuture(value, day)) put(whole, path, '2025-01-01');
  if (kind === 'services')
    Object.assign(whole, {
      contact: { phone: '01632 960001' },
      closed: undefined,
      status: whole.status === 'unconfirmed' ? 'active' : whole.status,
    });
  delete whole.unconfirmedBecause;
  const named = { ...whole, name: `${String(whole.name).slice(0, 60)} ${id}` };
  // Lists with an entry twice and the like are no records: what is left of them is.
  const fit = fitted(kind, kind === 'organisations' ? named : withSource(kind, named), []);
  if ('refused' in fit) throw new Error(`Not a record: ${fit.refused}`);
  return { id: idIn(kind, id), data: fit.data, ...(kind === 'services' ? { body: body ?? '' } : {}) };
}

export const source = { url: 'https://www.example.org/page', date: '2025-07' };
const withSource = (kind: ImportKind, data: Facts): Facts =>
  kind === 'places'
    ? { ...data, sources: [source] }
    : {
        ...data,
        assurance: {
          reviewMonths: 6,
          ...(data.assurance as Facts),
          checked: '2025-01-01',
          by: 'Their team',
          confidence: 'high',
          sources: [source],
        },
      };
