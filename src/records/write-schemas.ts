/** `npm run schemas`: one JSON Schema a kind in content/_schema/, so that any editor completes fields and ids. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from './inspect.ts';
import { readContent } from './read-content.ts';
import { schemaText, schemasFor } from './schemas.ts';

/** Writes every schema of a content folder, and removes those of kinds that are no more. */
export async function writeSchemas(folder = contentFolder()): Promise<number> {
  const { records } = await readContent(folder);
  const target = join(folder, '_schema');
  await mkdir(target, { recursive: true });
  const schemas = schemasFor(records);
  for (const name of await readdir(target)) {
    if (name.endsWith('.json') && !(name.slice(0, -'.json'.length) in schemas)) await rm(join(target, name));
  }
  for (const [name, schema] of Object.entries(schemas))
    await writeFile(join(target, `${name}.json`), schemaText(schema));
  return Object.keys(schemas).length;
}

if (import.meta.main) {
  const folder = contentFolder();
  console.log(`${await writeSchemas(folder)} schemas written to ${join(folder, '_schema')}`);
}
