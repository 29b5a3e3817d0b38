/** The model as JSON Schema: the ids that there are, and none of our private marks. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileKinds, folderKinds } from '../../../src/model/kinds.ts';
import { readContent } from '../../../src/records/read-content.ts';
import { schemasFor } from '../../../src/records/schemas.ts';
import { writeSchemas } from '../../../src/records/write-schemas.ts';
import { contentWith } from './small-content.ts';

interface Schema {
  $schema: string;
  $comment: string;
  properties: Record<
    string,
    { title?: string; description?: string; examples?: unknown[]; enum?: string[]; items?: { enum?: string[] } }
  >;
  required: string[];
  additionalProperties: boolean;
}

test('references are lists of the ids that there are', async () => {
  const schemas = schemasFor((await readContent(contentWith())).records);
  const services = schemas.services as Schema;
  expect(services).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#', additionalProperties: false });
  expect(services.properties.organisation?.enum).toEqual(['helpers']);
  expect(services.properties.areas?.items?.enum).toEqual(['corby', 'england', 'smallshire']);
  expect(services.properties.summary?.description).toContain('One sentence');
  expect(services.required).toContain('summary');
  expect(services.required).not.toContain('eligibility');
  expect((schemas.organisations as Schema).properties.website?.examples).toEqual(['https://www.example.org']);
  expect(JSON.stringify(schemas)).not.toMatch(/"(refersTo|help|internal)":/);
});

test('where there is no record yet every id may be written', async () => {
  const schemas = schemasFor((await readContent(contentWith({ 'organisations/helpers.yml': undefined }))).records);
  expect((schemas.services as Schema).properties.organisation).not.toHaveProperty('enum');
});

test('one file a kind is written; what is of no kind is removed', async () => {
  const folder = contentWith({ '_schema/old-kind.json': '{}', '_schema/README.md': '# Schemas' });
  expect(await writeSchemas(folder)).toBe(Object.keys({ ...folderKinds, ...fileKinds }).length);
  expect(existsSync(join(folder, '_schema', 'old-kind.json'))).toBe(false);
  expect(existsSync(join(folder, '_schema', 'README.md'))).toBe(true);
  const before = readFileSync(join(folder, '_schema', 'services.json'), 'utf8');
  writeFileSync(join(folder, '_schema', 'services.json'), '{}');
  await writeSchemas(folder);
  expect(readFileSync(join(folder, '_schema', 'services.json'), 'utf8')).toBe(before);
});
