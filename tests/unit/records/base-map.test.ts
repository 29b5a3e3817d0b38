/** The base map that site.yml names: what it may be, and what the check says of one that is of no use. */
import { describe, expect, test } from 'vitest';
import { baseMapPlace } from '../../../src/model/rules/base-map.ts';
import { emptyRecords, readContent } from '../../../src/records/read-content.ts';
import { baseMap } from '../../../src/records/rules/base-map.ts';
import { sampleArchive } from '../../support/sample-streets.ts';
import { packArchive, type ArchiveFacts } from '../../support/street-archive.ts';
import { contentWith, ruling, type Changes } from './small-content.ts';

const towns = [
  { name: 'Elmby', latitude: 52.4, longitude: -0.8, population: 9000 },
  { name: 'Millbrook', latitude: 52.5, longitude: -0.7, population: 3000 },
];
const os = 'Contains OS data © Crown copyright and database right 2026.';

const outline = (west: number, south: number, east: number, north: number): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'corby',
        geometry: {
          type: 'Polygon',
          coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]], // prettier-ignore
        },
      },
    ],
  });

const naming = (base: string, attribution = os, more = ''): Changes => ({
  'site.yml': (text) => `${text}map:\n  base: ${JSON.stringify(base)}\n  attribution: ${attribution}\n${more}`,
});
const withFile = (file: Uint8Array | string, attribution?: string, around = [-0.8, 52.4, -0.7, 52.5]): Changes => ({
  ...naming('map/county.pmtiles', attribution),
  'map/county.pmtiles': file,
  'geography/outline.geojson': outline(...(around as [number, number, number, number])),
});
const bounds = { south: 52.3, west: -0.9, north: 52.6, east: -0.6 };
const archive = (facts: Partial<ArchiveFacts> = {}): Buffer =>
  packArchive(new Map([['8/127/84', new Uint8Array([0x1a, 0])]]), {
    ...{ bounds, zooms: [8, 13], layers: ['roads', 'surfacewater'] },
    ...facts,
  });

const said = (changes: Changes) => ruling('base-map', changes);

describe('where it may be', () => {
  test.for([
    ['map/county.pmtiles', { kind: 'file', path: 'map/county.pmtiles' }],
    ['map/tiles/', { kind: 'folder', path: 'map/tiles' }],
    ['/maps/county-2026-11.pmtiles', { kind: 'archive', address: '/maps/county-2026-11.pmtiles' }],
    ['/maps/{z}/{x}/{y}.pbf', { kind: 'tiles', address: '/maps/{z}/{x}/{y}.pbf' }],
  ] as const)('%s', ([base, place]) => expect(baseMapPlace(base)).toEqual(place));

  test.for([
    ...['https://tiles.example.org/a.pmtiles', '//tiles.example.org/a.pmtiles', 'HTTPS:a.pmtiles', '/\\evil/a.pmtiles'],
    ...['map/../../secret.pmtiles', './a.pmtiles', '/maps/a.pmtiles?key=1', 'map/county.mbtiles', '/maps/', ''],
  ])('never %s', (base) => expect(baseMapPlace(base)).toBeUndefined());

  test('another website is refused in words that say why', async () => {
    const { problems } = await readContent(contentWith(naming('https://tiles.example.org/a.pmtiles')));
    const [problem] = problems;
    expect(problems).toHaveLength(1);
    expect(problem).toMatchObject({ severity: 'error', field: 'Base map > Base map', help: 'map' });
    expect(problem!.expected).toContain('Never another website: it would learn who looks at which street');
  });
});

