/** How a base map looks: which roads are which, what is painted and named, and that pins stay the clearest thing on it. */
import { readFileSync } from 'node:fs';
import type { Feature } from 'protomaps-leaflet';
import { describe, expect, test } from 'vitest';
import { baseLayer } from '../../../src/features/map/base-layer.ts';
import { mapAttribution } from '../../../src/features/map/attribution.ts';
import { darkStreets, lightStreets, streetColours } from '../../../src/features/map/street-colours.ts';
import { rankOf, streetNames, streetPaint } from '../../../src/features/map/street-style.ts';
import { tileAt } from '../../../src/features/map/tile-at.ts';
import { ZOOMSTACK } from '../../support/sample-streets.ts';

const tokens = (dark: boolean): ((name: string) => string) => {
  const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  const [light = '', night = ''] = css.split('prefers-color-scheme: dark');
  return (name) => new RegExp(`${name}: (#[\\da-f]+);`).exec(dark ? night : light)![1]!;
};
const schemes = [
  ['light', lightStreets, false],
  ['dark', darkStreets, true],
] as const;

function luminance(colour: string): number {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
  const [red, green, blue] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

describe.for(schemes)('in %s', ([, colours, dark]) => {
  const token = tokens(dark);

  test('a pin stands out from all that covers ground, three to one', () => {
    const { roadEdge: _, mainEdge: __, motorwayEdge: ___, rail: ____, waterInk: _____, ...ground } = colours;
    const low = Object.entries(ground).filter(([, colour]) => contrast(token('--river'), colour) < 3);
    expect(low).toEqual([]);
  });

  test('names can be read on their halo, and so can the water’s', () => {
    const { ink, halo, waterInk } = streetColours(token);
    expect(Math.min(contrast(ink, halo), contrast(waterInk, halo))).toBeGreaterThan(4.5);
  });

  test('the page’s own colours say which scheme it is', () => expect(streetColours(token)).toMatchObject(colours));
});

const feature = (props: Record<string, string | number>, geomType = 2): Feature =>
  ({ props, geomType }) as unknown as Feature;

test('roads of both makers have a rank', () => {
  const ranks = (key: string, names: string[]) => names.map((name) => rankOf(feature({ [key]: name })));
  expect(ranks('type', ['Motorway', 'Primary', 'A Road', 'B Road', 'Minor', 'Local', 'Restricted'])).toEqual([
    ...['motorway', 'main', 'main', 'through', 'through', 'local', 'path'],
  ]);
  expect(ranks('kind', ['highway', 'major_road', 'minor_road', 'path'])).toEqual(['motorway', 'main', 'local', 'path']);
  expect(rankOf(feature({ kind: 'major_road', kind_detail: 'tertiary' }))).toBe('through');
  expect(rankOf(feature({ type: 'Tunnels' }))).toBeUndefined();
  expect(rankOf(feature({ kind: 'rail' }))).toBeUndefined();
});

test('every layer of OS Open Zoomstack that the sample has is painted or named', () => {
  const colours = streetColours(tokens(false));
  const known = [...streetPaint(colours), ...streetNames(colours, 'Cabin', new Set())].map(
    ({ dataLayer }) => dataLayer,
  );
  expect(ZOOMSTACK.filter((layer) => !known.includes(layer))).toEqual([]);
});

test('land is left to the drawn ground, so that it shows where a tile is missing', () => {
  const painted = streetPaint(streetColours(tokens(false)));
  const fills = (layer: string, kind: string): boolean =>
    painted.some((rule) => rule.dataLayer === layer && rule.filter!(12, feature({ kind }, 3)));
  expect(painted.some(({ dataLayer }) => ['land', 'earth'].includes(dataLayer))).toBe(false);
  expect(fills('landuse', 'park')).toBe(true);
  expect(fills('landuse', 'farmland')).toBe(false);
});

test('a town that the map names itself is not named twice', () => {
  const rules = streetNames(streetColours(tokens(false)), 'Cabin', new Set(['Elmby']));
  const named = (name1: string) =>
    rules.some((rule) => rule.dataLayer === 'names' && rule.filter!(14, feature({ type: 'Village', name1 }, 1)));
  expect([named('Elmby'), named('Nether Elmby')]).toEqual([false, true]);
});

test('a point is in the tile that the makers of maps put it in', () => {
  // The first example of wiki.openstreetmap.org/wiki/Slippy_map_tilenames, and the corners of the world.
  expect(tileAt({ latitude: 35.6590699, longitude: 139.7006793 }, 18)).toEqual([232798, 103246]);
  expect(tileAt({ latitude: 85, longitude: -180 }, 3)).toEqual([0, 0]);
  expect(tileAt({ latitude: -85, longitude: 179.9 }, 3)).toEqual([7, 7]);
});

test('the drawn ground says nothing of streets where there are none', () => {
  expect(baseLayer([], [], [], 'Sampleshire')).not.toHaveProperty('streets');
  const streets = { url: '/data/streets/1.pmtiles', closest: 16 };
  expect(baseLayer([], [], [], 'Sampleshire', streets)).toMatchObject({ streets });
});

test('OpenStreetMap is named under the map', () =>
  expect(mapAttribution(['Typeface: Cabin.', 'Map © OpenStreetMap contributors'])).toEqual([
    'Map © OpenStreetMap contributors',
  ]));
