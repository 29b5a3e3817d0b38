/** What is built is fit to be published, and says which build it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smoke } from '../../src/hosting/smoke.ts';
import type { Status } from '../../src/site/status.ts';
import { basePath, builtPages, distFolder } from '../support/site.ts';

test('the smoke test finds no fault in it', () => expect(smoke(distFolder, basePath())).toEqual([]));

test('status.json counts its pages, and names the day and the sums', () => {
  const status = JSON.parse(readFileSync(join(distFolder, 'status.json'), 'utf8')) as Status;
  expect(status.counts.pages).toBe(builtPages().length);
  expect(status.day).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(Object.keys(status.checksums)).toEqual(['data/find.json', 'api/oruk/v3/services/index.json']);
});
