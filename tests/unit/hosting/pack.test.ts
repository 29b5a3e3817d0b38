/** Text of some length is packed in two ways beside itself; what is read in parts or packed already is not. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packFolder } from '../../../src/hosting/pack.ts';

test('pages and data are packed, small files, pictures and maps are not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'early-help-pack-'));
  const long = 'A family in need of help. '.repeat(100);
  for (const name of ['a.html', 'a.json', 'a.png', 'a.pmtiles', 'a.xlsx']) writeFileSync(join(folder, name), long);
  writeFileSync(join(folder, 'short.html'), 'short');
  utimesSync(join(folder, 'a.html'), 1_000_000, 1_000_000);
  const sum = await packFolder(folder);
  expect(sum).toMatchObject({ files: 2, plain: 2 * long.length });
  expect(sum.br).toBeLessThan(sum.gz);
  expect(String(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))))).toBe(long);
  expect(String(gunzipSync(readFileSync(join(folder, 'a.html.gz'))))).toBe(long);
  expect(statSync(join(folder, 'a.html.gz')).mtimeMs).toBe(1_000_000_000);
  for (const name of ['a.png', 'a.pmtiles', 'a.xlsx', 'short.html'])
    expect([name, existsSync(join(folder, `${name}.gz`)), existsSync(join(folder, `${name}.br`))]).toEqual([
      name,
      false,
      false,
    ]);
  // Once more is the same: what is packed is not packed again.
  expect(await packFolder(folder)).toEqual(sum);
  rmSync(folder, { recursive: true });
});
