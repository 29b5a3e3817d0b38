/** A rule looks at all records together, and says what is wrong with them. */
import { fieldAt } from '../issues/fields.ts';
import { describe, type HelpAnchor, type Problem } from '../problem.ts';
import { kindOf } from '../read-file.ts';
import type { Path, ReadRecord, ReadRecords } from '../types.ts';
import { fieldValues, type FieldValue } from '../walk.ts';
import type { FieldMeta } from '../../model/fields.ts';

/** @param today the day for which it is asked, 2026-11-22, in London */
export type Rule = (records: ReadRecords, today: string) => Problem[];

interface Finding {
  rule: string;
  severity?: Problem['severity'];
  value?: unknown;
  expected: string;
  mend?: string | undefined;
  help: HelpAnchor;
}

/** A problem with one field of a record. */
export function problemAt(
  record: ReadRecord<unknown>,
  path: Path,
  { severity = 'error', value, mend, ...words }: Finding,
): Problem {
  return {
    severity,
    file: record.file,
    ...record.positionOf(path),
    field: fieldAt(kindOf(record.kind).schema, path).words,
    path,
    ...(value === undefined ? {} : { found: describe(value) }),
    ...words,
    ...(mend === undefined ? {} : { mend }),
  };
}

/** All records of all kinds, single files among them. */
export function allRecords({ folders, files }: ReadRecords): ReadRecord<unknown>[] {
  return [...Object.values<ReadRecord<unknown>[]>(folders).flat(), ...Object.values<ReadRecord<unknown>>(files)];
}

/** A rule over every field of a sort, wherever it stands: what to do is told for each value. */
export function fieldRule(
  wanted: (meta: FieldMeta) => boolean,
  check: (field: FieldValue, record: ReadRecord<unknown>, records: ReadRecords, today: string) => Problem | undefined,
): Rule {
  const readers = new Map<ReadRecord<unknown>['kind'], (data: unknown) => FieldValue[]>();
  const readerFor = (kind: ReadRecord<unknown>['kind']) => {
    const reader = readers.get(kind) ?? fieldValues(kindOf(kind).schema, wanted);
    readers.set(kind, reader);
    return reader;
  };
  return (records, today) =>
    allRecords(records).flatMap((record) =>
      readerFor(record.kind)(record.data).flatMap((field) => check(field, record, records, today) ?? []),
    );
}
