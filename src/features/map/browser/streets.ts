/**
 * Streets under the pins, from a base map on the site's own host. Comes only where site.yml names one. The drawn ground stays
 * below: where a tile does not come, it is what is seen.
 */
import type * as Leaflet from 'leaflet';
import type { PMTiles } from 'pmtiles';
import { leafletLayer, type LabelRule, type PaintRule, type TileSource, type View } from 'protomaps-leaflet';
import type { StreetMap } from '../base-layer.ts';
import { streetColours } from '../street-colours.ts';
import { streetNames, streetPaint } from '../street-style.ts';
import type { Ground } from './ground.ts';
import { openTiles } from './street-tiles.ts';

/** What the library's own types leave out. */
interface StreetLayer extends Leaflet.GridLayer {
  views: Map<string, View>;
  paintRules: PaintRule[];
  labelRules: LabelRule[];
  clearLayout(): void;
  rerenderTiles(): void;
}

/**
 * @param goCloser called once the first tile is there
 * @throws when the host cannot serve the tiles: then nothing on the map has changed
 */
export async function addStreets(
  L: typeof Leaflet,
  map: Leaflet.Map,
  ground: Ground,
  streets: StreetMap,
  goCloser: (closest: number) => void,
): Promise<void> {
  // Who has chosen his own colours has them in the drawn map.
  if (matchMedia('(forced-colors: active)').matches) return;
  const tiles = await openTiles(streets, ground.bounds);
  // The library looks for Leaflet there, as plugins of its time did.
  (globalThis as { L?: typeof Leaflet }).L = L;
  const { bounds } = tiles;
  const missing = new Set<string>();
  let isThere = false;

  // A tile of the map at zoom 12 is a quarter of one at 11.
  const least = Math.min(tiles.least + 1, streets.closest);
  const layer = leafletLayer({
    // It asks for no more than this one method.
    url: tiles as unknown as PMTiles,
    // Ours stands under the map, and comes from site.yml; the library's own would name others.
    attribution: '',
    noWrap: true,
    maxDataZoom: tiles.most,
    minZoom: least,
    maxZoom: streets.closest,
    ...(bounds && { bounds: L.latLngBounds([bounds.south, bounds.west], [bounds.north, bounds.east]) }),
    ...style(),
  }) as unknown as StreetLayer;
  for (const { tileCache } of layer.views.values()) tileCache.source = watched(tileCache.source);

  function style(): Pick<StreetLayer, 'paintRules' | 'labelRules'> {
    const looks = getComputedStyle(map.getContainer());
    const colours = streetColours((token) => looks.getPropertyValue(token).trim());
    const known = new Set(ground.towns.map(({ name }) => name));
    return { paintRules: streetPaint(colours), labelRules: streetNames(colours, looks.fontFamily, known) };
  }

  /** Notes which tiles do not come, and keeps the library from writing each into the console. */
  function watched(source: TileSource): TileSource {
    return {
      async get(tile, size) {
        const name = `${tile.z}/${tile.x}/${tile.y}`;
        try {
          const got = await source.get(tile, size);
          missing.delete(name);
          arrived();
          return got;
        } catch (error) {
          if ((error as Error).name !== 'AbortError') missing.add(name);
          showTowns();
          throw new DOMException('', 'AbortError');
        }
      },
    };
  }

  function arrived(): void {
    if (!isThere) goCloser(streets.closest);
    isThere = true;
    showTowns();
  }

  const showTowns = (): void => ground.showTowns(!isThere || missing.size > 0 || map.getZoom() < least);

  /** What was missing at another zoom is out of sight, and may never be asked for again. */
  function forgetOthers(): void {
    const zoom = Math.min(tiles.most, Math.round(map.getZoom()) - 1);
    for (const name of missing) if (!name.startsWith(`${zoom}/`)) missing.delete(name);
    showTowns();
  }

  function again(): void {
    if (missing.size === 0) return;
    missing.clear();
    layer.redraw();
  }

  function repaint(): void {
    Object.assign(layer, style());
    layer.clearLayout();
    layer.rerenderTiles();
  }

  // The colours of the device, and those that the visitor chose on the page (src/features/display).
  const chosen = new MutationObserver(repaint);
  chosen.observe(document.documentElement, { attributes: true });
  const gone = new AbortController();
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
    matchMedia(query).addEventListener('change', repaint, { signal: gone.signal });
  window.addEventListener('online', again, { signal: gone.signal });
  map.on('zoomend', forgetOthers);
  map.on('unload', () => {
    chosen.disconnect();
    gone.abort();
  });
  layer.addTo(map);
}
