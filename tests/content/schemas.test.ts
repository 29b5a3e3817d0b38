/** The JSON Schemas that editors' programs read are those of the model and of the records that there are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../src/records/inspect.ts';
import { readContent } from '../../src/records/read-content.ts';
import { schemasFor, schemaText } from '../../src/records/schemas.ts';

const project = (path: string) => new URL(`../../${path}`, import.meta.url);

test('content/_schema/ is fresh', async () => {
  const { records } = await readContent(contentFolder());
  const target = join(contentFolder(), '_schema');
  const fresh = Object.entries(schemasFor(records)).map(
    ([name, schema]) => [`${name}.json`, schemaText(schema)] as const,
  );
  const stale = fresh.filter(([name, text]) => read(join(target, name)) !== text).map(([name]) => name);
  const left = readdirSync(target).filter((name) => name.endsWith('.json') && !fresh.some(([known]) => known === name));
  expect([...stale, ...left], 'run: npm run schemas').toEqual([]);
});

test('VS Code is told which schema belongs to which file', () => {
  const settings = JSON.parse(readFileSync(project('.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const mapped = settings['yaml.schemas'];
  const kinds = readdirSync(project('content/_schema')).map((name) => `content/_schema/${name}`);
  // The extension reads YAML files only, so the records in Markdown are left to npm run check.
  const inMarkdown = ['services', 'guides', 'docs', 'evidence'].map((name) => `content/_schema/${name}.json`);
  expect(Object.keys(mapped).sort()).toEqual(kinds.filter((kind) => !inMarkdown.includes(kind)).sort());
});

/** With the line ends that Git gives on any machine. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
