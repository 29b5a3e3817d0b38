/** The map that moves. The only file that knows Leaflet and supercluster; loaded when the map is wanted. */
import L from 'leaflet';
import Supercluster from 'supercluster';
import type { MapPin, ShowPins } from '../../model/map-messages.ts';
import type { BaseLayer } from './base-layer.ts';
import { drawGround, type Ground } from './browser/ground.ts';
import { drawMarkers, type Marked } from './browser/markers.ts';
import { inOrder, sameShow, type Group } from './groups.ts';
import { CLOSEST, GROUP_WITHIN_PX } from './map-options.ts';
import type { Bounds } from './projection.ts';
import { firstView } from './view.ts';

export interface EngineOptions {
  /** Empty, and already seen: it has a size. */
  container: HTMLElement;
  base: BaseLayer;
  /** Some places were pressed that cannot be told further apart. */
  onPick: (pins: readonly MapPin[], button: HTMLElement) => void;
  /** The ground was pressed: whatever lies on it may go away. True when something did. */
  onGround: () => boolean;
}

export interface Engine {
  show(what: ShowPins): void;
  /** Marks these places and brings the first into view, above whatever covers so many pixels at the bottom. */
  choose(places: readonly string[], covered?: number): void;
  /** The marker that now stands for a place. */
  buttonOf(place: string): HTMLElement | undefined;
  zoomBy(steps: number): void;
  showAll(): void;
  remove(): void;
}

const HALF_A_STEP = 0.5;

export function createEngine({ container, base, onPick, onGround }: EngineOptions): Engine {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(container, {
    attributionControl: false,
    zoomControl: false,
    // A wheel moves the page, as everywhere else; with Ctrl it is for the map (below).
    scrollWheelZoom: false,
    doubleClickZoom: false,
    // One finger moves the page, two the map.
    dragging: !matchMedia('(pointer: coarse)').matches,
    touchZoom: true,
    zoomSnap: HALF_A_STEP,
    maxZoom: CLOSEST,
    maxBoundsViscosity: 0.8,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
  });
  const ground: Ground = drawGround(L, map, base);
  let index = newIndex([], CLOSEST);
  let shown: ShowPins = { pins: [] };
  let chosen: readonly string[] = [];
  let marked: Marked | undefined;
  let waiting = false;
  let closest = CLOSEST;

  const all = (): void => {
    look(firstView(shown, ground.bounds, ground.towns));
  };

  function look(bounds: Bounds): void {
    // Out of sight there is no size to fit into: it is done when the map is seen (below).
    waiting = map.getSize().x === 0;
    if (waiting) return;
    map.options.zoomSnap = HALF_A_STEP;
    map.fitBounds(toLeaflet(bounds), { ...roomIn(map), maxZoom: CLOSEST - 1, animate: false });
    // Half a step closer would shrink the tiles of a base map, and the names on them, by a third.
    if (closest > CLOSEST) map.options.zoomSnap = 1;
  }

  function draw(): void {
    const groups = inOrder(groupsAt(map.getZoom()));
    marked = drawMarkers({ L, map, groups, towns: ground.towns, chosen, before: marked, onPress: press });
    ground.writeNames(marked.boxes);
  }

  function groupsAt(zoom: number): Group[] {
    return index.getClusters([-180, -85, 180, 85], Math.floor(zoom)).map(({ geometry, properties }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      if (!('cluster_id' in properties)) return { latitude, longitude, pins: [properties.pin] };
      const cluster = properties.cluster_id;
      const pins = index.getLeaves(cluster, Infinity).map((leaf) => leaf.properties.pin);
      return { latitude, longitude, pins, opensAt: index.getClusterExpansionZoom(cluster) };
    });
  }

  function press(group: Group, button: HTMLElement): void {
    // The end of a drag that began on a marker is not a press.
    if ((map.dragging as MovedHandler).moved()) return;
    if (group.opensAt === undefined || group.opensAt > closest) return onPick(group.pins, button);
    const bounds = L.latLngBounds(group.pins.map(({ latitude, longitude }) => L.latLng(latitude, longitude)));
    // So close that it comes apart, and no closer than one step more: the towns around should still be seen.
    const fitting = Math.min(map.getBoundsZoom(bounds, false, L.point(80, 80)), group.opensAt + 1);
    const zoom = Math.min(closest, Math.max(group.opensAt, fitting));
    map.once('moveend', () => marked?.buttonOf(group.pins[0]!.place)?.focus({ preventScroll: true }));
    map.setView(bounds.getCenter(), zoom);
  }

  map.on('zoomend', draw);
  map.on('click', ({ latlng }: L.LeafletMouseEvent) => {
    // Dragging has another way: what is pressed comes to the middle.
    if (!onGround()) map.panTo(latlng);
  });
  container.addEventListener('wheel', (event) => zoomWithCtrl(map, event), { passive: false });
  const sized = new ResizeObserver(() => {
    map.invalidateSize({ pan: false });
    if (waiting && map.getSize().x > 0) all();
  });
  sized.observe(container);
  all();
  if (base.streets) {
    // Whatever is wrong with them, the drawn ground is there, and nobody needs to know.
    import('./browser/streets.ts')
      .then(({ addStreets }) => addStreets(L, map, ground, base.streets!, goCloser))
      .catch(() => undefined);
  }

  /** Streets are there: closer than the drawn ground allows there is more to see. */
  function goCloser(to: number): void {
    closest = to;
    map.options.zoomSnap = 1;
    map.setMaxZoom(to);
    index = newIndex(shown.pins, to);
    if (!waiting) draw();
  }

  return {
    show(what) {
      if (sameShow(what, shown)) return;
      shown = what;
      chosen = [];
      index = newIndex(what.pins, closest);
      ground.showFrom(what.from);
      map.setMaxBounds(ground.reach([...what.pins, ...(what.from ? [what.from] : [])]));
      all();
      if (!waiting) draw();
    },
    choose(places, covered = 0) {
      chosen = places;
      marked?.markChosen(places);
      const pin = shown.pins.find(({ place }) => places.includes(place));
      if (!pin || map.getSize().x === 0) return;
      map.panInside([pin.latitude, pin.longitude], {
        paddingTopLeft: [70, 60],
        paddingBottomRight: [50, covered + 20],
      });
    },
    buttonOf: (place) => marked?.buttonOf(place),
    zoomBy: (steps) => map.setZoom(map.getZoom() + steps),
    showAll: all,
    remove() {
      sized.disconnect();
      map.remove();
    },
  };
}

/** Pins are high, and stand on their spot: they need room above, and beside the buttons where there is room to give. */
const roomIn = (map: L.Map): L.FitBoundsOptions => ({
  paddingTopLeft: [map.getSize().x > 340 ? 72 : 26, 52],
  paddingBottomRight: [26, 20],
});

/** Leaflet's own types leave this out. */
type MovedHandler = L.Handler & { moved(): boolean };

function newIndex(pins: readonly MapPin[], maxZoom: number): Supercluster<{ pin: MapPin }> {
  const index = new Supercluster<{ pin: MapPin }>({ radius: GROUP_WITHIN_PX, extent: 256, maxZoom });
  return index.load(
    pins.map((pin) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [pin.longitude, pin.latitude] },
      properties: { pin },
    })),
  );
}

function zoomWithCtrl(map: L.Map, event: WheelEvent): void {
  if (!event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  const steps = -Math.sign(event.deltaY) * 0.5;
  map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() + steps);
}

const toLeaflet = ({ south, west, north, east }: Bounds): L.LatLngBoundsExpression => [
  [south, west],
  [north, east],
];
