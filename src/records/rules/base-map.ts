/** The base map that site.yml names is there, can be drawn, shows the county, and names whose it is. */
import type { BaseMap } from '../../model/site.ts';
import type { BaseMapFacts, Corners } from '../base-map/read.ts';
import type { Geography } from '../geography.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Rule } from './rule.ts';

/** GitHub takes no larger file, and a build copies it each time. */
const LARGEST = 100_000_000;

/** Layers that the map can draw, by the words that only their maker's licence asks for. */
const makers = [
  {
    name: 'OS Open Zoomstack',
    layers: ['surfacewater', 'urban_areas', 'waterlines', 'greenspaces', 'local_buildings', 'district_buildings'],
    asks: /Contains OS data © Crown copyright and database rights? \d{4}/,
    line: 'Contains OS data © Crown copyright and database right 2026.',
  },
  {
    name: 'a Protomaps basemap',
    layers: ['earth', 'landuse', 'landcover', 'pois'],
    asks: /OpenStreetMap/,
    line: 'Map © OpenStreetMap contributors, openstreetmap.org/copyright.',
  },
];
const drawn = new Set([...makers.flatMap(({ layers }) => layers), 'roads', 'water', 'woodland', 'buildings', 'sea', 'rail', 'names', 'places']); // prettier-ignore

interface Fault {
  severity?: 'warning';
  key?: 'base' | 'attribution';
  expected: string;
  mend: string;
}

export const baseMap: Rule = ({ files: { site }, baseMap: facts, geography }) => {
  if (!site?.data.map || !facts) return [];
  const { map } = site.data;
  return faultsOf(map, facts, geography).map(({ severity, key = 'base', expected, mend }: Fault): Problem => {
    const value: unknown = map[key];
    const finding = { rule: 'base-map', value, expected, mend, help: 'map' as const };
    return problemAt(site, ['map', key], severity ? { ...finding, severity } : finding);
  });
};

function faultsOf(map: BaseMap, facts: BaseMapFacts, geography: Geography | undefined): Fault[] {
  switch (facts.kind) {
    case 'elsewhere':
      return [];
    case 'missing':
      return [
        {
          expected: `${map.base} in the content folder, and there is none`,
          mend: 'put the map there, correct the name, or take `map` out: then the map is drawn as before',
        },
      ];
    case 'unreadable':
      return [unreadable(facts)];
    case 'folder':
      return facts.tiles > 0
        ? []
        : [
            {
              expected: 'tiles in folders by zoom, column and row, such as 12/2036/1350.mvt: there are none',
              mend: 'name the folder that holds the folders with the zooms, and see that the tiles end in .mvt or .pbf',
            },
          ];
    case 'archive':
      return archiveFaults(map, facts, geography);
  }
}

function unreadable({ begins, version }: Extract<BaseMapFacts, { kind: 'unreadable' }>): Fault {
  if (version !== undefined)
    return {
      expected: `a PMTiles archive of version 3: this one is of version ${version}`,
      mend: 'write it anew with the program pmtiles, for example: pmtiles convert old.pmtiles new.pmtiles',
    };
  const pointer = begins.startsWith('version');
  return {
    expected: 'a PMTiles archive: this file does not begin like one',
    mend: pointer
      ? 'this is only a note of Git LFS where the file is: fetch it with git lfs pull'
      : begins.startsWith('SQLite')
        ? 'this is an MBTiles file: turn it into one with pmtiles convert in.mbtiles out.pmtiles'
        : 'download it again, or make it again, and compare its size',
  };
}

function archiveFaults(
  map: BaseMap,
  { isVector, bounds, layers, bytes, maxZoom }: Extract<BaseMapFacts, { kind: 'archive' }>,
  geography: Geography | undefined,
): Fault[] {
  if (!isVector)
    return [
      {
        expected: 'vector tiles (MVT): this archive holds pictures, which cannot take our colours',
        mend: 'use the vector tiles of OS Open Zoomstack',
      },
    ];
  const maker = makers.find(({ layers: own }) => own.some((layer) => layers.includes(layer)));
  return [
    ...coverFaults(bounds, geography),
    ...layerFaults(layers),
    ...(maker && !maker.asks.test(map.attribution)
      ? [
          {
            key: 'attribution' as const,
            expected: `the line that the licence of ${maker.name} asks for, such as “${maker.line}”`,
            mend: 'write it with the year of the data',
          },
        ]
      : []),
    ...(bytes > LARGEST
      ? [
          {
            severity: 'warning' as const,
            expected: `100 MB at most: this one has ${Math.round(bytes / 1_000_000)} MB, and GitHub takes no larger file`,
            mend: 'cut it to the county, or to one zoom less (pmtiles extract --bbox=… --maxzoom=13), or put it on the host yourself and name its address',
          },
        ]
      : []),
    ...(maxZoom < 12
      ? [
          {
            severity: 'warning' as const,
            expected: `tiles to zoom 13 or 14: these end at ${maxZoom}, where streets are not in them`,
            mend: 'extract it again with --maxzoom=14',
          },
        ]
      : []),
  ];
}

function layerFaults(layers: readonly string[]): Fault[] {
  if (!layers.some((layer) => drawn.has(layer)))
    return [
      {
        expected: `layers of OS Open Zoomstack or of a Protomaps basemap: this archive has ${layers.slice(0, 6).join(', ') || 'none that it names'}`,
        mend: 'use one of these two maps: of other layers nothing would be drawn',
      },
    ];
  if (layers.includes('roads')) return [];
  return [
    {
      severity: 'warning',
      expected: 'a layer “roads”: without it no street is drawn',
      mend: 'see what the archive holds: pmtiles show',
    },
  ];
}

function coverFaults(bounds: Corners, geography: Geography | undefined): Fault[] {
  const points = (geography?.outlines ?? []).flatMap(({ rings }) => rings.flat());
  if (points.length === 0) return [];
  const inside = points.filter(
    ({ latitude, longitude }) =>
      latitude >= bounds.south && latitude <= bounds.north && longitude >= bounds.west && longitude <= bounds.east,
  ).length;
  if (inside === points.length) return [];
  const latitudes = points.map(({ latitude }) => latitude);
  const longitudes = points.map(({ longitude }) => longitude);
  const box = [
    Math.min(...longitudes) - 0.03,
    Math.min(...latitudes) - 0.03,
    Math.max(...longitudes) + 0.03,
    Math.max(...latitudes) + 0.03,
  ].map((degrees) => degrees.toFixed(2));
  const again = `cut it again with --bbox=${box.join(',')}`;
  return inside === 0
    ? [{ expected: 'a map of the county: this one shows another part of the world', mend: again }]
    : [{ severity: 'warning', expected: 'a map of the whole county: a part of it is beyond its edge', mend: again }];
}
