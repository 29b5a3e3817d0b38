/** A county and a list of postcodes that exist nowhere: "QX" begins no postcode. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import type { Asked } from '../../../../src/records/geo-import/plan.ts';

export const NORTH = 'E06999901';
export const WEST = 'E06999902';
const ELSEWHERE = 'E06999903';

/** Code-Point Open as it comes: no headings, ten columns. */
export const row = (postcode: string, easting: number, northing: number, council: string, quality = 10): string =>
  `"${postcode}",${quality},${easting},${northing},"E92000001","E19000001","E18000004","","${council}","E05999999"`;

export const rows = [
  row('QX1 1AA', 475_689, 260_445, WEST),
  row('QX1 1AB', 475_700, 260_500, WEST),
  row('QX1 2AA', 476_000, 263_000, NORTH),
  row('QX1 2AB', 510_000, 262_000, ELSEWHERE),
  // The older way to write ten, without a space.
  row('QX100AA', 477_000, 264_000, NORTH),
  row('QX10 0AB', 0, 0, NORTH, 90),
  row('QX2 1AA', 500_000, 300_000, ELSEWHERE),
];

/** In degrees: south of 52.25 is West. */
const square = (south: number, north: number) => [
  [
    [-1.2, south],
    [-0.5, south],
    [-0.5, north],
    [-1.2, north],
    [-1.2, south],
  ],
];
/** As the ONS has them: each names its code, under a heading of its year. */
export const boundaries = (north = NORTH, west = WEST): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { LAD25CD: west }, geometry: { type: 'Polygon', coordinates: square(52, 52.25) } },
      {
        type: 'Feature',
        properties: { LAD25CD: north },
        geometry: { type: 'Polygon', coordinates: square(52.25, 53) },
      },
    ],
  });

const area = (name: string, more: string): string => `name: ${name}\nkind: unitary\n${more}`;
const sectors = `sector,post_town,lat,lon,in_north,in_west,outside,median_radius_m,p95_radius_m,districts
QX1 1,Qux,52.237,-0.893,0,2,0,100,200,west:2
QX1 2,Qux,52.26,-0.89,1,0,1,100,200,north:1
QX1 9,Qux,52.26,-0.89,1,0,1,100,200,north:1
`;
const outcodes = `outcode,post_town,lat,lon,in_north,in_west,outside,median_radius_m,p95_radius_m,districts
QX1,Qux,52.237,-0.893,1,2,1,100,200,west:2 north:1
`;

export interface Made {
  folder: string;
  content: string;
  file: (name: string, text: string | Uint8Array) => string;
  asked: (list: string, more?: Partial<Asked>) => Asked;
}

/** @param codes what the areas say of their code */
export function madeCounty(codes: { north?: string; west?: string } = { north: NORTH, west: WEST }): Made {
  const folder = mkdtempSync(join(tmpdir(), 'geo-import-'));
  const content = join(folder, 'content');
  for (const name of ['areas', 'geography']) mkdirSync(join(content, name), { recursive: true });
  const code = (text?: string) => (text === undefined ? '' : `code: ${text}\n`);
  writeFileSync(join(content, 'areas', 'county.yml'), area('Testshire', ''));
  writeFileSync(join(content, 'areas', 'north.yml'), area('North Testshire', `parent: county\n${code(codes.north)}`));
  writeFileSync(join(content, 'areas', 'west.yml'), area('West Testshire', `parent: county\n${code(codes.west)}`));
  writeFileSync(join(content, 'geography', 'sectors.csv'), sectors);
  writeFileSync(join(content, 'geography', 'outcodes.csv'), outcodes);
  return {
    folder,
    content,
    file(name, text) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    asked: (list, more = {}) => ({ content, list, isCountry: false, year: '2026', ...more }),
  };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As the Ordnance Survey sends it: a file for each area, and papers beside them. */
export const zipOf = (lists: Record<string, string>): Uint8Array =>
  zipSync({
    ...Object.fromEntries(Object.entries(lists).map(([name, text]) => [`Data/CSV/${name}`, bytes(text)])),
    'Doc/Code-Point_Open_Column_Headers.csv': bytes('PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\r\nPostcode,Quality\r\n'),
    'Doc/metadata.txt': bytes('PRODUCT: OS CODE-POINT\r\nCOPYRIGHT DATE: 20251020\r\n'),
  });
