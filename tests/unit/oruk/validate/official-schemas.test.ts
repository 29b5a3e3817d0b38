/** `--schemas`: the schemas of a folder decide; where our own check found the same, its words tell it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Check } from '../../../../src/oruk/validate/faults.ts';
import { schemaCheck } from '../../../../src/oruk/validate/official-schemas.ts';

const names = [
  'api_details',
  ...['service', 'organization', 'service_at_location', 'taxonomy', 'taxonomy_term'].flatMap((name) => [
    name,
    `${name}_list`,
  ]),
];
const base = 'https://openreferraluk.org/specifications/3.0/schema/';
const own: Record<string, object> = {
  service: {
    ...{ type: 'object', required: ['id', 'name'] },
    properties: {
      id: { type: 'string', format: 'uuid' },
      fees: { type: 'string', maxLength: 3 },
      organization: { $ref: `${base}organization.json` },
    },
  },
  organization: { type: 'object', required: ['description'] },
};

let folder: string;
let check: Check;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'schemas-'));
  for (const name of names)
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(own[name] ?? { type: 'object' }));
  check = await schemaCheck(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

test('what they let pass is no fault, though our own check would find one', () => {
  expect(check('services/{id}', { id, name: 'A', status: 'no word of the standard' }, 'here')).toEqual([]);
});

test('what both find is told in our words, through their references too', () => {
  const found = check('services/{id}', { id: 'slug', organization: { id, name: 'A' } }, 'here');
  expect(found.map(({ rule, path }) => `${path}: ${rule}`).sort()).toEqual([
    'id: not-uuid',
    'name: missing',
    'organization.description: missing',
  ]);
  expect(found[0]).toMatchObject({ endpoint: '/services/{id}', example: 'here' });
});

test('what they alone find is told in theirs', () => {
  expect(check('services/{id}', { id, name: 'A', status: 'active', fees: 'much' }, 'here')).toEqual([
    expect.objectContaining({
      rule: 'schema-maxLength',
      path: 'fees',
      found: '"much"',
      expected: 'must NOT have more than 3 characters',
    }),
  ]);
});
