/** The drawn ground of the map that moves: councils, towns, names, and where the visitor searched from. */
import type * as Leaflet from 'leaflet';
import type { ShowPins } from '../../../model/map-messages.ts';
import type { Point } from '../../../model/rules/distance.ts';
import type { BaseLayer } from '../base-layer.ts';
import { you } from '../../../words/map.ts';
import { holds, type Box } from '../clip.ts';
import { boxOf, freeSpot, placeLabels, type Label } from '../labels.ts';
import { peopleToBeNamed } from '../map-options.ts';
import type { NamedTown } from '../names.ts';
import { boundsOf, type Bounds } from '../projection.ts';
import { blobRadius, isLarge } from '../towns.ts';

export interface Ground {
  bounds: Bounds;
  towns: readonly NamedTown[];
  /** The drawn towns are a sketch: they make way for streets, and come back where those are missing. */
  showTowns(isShown: boolean): void;
  /** Writes the names that have room at this zoom beside what is taken, in pixels of the whole map. */
  writeNames(taken: readonly Box[]): void;
  showFrom(from: ShowPins['from']): void;
  /** How far the map may be moved: the ground, these points, and a little more. */
  reach(points: readonly Point[]): Leaflet.LatLngBounds;
}

const BRITAIN: Bounds = { south: 50, west: -6, north: 59, east: 2 };

export function drawGround(L: typeof Leaflet, map: Leaflet.Map, base: BaseLayer): Ground {
  /** Below the tiles of a base map, which may be missing. */
  const below = (name: string, order: number): Leaflet.PathOptions => {
    const pane = map.createPane(name);
    // Leaflet's rules for drawings: the page's own would make them as narrow as the pane, which has no width.
    pane.classList.add('leaflet-overlay-pane');
    pane.style.zIndex = `${order}`;
    return { interactive: false, renderer: L.svg({ padding: 0.6, pane: name }) };
  };
  const onLand = below('land', 150);
  const ofTowns = below('towns', 160);
  const quiet = { interactive: false, renderer: L.svg({ padding: 0.6 }) };
  const towns = base.towns.map(([name, latitude, longitude, population]) => ({
    name,
    latitude,
    longitude,
    population,
  }));
  const corners = base.areas
    .flatMap(({ rings }) => rings.flat())
    .map(([latitude, longitude]) => ({ latitude, longitude }));
  const bounds = boundsOf(corners.length > 0 ? corners : towns) ?? BRITAIN;
  map.createPane('names').classList.add('map-names');
  const names = L.layerGroup().addTo(map);
  const home = L.layerGroup().addTo(map);

  base.areas.forEach(({ rings }, index) => {
    L.polygon(rings, { ...onLand, className: `map-land map-land-${index % 2}` }).addTo(map);
  });
  for (const className of ['map-under', 'map-fold']) L.polyline(base.folds, { ...onLand, className }).addTo(map);
  for (const [latitude, longitude, radius] of base.built) {
    L.circle([latitude, longitude], { ...ofTowns, radius, className: 'map-blob' }).addTo(map);
  }

  const pixels = ({ latitude, longitude }: Point): Leaflet.Point => map.project([latitude, longitude]);

  function write({ name, x, y, size, anchor }: Label, kind: string): void {
    const words = document.createElement('span');
    words.textContent = name;
    words.setAttribute('aria-hidden', 'true');
    const icon = L.divIcon({ className: `map-name ${kind} ${anchor}`, html: words, iconSize: [0, 0] });
    // A label's y is the line its letters stand on; the middle of the letters is a third of their size above it.
    const at = map.unproject([x, y - size * 0.33]);
    L.marker(at, { icon, pane: 'names', interactive: false, keyboard: false }).addTo(names);
  }

  return {
    bounds,
    towns,
    showTowns: (isShown) => {
      map.getPane('towns')!.hidden = !isShown;
    },
    writeNames(taken) {
      names.clearLayers();
      const zoom = map.getZoom();
      const metresAPixel = (156_543 * Math.cos((bounds.south * Math.PI) / 180)) / 2 ** zoom;
      const { min, max } = map.getPixelBounds();
      const seen: Box = { left: min!.x + 4, top: min!.y + 4, right: max!.x - 4, bottom: max!.y - 4 };
      const named = towns
        .filter(({ population }) => population >= peopleToBeNamed(zoom))
        .map((town) => {
          const { x, y } = pixels(town);
          const radius = (blobRadius(town.population) * 0.8) / metresAPixel;
          return { name: town.name, x, y, radius, size: isLarge(town) ? 17 : 14, mattersMost: isLarge(town) };
        });
      /** Names of towns in sight stay in sight; the others are for when the map is moved. */
      const placed = (isMost: boolean, among: readonly Box[]): Label[] => {
        const candidates = named.filter(({ mattersMost }) => mattersMost === isMost);
        const inSight = placeLabels(
          candidates.filter((town) => holds(seen, town)),
          among,
          seen,
        );
        const out = candidates.filter((town) => !holds(seen, town));
        return [...inSight, ...placeLabels(out, [...among, ...inSight.map(boxOf)])];
      };
      const large = placed(true, taken);
      const boxes = [...taken, ...large.map(boxOf)];
      const councils: Label[] = [];
      for (const { name, at } of zoom < 10.5 ? base.areas : []) {
        const middle = pixels({ latitude: at[0], longitude: at[1] });
        const spot = freeSpot(name, 17, middle, boxes);
        if (!spot) continue;
        councils.push(spot);
        boxes.push(boxOf(spot));
      }
      const small = placeLabels(
        named.filter(({ size }) => size === 14),
        boxes,
      );
      for (const label of large) write(label, 'large');
      for (const label of councils) write(label, 'council');
      for (const label of small) write(label, 'small');
    },
    showFrom(from) {
      home.clearLayers();
      if (from === undefined) return;
      const at: Leaflet.LatLngTuple = [from.latitude, from.longitude];
      L.circle(at, { ...quiet, radius: from.withinMetres, className: 'map-about' }).addTo(home);
      const mark = document.createElement('div');
      const words = document.createElement('span');
      words.textContent = you;
      words.setAttribute('aria-hidden', 'true');
      mark.append(document.createElement('i'), words);
      const icon = L.divIcon({ className: 'map-you', html: mark, iconSize: [0, 0] });
      L.marker(at, { icon, interactive: false, keyboard: false }).addTo(home);
    },
    reach(points) {
      const whole = L.latLngBounds([bounds.south, bounds.west], [bounds.north, bounds.east]);
      for (const { latitude, longitude } of points) whole.extend([latitude, longitude]);
      return whole.pad(0.35);
    },
  };
}
