/** The real content: no fault, and for every message a heading in the guide for editors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { fileKinds, folderKinds } from '../../src/model/kinds.ts';
import { contentFolder, inspect } from '../../src/records/inspect.ts';
import { elementOf, shapeOf, unwrap } from '../../src/records/issues/fields.ts';
import { helpAnchors } from '../../src/records/problem.ts';
import { problemLines, summary } from '../../src/records/report/terminal.ts';
import { slugOf } from '../../src/records/markdown.ts';
import { londonDay } from '../../src/model/rules/freshness.ts';

test('npm run check finds no error', async () => {
  const result = await inspect(contentFolder(), londonDay(new Date()));
  expect(problemLines(result.errors)).toBe('');
  expect(result.count).toBeGreaterThan(0);
  console.log(summary(result));
});

test('every guide and every service reads easily, or says why not', async () => {
  const { warnings } = await inspect(contentFolder(), londonDay(new Date()));
  expect(problemLines(warnings.filter(({ rule }) => rule === 'reading'))).toBe('');
});

test('every rule and every field has its heading in content/README.md', () => {
  const guide = readFileSync(join(contentFolder(), 'README.md'), 'utf8');
  const headings = new Set([...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugOf(heading)));
  const schemas = [...Object.values(folderKinds), ...Object.values(fileKinds)].map(({ schema }): z.ZodType => schema);
  const anchors = new Set([...helpAnchors, ...schemas.flatMap((schema) => [...helpOf(schema)])]);
  expect([...anchors].filter((anchor) => !headings.has(anchor)).sort()).toEqual([]);
});

function* helpOf(outer: z.ZodType): Generator<string> {
  const { schema, meta } = unwrap(outer);
  if (meta.help) yield meta.help;
  const element = elementOf(schema);
  for (const inner of [...Object.values(shapeOf(schema) ?? {}), ...(element ? [element] : [])]) yield* helpOf(inner);
}
