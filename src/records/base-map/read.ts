/** What a base map in the content folder is: the header of an archive, or what lies in a folder of tiles. */
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PMTiles, TileType, type Source } from 'pmtiles';
import { baseMapPlace } from '../../model/rules/base-map.ts';

/** South-west and north-east corner, in degrees. */
export interface Corners {
  south: number;
  west: number;
  north: number;
  east: number;
}

export type BaseMapFacts =
  | { kind: 'missing' }
  | { kind: 'unreadable'; begins: string; version?: number }
  | { kind: 'archive'; bytes: number; isVector: boolean; bounds: Corners; maxZoom: number; layers: string[] }
  | { kind: 'folder'; tiles: number; maxZoom: number; ending: string }
  /** Put on the host by others: nothing can be read of it here. */
  | { kind: 'elsewhere' };

/** @param base as site.yml names it, already known to be one that may be */
export async function readBaseMap(content: string, base: string): Promise<BaseMapFacts> {
  const place = baseMapPlace(base);
  if (place === undefined || 'address' in place) return { kind: 'elsewhere' };
  const path = join(content, place.path);
  const there = await stat(path).catch(() => undefined);
  if (place.kind === 'file') return there?.isFile() ? readArchive(path, there.size) : { kind: 'missing' };
  return there?.isDirectory() ? readFolder(path) : { kind: 'missing' };
}

async function readArchive(path: string, bytes: number): Promise<BaseMapFacts> {
  const file = await open(path);
  try {
    const piece = async (offset: number, length: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    };
    const first = await piece(0, 8);
    const begins = first.toString('latin1', 0, 7);
    const version = first[7] ?? 0;
    if (begins !== 'PMTiles' || version !== 3)
      return { kind: 'unreadable', begins, ...(begins === 'PMTiles' && { version }) };
    const source: Source = {
      getKey: () => path,
      getBytes: async (offset, length) => ({ data: new Uint8Array(await piece(offset, length)).buffer }),
    };
    const archive = new PMTiles(source);
    const { tileType, minLat, minLon, maxLat, maxLon, maxZoom } = await archive.getHeader();
    return {
      kind: 'archive',
      bytes,
      isVector: tileType === TileType.Mvt,
      bounds: { south: minLat, west: minLon, north: maxLat, east: maxLon },
      maxZoom,
      layers: layersOf(await archive.getMetadata().catch(() => undefined)),
    };
  } catch {
    return { kind: 'unreadable', begins: 'PMTiles' };
  } finally {
    await file.close();
  }
}

function layersOf(metadata: unknown): string[] {
  const { vector_layers: layers } = (metadata ?? {}) as { vector_layers?: unknown };
  return Array.isArray(layers) ? layers.flatMap((layer: { id?: unknown }) => (typeof layer?.id === 'string' ? [layer.id] : [])) : []; // prettier-ignore
}

async function readFolder(path: string): Promise<BaseMapFacts> {
  const tiles = (await readdir(path, { recursive: true }))
    .map((name) => /^(\d+)[\\/]\d+[\\/]\d+\.(mvt|pbf)$/.exec(name))
    .filter((match) => match !== null);
  return {
    kind: 'folder',
    tiles: tiles.length,
    maxZoom: Math.max(0, ...tiles.map(([, zoom]) => Number(zoom))),
    ending: tiles[0]?.[2] ?? 'mvt',
  };
}
