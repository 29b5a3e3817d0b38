/** Where the tiles of a base map come from: one archive, read in pieces, or a folder of small files. */
import { PMTiles, TileType, type RangeResponse, type Source } from 'pmtiles';
import type { StreetMap } from '../base-layer.ts';
import { middleOf, type Bounds } from '../projection.ts';
import { tileAt } from '../tile-at.ts';

export interface Tiles {
  least: number;
  most: number;
  /** What they cover, where that is known. */
  bounds?: Bounds;
  /** A tile as it is; nothing where there is none. As PMTiles calls it. */
  getZxy(z: number, x: number, y: number, signal?: AbortSignal): Promise<{ data: ArrayBuffer } | undefined>;
}

/**
 * Opens them, and so tries whether the host can serve them at all.
 * @param ground what the map shows at its widest: in its middle there must be a tile
 * @throws when the host sends no pieces, something else, or nothing
 */
export const openTiles = (streets: StreetMap, ground: Bounds): Promise<Tiles> =>
  streets.url.includes('{z}') ? openFolder(streets, ground) : openArchive(streets.url);

async function openArchive(url: string): Promise<Tiles> {
  const archive = new PMTiles(pieces(url));
  const { tileType, minZoom, maxZoom, minLat, minLon, maxLat, maxLon } = await archive.getHeader();
  if (tileType !== TileType.Mvt) throw new Error('These are no vector tiles.');
  return {
    least: minZoom,
    most: maxZoom,
    bounds: { south: minLat, west: minLon, north: maxLat, east: maxLon },
    getZxy: (...tile) => archive.getZxy(...tile),
  };
}

/**
 * Stricter than the library's own: a host that packs the pieces, or sends all of a small file for a part of it, is not to
 * be trusted with the rest. A hash in the name of the file says when it is a new one, so nothing is compared.
 */
function pieces(url: string): Source {
  // As the library does: Chromium on Windows mixes up pieces that it kept.
  const cache = /Windows.+(Chrome|Edg)/.test(navigator.userAgent) ? 'no-store' : 'default';
  return {
    getKey: () => url,
    async getBytes(offset, length, signal): Promise<RangeResponse> {
      const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
      const answer = await fetch(url, { headers, cache, signal: signal ?? null });
      const [, first, last] = /^bytes (\d+)-(\d+)\//.exec(answer.headers.get('Content-Range') ?? '') ?? [];
      if (answer.status !== 206 || answer.headers.has('Content-Encoding') || Number(first) !== offset) {
        await answer.body?.cancel();
        throw new Error('The host does not send pieces of files.');
      }
      const data = await answer.arrayBuffer();
      if (data.byteLength !== Number(last) - offset + 1) throw new Error('The host sent less than it said.');
      return { data };
    },
  };
}

async function openFolder({ url, tileZoom = 14 }: StreetMap, ground: Bounds): Promise<Tiles> {
  const tiles: Tiles = {
    least: 0,
    most: tileZoom,
    async getZxy(z, x, y, signal) {
      const address = url.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`);
      const answer = await fetch(address, { signal: signal ?? null });
      // At the edge of the county there are none.
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw new Error(`${answer.status}`);
      return { data: await unpacked(await answer.arrayBuffer()) };
    },
  };
  const [x, y] = tileAt(middleOf(ground), Math.min(tileZoom, 10));
  const first = await tiles.getZxy(Math.min(tileZoom, 10), x, y);
  // A tile begins with a layer (field 3): the page of a host that never says "not found" does not.
  if (!first || new Uint8Array(first.data)[0] !== 0x1a) throw new Error('There is no tile in the middle of the map.');
  return tiles;
}

/** Programs that unpack archives often leave the tiles packed with gzip, under names that do not say so. */
async function unpacked(data: ArrayBuffer): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(data);
  if (first !== 0x1f || second !== 0x8b) return data;
  return new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
