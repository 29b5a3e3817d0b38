/** `npm run confirm -- <id> [more ids] [--by "role"] [--date 2026-11-26]`: somebody looked, and every fact is still right. */
import { parseArgs } from 'node:util';
import { isRealDay } from '../model/rules/formats.ts';
import { buildDay } from '../records/build-day.ts';
import { confirmedText, findConfirmable, whyNotBy, type Confirmed } from '../records/confirm.ts';
import { contentFolder } from '../records/inspect.ts';
import { readContent } from '../records/read-content.ts';
import { paintFor, type Paint } from '../records/report/paint.ts';
import { lineDiff } from '../records/write/line-diff.ts';
import { putTexts, textOf } from './record-files.ts';
import { command, Stop } from './settings.ts';

const USE = 'Use: npm run confirm -- <id> [more ids] [--by "Family information team"] [--date 2026-11-26]';

/**
 * Sets the day on which the records were checked. All ids are looked up before the first file is touched.
 * @throws Stop that says what to mend
 */
export async function confirm(
  args: readonly string[],
  today: string,
  folder: string,
  say: (line: string) => void,
  paint: Paint,
): Promise<void> {
  const { ids, by, day } = readArguments(args, today);
  const { records } = await readContent(folder);
  const found = ids.map((id) => findConfirmable(id, records.folders));
  const faults = found.filter((one) => typeof one === 'string');
  if (faults.length > 0) throw new Stop(`${faults.join('\n')}\n\nNothing was changed.`);
  const chosen = new Map(
    found.filter((one): one is Confirmed => typeof one !== 'string').map((one) => [one.file, one]),
  );
  const changed: { record: Confirmed; text: string }[] = [];
  for (const record of chosen.values()) {
    const before = await textOf(folder, record);
    const after = confirmedText(record.kind, before, day, by);
    say(paint.bold(`${record.name} (${record.file})`));
    if (record.kind === 'guides' && by !== undefined)
      say('  A guide does not say who checked it: --by is left out here.');
    if (after === before) {
      say(`  It already says that it was checked on ${day}.`);
      continue;
    }
    changed.push({ record, text: after });
    for (const line of lineDiff(before, after)) say(line.startsWith('-') ? paint.red(line) : paint.bold(line));
  }
  await putTexts(folder, changed);
  say('\nNow look at the change (git diff), and send it as a pull request.');
}

function readArguments(args: readonly string[], today: string): { ids: string[]; by: string | undefined; day: string } {
  let read;
  try {
    read = parseArgs({
      args: [...args],
      options: { by: { type: 'string' }, date: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    throw new Stop(USE);
  }
  const { by, date: day = today } = read.values;
  if (read.positionals.length === 0) throw new Stop(USE);
  if (Number.isNaN(Date.parse(day)) || !isRealDay(day))
    throw new Stop(`--date is "${day}". Write a day such as ${today}.`);
  if (day > today)
    throw new Stop(`--date is ${day}, and today is ${today}. Nobody can have checked it later than today.`);
  const fault = by === undefined ? undefined : whyNotBy(by);
  if (fault) throw new Stop(fault);
  return { ids: read.positionals, by, day };
}

await command(import.meta.url, async () => {
  await confirm(
    process.argv.slice(2),
    buildDay(),
    contentFolder(),
    (line) => console.log(line),
    paintFor(process.stdout),
  );
  return 0;
});
