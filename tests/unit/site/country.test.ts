/** What the start page of a country knows of its authorities, from their content folders. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeWhole } from '../../../src/site/country.ts';
import { writeContentFolder } from '../../support/content-folder.ts';
import { records, service } from '../../support/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'early-help-whole-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = [name: string, latitude: number, postcodes: number];

function authority(id: string, outcodes: Row[], sectors: Row[] = []) {
  const content = join(folder, id);
  const all = records([
    service('club', { name: 'The Club' }),
    service('line', { name: 'The Line', urgent: true, areas: ['uk'] }),
    service('bank', { name: 'The Bank', topics: ['food'] }),
  ]);
  writeContentFolder(content, { ...all, site: { ...all.site, name: `Help in ${id}`, county: id } });
  mkdirSync(join(content, 'geography'));
  const table = (first: string, rows: Row[]): string =>
    [
      `${first},lat,lon,outside,p95_radius_m,districts`,
      ...rows.map(([name, latitude, count]) => `${name},${latitude},-0.7,0,1500,${count > 0 ? `elmby:${count}` : ''}`),
    ].join('\n');
  writeFileSync(join(content, 'geography', 'outcodes.csv'), table('outcode', outcodes));
  writeFileSync(join(content, 'geography', 'sectors.csv'), table('sector', sectors));
  return { id, content, base: `/${id}/` };
}

test('an outcode is theirs in whom it lies, most of it first; near is within a bus ride; a sector tells what an outcode cannot', async () => {
  const { authorities, index } = await makeWhole([
    authority(
      'elm',
      [
        ['ZZ1', 52.3, 100],
        ['ZZ2', 52.35, 40],
        ['ZZ3', 52.4, 0],
      ],
      [['ZZ2 1', 52.35, 40]],
    ),
    authority(
      'oak',
      [
        ['ZZ2', 52.35, 60],
        ['ZZ3', 52.4, 10],
      ],
      [['ZZ2 2', 52.35, 60]],
    ),
    authority('far', [['ZZ9', 52.7, 100]]),
  ]);
  expect(authorities[1]).toEqual({ id: 'oak', name: 'Help in oak', county: 'oak', href: '/oak/' });
  expect(index.outcodes).toEqual({ ZZ1: [[0], [1]], ZZ2: [[1, 0], []], ZZ3: [[1], [0]], ZZ9: [[2], []] });
  expect(index.sectors).toEqual({ 'ZZ2 1': [0], 'ZZ2 2': [1] });
  expect(index.places.oak).toEqual([1]);
  // What every content folder has a place of the name of.
  expect(Object.values(index.places).some((all) => all.length === 3)).toBe(true);
});
