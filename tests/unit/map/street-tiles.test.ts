/** The test of a host before the map relies on it: only one that sends pieces of a file as they are will do. */
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openTiles } from '../../../src/features/map/browser/street-tiles.ts';
import { tileAt } from '../../../src/features/map/tile-at.ts';
import { sampleArchive } from '../../support/sample-streets.ts';

const towns = [
  { name: 'Elmby', latitude: 52.4, longitude: -0.8, population: 9000 },
  { name: 'Millbrook', latitude: 52.5, longitude: -0.7, population: 3000 },
];
const ground = { south: 52.3, west: -0.9, north: 52.6, east: -0.6 };
const url = '/data/streets/1.pmtiles';

let archive: Uint8Array<ArrayBuffer>;
beforeAll(() => {
  archive = new Uint8Array(sampleArchive(towns, [7, 11]));
});
afterEach(() => vi.unstubAllGlobals());

type Host = (range: [first: number, last: number], address: string) => Response;

function host(answer: Host): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string, { headers = {} }: { headers?: Record<string, string> } = {}) => {
    asked.push(address);
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.Range ?? '') ?? [];
    return Promise.resolve(answer([Number(first), Number(last)], address));
  });
  return asked;
}
const piece = ([first, last]: [number, number], more: Record<string, string> = {}, size = archive.length): Response =>
  new Response(archive.slice(first, Math.min(last + 1, size)), {
    status: 206,
    headers: { 'Content-Range': `bytes ${first}-${Math.min(last, archive.length - 1)}/${archive.length}`, ...more },
  });

test('one that sends pieces: what it holds is known, and its tiles come', async () => {
  const asked = host((range) => piece(range));
  const tiles = await openTiles({ url, closest: 16 }, ground);
  expect(tiles).toMatchObject({ least: 7, most: 11 });
  expect(tiles.bounds!.south).toBeLessThan(52.4);
  const tile = await tiles.getZxy(11, ...tileAt(towns[0]!, 11));
  expect(new Uint8Array(tile!.data)[0]).toBe(0x1a);
  expect(await tiles.getZxy(11, 0, 0)).toBeUndefined();
  expect(asked).toHaveLength(2);
});

describe('one that does not is left alone after the first answer', () => {
  test.for<[what: string, answer: Host, said: RegExp]>([
    ['it sends all of the file', () => new Response(archive), /pieces/],
    ['it sends all, and says that it is a part', () => new Response(archive, { status: 206 }), /pieces/],
    ['it has none', () => new Response('', { status: 404 }), /pieces/],
    ['it is broken', () => new Response('', { status: 503 }), /pieces/],
    ['it packs the pieces', (range) => piece(range, { 'Content-Encoding': 'gzip' }), /pieces/],
    ['it sends another piece', ([first, last]) => piece([first + 1, last]), /pieces/],
    ['it sends less than it says', (range) => piece(range, {}, 900), /less/],
    ['it has another file there', () => new Response('<h1>', { status: 206, headers: { 'Content-Range': 'bytes 0-3/4' } }), /./], // prettier-ignore
  ])('%s', async ([, answer, said]) => {
    const asked = host(answer);
    await expect(openTiles({ url, closest: 16 }, ground)).rejects.toThrow(said);
    expect(asked).toEqual([url]);
  });

  test('its archive holds pictures', async () => {
    archive[99] = 2;
    host((range) => piece(range));
    await expect(openTiles({ url, closest: 16 }, ground)).rejects.toThrow('no vector tiles');
    archive[99] = 1;
  });
});

describe('small files', () => {
  const streets = { url: '/maps/{z}/{x}/{y}.mvt', closest: 16, tileZoom: 12 };
  const tile = new Uint8Array([0x1a, 0]);
  const open = (answer: Host) => (host(answer), openTiles(streets, ground));

  test('are tried in the middle of the ground, and may be packed', async () => {
    const asked = host(() => new Response(tile));
    const tiles = await openTiles(streets, ground);
    expect(asked).toEqual([`/maps/10/${tileAt({ latitude: 52.45, longitude: -0.75 }, 10).join('/')}.mvt`]);
    expect(tiles).toMatchObject({ least: 0, most: 12 });
    const packed = await open(() => new Response(new Uint8Array(gzipSync(tile))));
    expect([...new Uint8Array((await packed.getZxy(12, 1, 2))!.data)]).toEqual([0x1a, 0]);
  });

  test('beyond the county there are none, which is no fault; a broken host is one', async () => {
    const tiles = await open((_, address) =>
      address.includes('/10/')
        ? new Response(tile)
        : new Response('', { status: address.includes('/11/') ? 404 : 500 }),
    );
    expect(await tiles.getZxy(11, 0, 0)).toBeUndefined();
    await expect(tiles.getZxy(12, 0, 0)).rejects.toThrow('500');
  });

  test.for<[what: string, answer: Host]>([
    ['there is none in the middle', () => new Response('', { status: 404 })],
    ['every address has a page', () => new Response('<h1>Home</h1>')],
  ])('%s: they are left alone', async ([, answer]) => {
    await expect(open(answer)).rejects.toThrow('no tile in the middle');
  });
});
