/** The postcode tables that the finder looks postcodes up in, from the figures of content/geography/ (see its README). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../records/inspect.ts';

/** Latitude, longitude, 95 of 100 within so many metres, how many outside the county, and how many in each district. */
type Row = [number, number, number, number, [string, number][]];

export interface PostcodeFile {
  sectors: Record<string, Row>;
  outcodes: Record<string, Row>;
  britain: Record<string, [number, number]>;
}

export async function readPostcodeTables(folder = join(contentFolder(), 'geography')): Promise<PostcodeFile> {
  const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const britain = JSON.parse(await text('gb-outcodes.json')) as Record<string, [number, number]>;
  return {
    sectors: rowsOf(await text('sectors.csv'), 'sectors.csv'),
    outcodes: rowsOf(await text('outcodes.csv'), 'outcodes.csv'),
    britain,
  };
}

/** Figures and plain words only: no field of these files has a comma in it. */
export function rowsOf(csv: string, file: string): Record<string, Row> {
  const [head = '', ...lines] = csv.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const columns = head.split(',');
  const rows: Record<string, Row> = {};
  for (const line of lines) {
    const cells = line.split(',');
    const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? '';
    const figure = (name: string): number => {
      const value = Number(cell(name));
      if (cell(name) === '' || !Number.isFinite(value))
        throw new Error(`geography/${file}: "${line}" has no figure for ${name}`);
      return value;
    };
    rows[cells[0]!.trim()] = [
      figure('lat'),
      figure('lon'),
      figure('p95_radius_m'),
      figure('outside'),
      districtsOf(cell('districts')),
    ];
  }
  return rows;
}

/** "wellingborough:203 daventry:66" */
const districtsOf = (text: string): [string, number][] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((part) => {
      const [district = '', count = '0'] = part.split(':');
      return [district, Number(count)];
    });
