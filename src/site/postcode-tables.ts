/** The postcode tables that the finder looks postcodes up in, from the figures of content/geography/ (see its README). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '../records/content-error.ts';
import { contentFolder } from '../records/inspect.ts';

/** Latitude, longitude, 95 of 100 within so many metres, how many outside the county, and how many in each district. */
type Row = [number, number, number, number, [string, number][]];

export interface PostcodeFile {
  sectors: Record<string, Row>;
  outcodes: Record<string, Row>;
  britain: Record<string, [number, number]>;
}

/** A county without these files has a finder that knows its towns and no postcodes. */
export async function readPostcodeTables(folder = join(contentFolder(), 'geography')): Promise<PostcodeFile> {
  const text = (name: string): Promise<string> => readIfThere(join(folder, name));
  return {
    sectors: rowsOf(await text('sectors.csv'), 'sectors.csv'),
    outcodes: rowsOf(await text('outcodes.csv'), 'outcodes.csv'),
    britain: JSON.parse((await text('gb-outcodes.json')) || '{}') as Record<string, [number, number]>,
  };
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
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
        throw new ContentError(
          `geography/${file}: "${line}" has no figure for ${name}. Write a number in that column.`,
        );
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

/** "elmby:203 millbrook:66" */
const districtsOf = (text: string): [string, number][] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((part) => {
      const [district = '', count = '0'] = part.split(':');
      return [district, Number(count)];
    });
