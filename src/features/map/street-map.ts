/** What the map that moves is told of a base map. Read at build only. */
import { path } from '../../site/paths.ts';
import type { ServedBaseMap } from '../../site/base-map.ts';
import type { StreetMap } from './base-layer.ts';

export function streetMap(served: ServedBaseMap | undefined): StreetMap | undefined {
  if (!served) return undefined;
  const { address, isElsewhere, closest, tileZoom } = served;
  return { url: isElsewhere ? address : path(address), closest, ...(tileZoom !== undefined && { tileZoom }) };
}
