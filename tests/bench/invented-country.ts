/**
 * A country that does not exist: counties in a row, each a neighbour of the next, with a first page that joins them. Each county
 * is the real content's words with invented services beside its own, its own name, and postcodes that nobody has (Q1A, Q1B …).
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { records, service } from '../support/records.ts';
import { writeContentFolder } from '../support/content-folder.ts';
import { generatedContent } from './generated-content.ts';

export interface InventedCountry {
  ids: string[];
  /** Of each county a postcode that lies in it alone. */
  postcodes: string[];
}

const head = 'outcode,post_town,lat,lon,in_north,in_west,outside,median_radius_m,p95_radius_m,districts';
/** Counties begin so far south and go north: some 17 km from one to the next, and neighbours are within 25. */
const [south, step] = [50, 0.15];

/** @param folder empty; the country is written into it @param each services of a county, the real ones among them */
export async function inventCountry(folder: string, counties: number, each: number): Promise<InventedCountry> {
  writeStart(join(folder, 'everywhere'));
  const ids = Array.from({ length: counties }, (_, at) => `invented-${at + 1}`);
  for (const [at, id] of ids.entries()) {
    const content = join(folder, id);
    renameSync(await generatedContent(each, at + 1), content);
    const site = parseDocument(readFileSync(join(content, 'site.yml'), 'utf8'));
    site.set('name', `Early Help Inventedshire ${at + 1}`);
    site.set('county', `Inventedshire ${at + 1}`);
    const area = String(site.get('area'));
    writeFileSync(join(content, 'site.yml'), site.toString());
    for (const table of ['sectors.csv', 'outcodes.csv', 'gb-outcodes.json'])
      rmSync(join(content, 'geography', table), { force: true });
    writeFileSync(join(content, 'geography', 'outcodes.csv'), outcodes(at, area));
  }
  writeFileSync(
    join(folder, 'country.yml'),
    ['site: https://example.org', 'start: everywhere', 'authorities:']
      .concat(
        ids.map((id) => `  - { id: ${id}, content: ${id} }`),
        '',
      )
      .join('\n'),
  );
  return { ids, postcodes: ids.map((_, at) => `Q${at + 1}A 1AA`) };
}

function outcodes(at: number, area: string): string {
  const row = (name: string, latitude: number): string =>
    `${name},Town,${latitude.toFixed(5)},-0.70000,0,0,0,500,1500,${area}:100`;
  return [head, row(`Q${at + 1}A`, south + at * step), row(`Q${at + 1}B`, south + (at + 0.4) * step), ''].join('\n');
}

/** The first page's own help: three services that are for everybody. */
function writeStart(content: string): void {
  const all = records([
    service('club', { name: 'A club (invented)' }),
    // The words for danger name these two.
    service('line', { name: 'A line (invented)', urgent: true, areas: ['uk'] }),
    service('bank', { name: 'A bank (invented)', topics: ['food'] }),
  ]);
  writeContentFolder(content, { ...all, site: { ...all.site, name: 'Early Help (invented)', county: 'Inventedland' } });
  mkdirSync(join(content, 'geography'), { recursive: true });
  writeFileSync(join(content, 'geography', 'outcodes.csv'), `${head}\n`);
}
