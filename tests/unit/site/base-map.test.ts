/** Where a page finds the base map, and that its name changes with it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { BaseMap } from '../../../src/model/site.ts';
import { servedBaseMap } from '../../../src/site/base-map.ts';

function content(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'early-help-streets-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
const served = (map: Partial<BaseMap>, folder = '/nowhere') =>
  servedBaseMap({ map: { base: '', attribution: 'Ours', ...map } }, folder);

test('without one there is none', async () => expect(await servedBaseMap({}, '/nowhere')).toBeUndefined());

test('a file of the content folder is copied, under a name that changes with it', async () => {
  const base = 'map/county.pmtiles';
  const [one, other] = ['first', 'second'].map((text) => content({ [base]: text })) as [string, string];
  const first = await served({ base }, one);
  expect(first).toMatchObject({ isElsewhere: false, closest: 16, copy: { from: join(one, base) } });
  expect(first!.address).toMatch(/^\/data\/streets\/[\da-f]{12}\.pmtiles$/);
  expect(first!.address).toBe(`/${first!.copy!.to}`);
  expect((await served({ base }, other))!.address).not.toBe(first!.address);
  expect((await served({ base }, content({ [base]: 'first' })))!.address).toBe(first!.address);
});

test('a folder of tiles is copied whole, and its closest zoom is known', async () => {
  const folder = content({ 'map/tiles/9/1/2.pbf': 'a', 'map/tiles/12/3/4.pbf': 'b' });
  const found = await served({ base: 'map/tiles/', maxZoom: 15 }, folder);
  expect(found).toMatchObject({ closest: 15, tileZoom: 12 });
  expect(found!.address).toMatch(/^\/data\/streets\/[\da-f]{12}\/\{z\}\/\{x\}\/\{y\}\.pbf$/);
});

test('what lies on the host is asked for where it lies, and nothing is copied', async () => {
  expect(await served({ base: '/maps/a.pmtiles' })).toEqual({ address: '/maps/a.pmtiles', isElsewhere: true, closest: 16 }); // prettier-ignore
  const base = '/maps/{z}/{x}/{y}.mvt';
  expect(await served({ base })).toMatchObject({ address: base, tileZoom: 14 });
  expect(await served({ base, tileZoom: 13 })).toMatchObject({ tileZoom: 13 });
});
