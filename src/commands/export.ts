/** `npm run export:xlsx -- out.xlsx`: all services, organisations and places as a spreadsheet that can be imported again. */
import { resolve } from 'node:path';
import { buildDay } from '../records/build-day.ts';
import { contentFolder, inspect } from '../records/inspect.ts';
import { exportTables } from '../records/sheet/export.ts';
import { sheetKinds } from '../records/sheet/layout.ts';
import { writeXlsx } from '../records/sheet/write-xlsx.ts';
import { replaceFile } from '../records/write/replace-file.ts';
import { command, Stop } from './settings.ts';

await command(import.meta.url, async () => {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0 || !file.toLowerCase().endsWith('.xlsx'))
    throw new Stop('Use: npm run export:xlsx -- out.xlsx');
  const { records, errors } = await inspect(contentFolder(), buildDay());
  if (errors.length > 0)
    throw new Stop('The content has errors, so some entries would be missing: run npm run check first.');
  const bytes = await writeXlsx(exportTables(records));
  const target = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  try {
    await replaceFile(target, bytes);
  } catch (error) {
    throw new Stop(`${file} cannot be written (${(error as NodeJS.ErrnoException).code}): is it open in Excel?`);
  }
  const counts = sheetKinds.map((kind) => `${records.folders[kind].length} ${kind}`).join(', ');
  console.log(`${counts} written to ${file}. Change it, then: npm run import:xlsx -- ${file}`);
  return 0;
});
