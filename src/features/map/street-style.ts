/**
 * How a base map is painted: calm, below pins and town names. It knows the layers of OS Open Zoomstack, and those of the
 * Protomaps basemap (version 4), whose names differ. Land itself is not painted: the drawn ground shows through, and stays
 * where a tile is missing. Sent to the browser with the streets.
 */
import {
  CenteredTextSymbolizer,
  exp,
  GeomType,
  LineLabelSymbolizer,
  LineSymbolizer,
  PolygonSymbolizer,
  type Feature,
  type LabelRule,
  type PaintRule,
} from 'protomaps-leaflet';
import type { StreetColours } from './street-colours.ts';

type Rank = 'motorway' | 'main' | 'through' | 'local' | 'path';

/** `type` is OS Open Zoomstack's, `kind` and `kind_detail` are Protomaps'. */
const ranks: Record<string, Rank> = {
  Motorway: 'motorway',
  Primary: 'main',
  'A Road': 'main',
  'B Road': 'through',
  Minor: 'through',
  Local: 'local',
  Restricted: 'path',
  'Guided Busway': 'path',
  highway: 'motorway',
  primary: 'main',
  trunk: 'main',
  secondary: 'through',
  tertiary: 'through',
  major_road: 'main',
  minor_road: 'local',
  path: 'path',
};

/** What a road is for somebody who looks for a street; undefined for railways and what is under the ground. */
export function rankOf({ props }: Pick<Feature, 'props'>): Rank | undefined {
  const { type, kind, kind_detail: detail } = props;
  if (kind === 'highway') return 'motorway';
  for (const name of [type, detail, kind]) if (typeof name === 'string' && ranks[name]) return ranks[name];
  return undefined;
}

/** From which zoom a road is painted, how wide at zooms, and how much wider its edge is. */
const roads: Record<Rank, { from: number; widths: [number, number][] }> = {
  path: { from: 14, widths: [[14, 0.8], [16, 2.5], [18, 6]] }, // prettier-ignore
  local: { from: 13, widths: [[13, 1.2], [15, 4.5], [16, 9], [18, 26]] }, // prettier-ignore
  through: { from: 11, widths: [[11, 0.8], [13, 2.4], [15, 6], [16, 11], [18, 30]] }, // prettier-ignore
  main: { from: 8, widths: [[8, 0.8], [11, 2], [13, 3.6], [15, 7.5], [16, 13], [18, 34]] }, // prettier-ignore
  motorway: { from: 6, widths: [[6, 0.8], [9, 1.8], [11, 3], [13, 4.6], [15, 9], [16, 15], [18, 38]] }, // prettier-ignore
};
/** The lesser below the greater. */
const order: Rank[] = ['path', 'local', 'through', 'main', 'motorway'];
const EDGE = 1.6;

const area = (dataLayer: string, fill: string, filter?: (feature: Feature) => boolean, minzoom = 0): PaintRule => ({
  dataLayer,
  symbolizer: new PolygonSymbolizer({ fill }),
  minzoom,
  filter: (_, feature) => feature.geomType === GeomType.Polygon && (filter?.(feature) ?? true),
});

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

const isKind =
  (...kinds: string[]) =>
  ({ props }: Feature): boolean =>
    kinds.includes(word(props.kind));

export function streetPaint(colours: StreetColours): PaintRule[] {
  const { town, building, green, wood, water, rail } = colours;
  const line = (dataLayer: string, color: string, widths: [number, number][], more: Partial<PaintRule> = {}) => ({
    dataLayer,
    symbolizer: new LineSymbolizer({ color, width: exp(1.4, widths) }),
    ...more,
  });
  const isLine = (_: number, { geomType }: Feature): boolean => geomType === GeomType.Line;
  return [
    area('sea', water),
    area('urban_areas', town),
    area('landuse', town, isKind('urban_area', 'residential')),
    area('greenspaces', green),
    area('landuse', green, isKind('park', 'grass', 'grassland', 'cemetery', 'recreation_ground', 'golf_course', 'pitch', 'playground', 'village_green', 'allotments', 'nature_reserve')), // prettier-ignore
    area('woodland', wood),
    area('landuse', wood, isKind('wood', 'forest')),
    area('surfacewater', water),
    area('water', water),
    line('waterlines', water, [[9, 0.5], [13, 1.4], [16, 3]]), // prettier-ignore
    line('water', water, [[9, 0.5], [13, 1.4], [16, 3]], { filter: isLine }), // prettier-ignore
    ...['buildings', 'district_buildings', 'local_buildings'].map((layer) => area(layer, building, undefined, 13)),
    ...order.map((rank) => road(rank, edgeOf(rank, colours), true)),
    ...order.map((rank) => road(rank, fillOf(rank, colours), false)),
    railway('rail', rail, (feature) => feature.props.type !== 'Tunnel'),
    railway('roads', rail, isKind('rail')),
  ];
}

