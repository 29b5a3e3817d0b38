/** `npm run geo:import -- codepo_gb.zip [boundaries.geojson]`: postcodes to the street and the council, from lists that anybody may download. */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDay } from '../records/build-day.ts';
import { writeImport } from '../records/geo-import/files.ts';
import { planImport, type Asked } from '../records/geo-import/plan.ts';
import { ImportRefused } from '../records/geo-import/refused.ts';
import { importSummary } from '../records/geo-import/summary.ts';
import { contentFolder } from '../records/inspect.ts';
import { command, Stop } from './settings.ts';

const USE =
  'Use: npm run geo:import -- <codepo_gb.zip, a folder or a CSV file> [boundaries.geojson] [--content <folder>] [--country] [--year 2026]';

/**
 * @param from where the person stands: npm starts us in the project folder
 * @throws Stop when it cannot be understood
 */
export function readAsked(args: readonly string[], from = process.env.INIT_CWD ?? process.cwd()): Asked {
  const { values, positionals } = parsed(args);
  const [list, boundaries, ...more] = positionals;
  if (list === undefined || more.length > 0) throw new Stop(USE);
  if (values.year !== undefined && !/^20\d\d$/.test(values.year))
    throw new Stop(`--year is the year of the list, such as 2026, not "${values.year}"`);
  return {
    content: values.content === undefined ? contentFolder() : resolve(from, values.content),
    list: resolve(from, list),
    ...(boundaries !== undefined && { boundaries: resolve(from, boundaries) }),
    isCountry: values.country === true,
    year: values.year ?? buildDay().slice(0, 4),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { content: { type: 'string' }, country: { type: 'boolean' }, year: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    throw new Stop(USE);
  }
}

/** @returns the summary */
export async function geoImport(asked: Asked): Promise<string> {
  try {
    const plan = await planImport(asked);
    const summary = importSummary(plan);
    await writeImport(plan);
    return `${summary}\nWritten. Build the site to publish it: npm run build\n`;
  } catch (error) {
    if (error instanceof ImportRefused) throw new Stop(error.message);
    if (error instanceof Error && 'syscall' in error)
      throw new Stop(
        `Nothing was changed: ${basename(asked.list)} or the content folder could not be used (${error.message}).`,
      );
    throw error;
  }
}

await command(import.meta.url, async () => {
  process.stdout.write(await geoImport(readAsked(process.argv.slice(2))));
  return 0;
});
