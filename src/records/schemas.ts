/** The model as JSON Schema (draft 7, which YAML editors read), with the ids that there are at the moment. */
import { z } from 'zod';
import type { FieldMeta } from '../model/fields.ts';
import { fileKinds, folderKinds } from '../model/kinds.ts';
import type { ReadRecords } from './types.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const notice =
  'Generated from src/model by `npm run schemas`. Do not edit: change the model, or run it again after adding a record.';

/** By the name of the file in content/_schema/, without its ending: `services`, `site`, `vocabulary-roles`. */
export function schemasFor({ ids }: Pick<ReadRecords, 'ids'>): Record<string, object> {
  const all = { ...folderKinds, ...fileKinds };
  return Object.fromEntries(
    Object.entries(all).map(([kind, { schema }]) => [
      kind.replaceAll('/', '-'),
      { $comment: notice, ...jsonSchema(schema, ids) },
    ]),
  );
}

/** As it is kept: two spaces, one line end at its end. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

function jsonSchema(schema: z.ZodType, ids: ReadRecords['ids']): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema: written }) => {
      const { refersTo } = written as FieldMeta;
      const known = refersTo && ids[refersTo];
      // An enum without entries would refuse everything, the first record of its kind too.
      if (known && known.size > 0) written.enum = [...known].sort();
      for (const key of ['refersTo', 'help', 'internal', 'markdown', 'sitePage', 'identifier']) delete written[key];
    },
  });
}