function road(rank: Rank, color: string, isEdge: boolean): PaintRule {
  const { from, widths } = roads[rank];
  const width = exp(1.4, isEdge ? widths.map(([zoom, wide]) => [zoom, wide + EDGE]) : widths);
  return {
    dataLayer: 'roads',
    minzoom: from,
    symbolizer: new LineSymbolizer({ color, width, lineCap: 'round', lineJoin: 'round' }),
    filter: (_, feature) => rankOf(feature) === rank,
  };
}

function railway(dataLayer: string, color: string, filter: (feature: Feature) => boolean): PaintRule {
  return {
    dataLayer,
    minzoom: 9,
    symbolizer: new LineSymbolizer({
      color,
      width: exp(1.4, [[9, 0.6], [13, 1.2], [16, 2.2]]), // prettier-ignore
      dash: [6, 3],
    }),
    filter: (_, feature) => filter(feature),
  };
}

function fillOf(rank: Rank, { road, main, motorway, roadEdge }: StreetColours): string {
  if (rank === 'path') return roadEdge;
  return rank === 'motorway' ? motorway : rank === 'main' ? main : road;
}

function edgeOf(rank: Rank, { road, roadEdge, mainEdge, motorwayEdge }: StreetColours): string {
  if (rank === 'path') return road;
  return rank === 'motorway' ? motorwayEdge : rank === 'main' ? mainEdge : roadEdge;
}

/** @param known towns whose names the map writes itself */
export function streetNames(colours: StreetColours, family: string, known: ReadonlySet<string>): LabelRule[] {
  const { ink, halo, waterInk } = colours;
  const font = (size: number, weight = 500) => ({ fontFamily: family, fontSize: size, fontWeight: weight });
  const along = (size: number, weight: number, labelProps: string[]) =>
    new LineLabelSymbolizer({ ...font(size, weight), labelProps, fill: ink, stroke: halo, width: 3, position: 2 });
  const isRank =
    (...wanted: Rank[]) =>
    (_: number, feature: Feature): boolean =>
      wanted.includes(rankOf(feature) ?? ('' as Rank));
  const text = (size: number, fill: string, weight?: number) =>
    new CenteredTextSymbolizer({
      ...font(size, weight),
      labelProps: ['name1', 'name'],
      fill,
      stroke: halo,
      width: 3,
    });
  const isNamed = ({ props }: Feature): boolean => !known.has(word(props.name1 ?? props.name));
  const settlements = ['Suburban Area', 'Village', 'Hamlet', 'Small Settlements', 'Town', 'City'];
  return [
    {
      dataLayer: 'names',
      // The map's own town names do not know of these: this close the two are seldom in each other's way.
      minzoom: 14,
      symbolizer: text(13, ink, 600),
      filter: (_, feature) => settlements.includes(word(feature.props.type)) && isNamed(feature),
    },
    {
      dataLayer: 'places',
      minzoom: 14,
      symbolizer: text(13, ink, 600),
      filter: (_, feature) => isKind('locality', 'neighbourhood', 'macrohood')(feature) && isNamed(feature),
    },
    { dataLayer: 'railwaystations', minzoom: 14, symbolizer: text(12.5, ink, 600) },
    {
      dataLayer: 'roads',
      minzoom: 11,
      symbolizer: along(12, 700, ['number', 'ref']),
      filter: isRank('motorway', 'main'),
    },
    {
      dataLayer: 'roads',
      minzoom: 15,
      symbolizer: along(13, 500, ['name']),
      filter: isRank('main', 'through', 'local'),
    },
    {
      dataLayer: 'names',
      minzoom: 14,
      symbolizer: text(12.5, waterInk),
      filter: (_, { props }) => props.type === 'Water',
    },
    {
      dataLayer: 'names',
      minzoom: 15,
      symbolizer: text(12.5, ink),
      filter: (_, { props }) => props.type === 'Greenspace' || props.type === 'Woodland',
    },
  ];
}
