/** The files of an import in a content folder: one for a county, or a folder of one an outcode for a country. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { WholePostcodes, WholeRows } from '../../model/rules/whole-postcodes.ts';
import { ContentError } from '../content-error.ts';
import { countryPostcodes } from '../write/put-back.ts';
import { makingFolder, takePlace } from '../write/replace-folder.ts';
import { writeAll } from '../write/write-all.ts';
import type { Plan } from './plan.ts';

export const COUNTY_FILE = 'postcodes.json';
export const COUNTRY_FOLDER = 'postcodes';
/** In the folder, beside the outcodes: whose figures they are. */
const ABOUT_FILE = 'about.json';

/** What a content folder has of whole postcodes. */
export interface ImportedPostcodes {
  kind: 'county' | 'country';
  attribution: string[];
  /** By the outcode, or 'all' for a county. */
  files: Map<string, WholePostcodes>;
}

/** A line an outcode, so that the next import shows what changed. */
function textOf({ areas, outcodes }: WholePostcodes, attribution?: readonly string[]): string {
  const rows = Object.entries(outcodes).map(([outcode, row]) => `${JSON.stringify(outcode)}:${JSON.stringify(row)}`);
  const about = attribution ? `"attribution":${JSON.stringify(attribution)},\n` : '';
  return `{${about}"areas":${JSON.stringify(areas)},\n"outcodes":{\n${rows.join(',\n')}\n}}\n`;
}

/** The texts that an import writes, by their path in the folder `geography`. */
export function importedTexts({ asked, files, attribution }: Pick<Plan, 'asked' | 'files' | 'attribution'>) {
  if (!asked.isCountry) return new Map([[COUNTY_FILE, textOf(files.get('all')!, attribution)]]);
  const shards = [...files].map(([outcode, file]) => [`${COUNTRY_FOLDER}/${outcode}.json`, textOf(file)] as const);
  return new Map([[`${COUNTRY_FOLDER}/${ABOUT_FILE}`, `${JSON.stringify({ attribution })}\n`], ...shards]);
}

/** Whole or not at all: what was there before stays until all of the new is written. */
export async function writeImport(plan: Plan): Promise<void> {
  const [county, country] = [join(plan.asked.content, 'geography', COUNTY_FILE), countryPostcodes(plan.asked.content)];
  const texts = importedTexts(plan);
  if (!plan.asked.isCountry) {
    await writeAll(plan.asked.content, [{ path: `geography/${COUNTY_FILE}`, text: texts.get(COUNTY_FILE)! }]);
    return rm(country, { recursive: true, force: true });
  }
  const made = makingFolder(country);
  try {
    for (const [path, text] of texts) await writeFile(join(made, basename(path)), text);
    takePlace(made, country);
    await rm(county, { force: true });
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** Which kind of files there is, and whose figures they are; undefined where nothing was imported. */
export async function readImportedAbout(content: string): Promise<Omit<ImportedPostcodes, 'files'> | undefined> {
  const geography = join(content, 'geography');
  const county = await readIfThere(join(geography, COUNTY_FILE));
  if (county !== undefined) return { kind: 'county', attribution: parsed(county, COUNTY_FILE).attribution ?? [] };
  const about = await readIfThere(join(geography, COUNTRY_FOLDER, ABOUT_FILE));
  if (about === undefined) return undefined;
  return { kind: 'country', ...(JSON.parse(about) as { attribution: string[] }) };
}

/**
 * All that was imported into a content folder; undefined where nothing was.
 * @throws ContentError for a file that is not as the import wrote it
 */
export async function readImported(content: string): Promise<ImportedPostcodes | undefined> {
  const about = await readImportedAbout(content);
  if (!about) return undefined;
  const geography = join(content, 'geography');
  const files = new Map<string, WholePostcodes>();
  const isCounty = about.kind === 'county';
  const names = isCounty ? [COUNTY_FILE] : (await readdir(join(geography, COUNTRY_FOLDER))).sort();
  for (const name of names.filter((each) => each !== ABOUT_FILE)) {
    const path = isCounty ? name : `${COUNTRY_FOLDER}/${name}`;
    const { areas, outcodes } = parsed(await readFile(join(geography, path), 'utf8'), path);
    files.set(isCounty ? 'all' : name.replace(/\.json$/, ''), { areas, outcodes });
  }
  return { ...about, files };
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parsed(text: string, name: string): WholePostcodes & { attribution?: string[] } {
  const wrong = new ContentError(
    `geography/${name} is not as the import wrote it. Make it again: npm run geo:import -- codepo_gb.zip`,
  );
  let file: WholePostcodes & { attribution?: string[] };
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    throw wrong;
  }
  const isSound = Array.isArray(file.areas) && Object.values(file.outcodes ?? {}).every(isWholeRow);
  if (!isSound || file.outcodes === undefined) throw wrong;
  return file;
}

function isWholeRow(row: WholeRows): boolean {
  const [units, areas, latitudes, longitudes] = row;
  const count = units.length / 3;
  return [areas.length === 1 ? count : areas.length, latitudes.length, longitudes.length].every(
    (each) => each === count,
  );
}