describe('what is said of it', () => {
  test('nothing, of one that shows the county', async () => {
    expect(await said(withFile(archive()))).toBe('');
    expect(await said(withFile(sampleArchive(towns, [8, 12])))).toBe('');
  });

  test('nothing, of one that lies on the host and cannot be read here', async () =>
    expect(await said(naming('/maps/county.pmtiles'))).toBe(''));

  test('that there is none', async () =>
    expect(await said(naming('map/county.pmtiles'))).toMatchInlineSnapshot(`
      "error: content/site.yml:18:9  Base map > Base map
         found:    "map/county.pmtiles"
         expected: map/county.pmtiles in the content folder, and there is none
         mend:     put the map there, correct the name, or take \`map\` out: then the map is drawn as before
         how:      content/README.md#map"
    `));

  test.for<[what: string, file: Uint8Array | string, expected: string, mend: string]>([
    ['an older version', archive({ version: 2 }), 'this one is of version 2', 'pmtiles convert'],
    ['pictures', archive({ tileType: 2 }), 'this archive holds pictures', 'vector tiles of OS Open Zoomstack'],
    ['an MBTiles file', 'SQLite format 3\0 and more of it', 'does not begin like one', 'pmtiles convert in.mbtiles'],
    ['a note of Git LFS', 'version https://git-lfs.github.com/spec/v1', 'does not begin like one', 'git lfs pull'],
    ['a download that broke off', archive().subarray(0, 60), 'does not begin like one', 'download it again'],
    ['an empty file', '', 'does not begin like one', 'download it again'],
    ['layers that nobody knows', archive({ layers: ['transportation', 'poi'] }), 'this archive has transportation, poi', 'use one of these two maps'], // prettier-ignore
    ['another part of the world', archive({ bounds: { south: 35, west: 136, north: 36, east: 137 } }), 'another part of the world', '--bbox=-0.83,52.37,-0.67,52.53'], // prettier-ignore
  ])('%s', async ([, file, expected, mend]) => {
    const told = await said(withFile(file));
    expect(told).toMatch(/^error: content\/site\.yml:18:9 /);
    expect(told).toContain(expected);
    expect(told).toContain(mend);
  });

  test.for<[what: string, file: Uint8Array, expected: string]>([
    ['a part of the county', archive({ bounds: { ...bounds, east: -0.75 } }), 'a part of it is beyond its edge'],
    ['no roads', archive({ layers: ['surfacewater'] }), 'a layer “roads”'],
    ['no zoom with streets', archive({ zooms: [8, 10] }), 'these end at 10'],
  ])('a warning only, of one with %s', async ([, file, expected]) => {
    const told = await said(withFile(file));
    expect(told).toMatch(/^warning: /);
    expect(told).toContain(expected);
  });

  test('whose it is must be said, in the words of its maker', async () => {
    const wrong = await said(withFile(archive(), 'Map by the council.'));
    expect(wrong).toContain('content/site.yml:19:16');
    expect(wrong).toContain('“Contains OS data © Crown copyright and database right 2026.”');
    const protomaps = archive({ layers: ['earth', 'roads', 'water'] });
    expect(await said(withFile(protomaps))).toContain('OpenStreetMap contributors');
    expect(await said(withFile(protomaps, 'Map © OpenStreetMap contributors, openstreetmap.org/copyright.'))).toBe('');
  });

  test('that it is larger than GitHub takes', async () => {
    const { records } = await readContent(contentWith(withFile(archive())));
    const large = { ...records, baseMap: { ...records.baseMap, bytes: 142_000_000 } as typeof records.baseMap };
    expect(baseMap(large, '2026-11-22')).toMatchObject([
      { severity: 'warning', expected: '100 MB at most: this one has 142 MB, and GitHub takes no larger file' },
    ]);
    expect(baseMap(emptyRecords(), '2026-11-22')).toEqual([]);
  });

  test('a folder has tiles in it', async () => {
    const tiles = { ...naming('map/tiles/'), 'map/tiles/12/2036/1350.mvt': new Uint8Array([0x1a, 0]) };
    expect(await said(tiles)).toBe('');
    expect((await readContent(contentWith(tiles))).records.baseMap).toEqual({
      ...{ kind: 'folder', tiles: 1, maxZoom: 12, ending: 'mvt' },
    });
    expect(await said({ ...naming('map/tiles/'), 'map/tiles/readme.txt': 'x' })).toContain('there are none');
    expect(await said(naming('map/tiles/'))).toContain('and there is none');
  });
});
