/** `npm run schemas`: one JSON Schema a kind in content/_schema/, so that any editor completes fields and ids. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from './inspect.ts';
import { readContent } from './read-content.ts';
import { schemaText, schemasFor } from './schemas.ts';
import { writeAll } from './write/write-all.ts';

/** Writes every schema of a content folder, and removes those of kinds that are no more. */
export async function writeSchemas(folder = contentFolder()): Promise<number> {
  const { records } = await readContent(folder);
  const target = join(folder, '_schema');
  const schemas = schemasFor(records);
  await writeAll(
    folder,
    Object.entries(schemas).map(([name, schema]) => ({ path: `_schema/${name}.json`, text: schemaText(schema) })),
  );
  for (const name of await readdir(target)) {
    if (name.endsWith('.json') && !(name.slice(0, -'.json'.length) in schemas)) await rm(join(target, name));
  }
  return Object.keys(schemas).length;
}

if (import.meta.main) {
  const folder = contentFolder();
  console.log(`${await writeSchemas(folder)} schemas written to ${join(folder, '_schema')}`);
}
