/** Packs features into vector tiles, and those into one PMTiles archive (version 3): small, ours, and made for each test. */
import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { zxyToTileId } from 'pmtiles';
import { tileAt } from '../../src/features/map/tile-at.ts';
import type { Bounds } from '../../src/features/map/projection.ts';

export type Layers = Record<string, GeoJSON.Feature[]>;

/** By `z/x/y`; only tiles with something in them. */
export function tilesOf(layers: Layers, bounds: Bounds, zooms: [least: number, most: number]): Map<string, Uint8Array> {
  const indexes = Object.entries(layers).map(
    ([name, features]) =>
      [
        name,
        new GeoJSONVT({ type: 'FeatureCollection', features }, { maxZoom: zooms[1], indexMaxZoom: 5, tolerance: 3 }),
      ] as const,
  );
  const tiles = new Map<string, Uint8Array>();
  for (let z = zooms[0]; z <= zooms[1]; z += 1) {
    const [left, top] = tileAt({ latitude: bounds.north, longitude: bounds.west }, z);
    const [right, bottom] = tileAt({ latitude: bounds.south, longitude: bounds.east }, z);
    for (let x = left; x <= right; x += 1) {
      for (let y = top; y <= bottom; y += 1) {
        const there = indexes.flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y);
          return tile && tile.features.length > 0 ? [[name, tile] as const] : [];
        });
        if (there.length > 0)
          tiles.set(`${z}/${x}/${y}`, fromGeojsonVt(Object.fromEntries(there), { version: 2, extent: 4096 }));
      }
    }
  }
  return tiles;
}

export interface ArchiveFacts {
  bounds: Bounds;
  zooms: [least: number, most: number];
  /** Layers that its metadata names. */
  layers: readonly string[];
  /** 1 for vector tiles, 2 for PNG. */
  tileType?: number;
  version?: number;
}

const HEADER = 127;
const GZIP = 2;

export function packArchive(tiles: ReadonlyMap<string, Uint8Array>, facts: ArchiveFacts): Buffer {
  const sorted = [...tiles]
    .map(([name, data]) => {
      const [z, x, y] = name.split('/').map(Number) as [number, number, number];
      return { id: zxyToTileId(z, x, y), data: gzipSync(data) };
    })
    .sort((a, b) => a.id - b.id);
  const directory = gzipSync(directoryOf(sorted.map(({ id, data }) => ({ id, length: data.length }))));
  const metadata = gzipSync(JSON.stringify({ vector_layers: facts.layers.map((id) => ({ id, fields: {} })) }));
  const data = Buffer.concat(sorted.map((tile) => tile.data));
  return Buffer.concat([headerOf(facts, sorted.length, directory.length, metadata.length, data.length), directory, metadata, data]); // prettier-ignore
}

function headerOf(
  { bounds, zooms, tileType = 1, version = 3 }: ArchiveFacts,
  count: number,
  directory: number,
  metadata: number,
  data: number,
): Buffer {
  const header = Buffer.alloc(HEADER);
  header.write('PMTiles');
  header.writeUInt8(version, 7);
  const start = HEADER + directory + metadata;
  const places = [HEADER, directory, HEADER + directory, metadata, 0, 0, start, data, count, count, count];
  for (const [index, place] of places.entries()) header.writeBigUInt64LE(BigInt(place), 8 + index * 8);
  header.set([1, GZIP, GZIP, tileType, zooms[0], zooms[1]], 96);
  const { south, west, north, east } = bounds;
  for (const [index, degrees] of [west, south, east, north].entries())
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  return header;
}

/** As the format wants it: numbers, then how many share a tile, lengths, and where each begins (0: after the one before). */
function directoryOf(entries: readonly { id: number; length: number }[]): Buffer {
  const numbers = [
    entries.length,
    ...entries.map(({ id }, index) => id - (entries[index - 1]?.id ?? 0)),
    ...entries.map(() => 1),
    ...entries.map(({ length }) => length),
    ...entries.map((_, index) => (index === 0 ? 1 : 0)),
  ];
  return Buffer.from(numbers.flatMap(varint));
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}
