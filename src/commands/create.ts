/** `npm run create -- <folder> --county Rutland [--name "Early Help Rutland"] [--area rutland]`: a content folder for another county. */
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as prompts from '@clack/prompts';
import { isId } from '../model/rules/formats.ts';
import { buildDay } from '../records/build-day.ts';
import { asId } from '../records/files/names.ts';
import { inspect } from '../records/inspect.ts';
import { inspectOnce, loadContent } from '../records/load.ts';
import { carriedOver, newCountyFiles } from '../records/new-county/files.ts';
import type { NewCounty } from '../records/new-county/examples.ts';
import { problemLines } from '../records/report/terminal.ts';
import { makingFolder, takePlace } from '../records/write/replace-folder.ts';
import { writeSchemas } from '../records/write-schemas.ts';
import { command, root, Stop } from './settings.ts';

const USE = 'Use: npm run create -- <folder> --county "Rutland" [--name "Early Help Rutland"] [--area rutland]';

/** What was asked for on the command line; what is missing is asked, or filled in. */
export interface Wish {
  folder: string;
  county: string | undefined;
  name: string | undefined;
  area: string | undefined;
}

/** @throws Stop when it cannot be understood */
export function readWish(args: readonly string[], from = process.cwd()): Wish {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { county: text, name: text, area: text },
      allowPositionals: true,
    });
    if (positionals.length !== 1) throw new Stop(USE);
    return { county: undefined, name: undefined, area: undefined, ...values, folder: resolve(from, positionals[0]!) };
  } catch {
    throw new Stop(USE);
  }
}

/** Fills in what follows from the county, and judges the rest. @throws Stop that says what to mend */
export function countyOf({ county, name, area }: Wish, today: string): NewCounty {
  const made = { county: county?.trim() ?? '', name: name?.trim() ?? `Early Help ${county?.trim()}`, today };
  if (made.county === '') throw new Stop(`Which county is it for? ${USE}`);
  for (const [option, text] of [
    ['--county', made.county],
    ['--name', made.name],
  ])
    if (text!.length > 60 || /[<>\n]/.test(text!))
      throw new Stop(`${option} is one line of plain words, 60 letters at most.`);
  const id = area ?? asId(made.county);
  if (!isId(id))
    throw new Stop(`--area is "${id}". Write small letters, digits and single hyphens, such as "rutland".`);
  return { ...made, area: id };
}

/**
 * Makes the folder, whole or not at all, and checks it as `npm run check` does.
 * @param ours the project's own content, whose word lists are taken over
 * @throws Stop when the folder holds something already, or when the check finds a fault
 */
export async function create(folder: string, county: NewCounty, ours = join(root, 'content')): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Stop(`${folder} is not empty. Name a new folder: nothing that is there is written over.`);
  const own = await loadContent(ours);
  if (own.areas.some(({ id, data }) => id === county.area && data.kind === 'country'))
    throw new Stop(`--area is "${county.area}", which is a country here. Name the area of your county.`);
  const { records } = await inspectOnce(ours);
  const files = newCountyFiles(own, county, records.files['feed-terms']?.data);
  const made = makingFolder(folder);
  for (const [path, text] of files) {
    await mkdir(dirname(join(made, path)), { recursive: true });
    await writeFile(join(made, path), text);
  }
  for (const path of carriedOver) {
    if (!existsSync(join(ours, path))) continue;
    await mkdir(dirname(join(made, path)), { recursive: true });
    await cp(join(ours, path), join(made, path));
  }
  await writeSchemas(made);
  takePlace(made, folder);
  const { errors } = await inspect(folder, county.today);
  if (errors.length > 0)
    throw new Stop(`${problemLines(errors)}\n\nThe folder was made, and the check finds these faults in it.`);
  return files.size;
}

const asked = async (message: string, initialValue: string): Promise<string> => {
  const answer = await prompts.text({
    message,
    initialValue,
    validate: (text) => (text?.trim() ? undefined : 'Write a name.'),
  });
  if (prompts.isCancel(answer)) throw new Stop('Nothing was made.');
  return answer;
};

await command(import.meta.url, async () => {
  const wish = readWish(process.argv.slice(2));
  if (process.stdin.isTTY && process.stdout.isTTY) {
    wish.county ??= await asked('What is the county called?', '');
    wish.name ??= await asked('What is the directory called?', `Early Help ${wish.county}`);
  }
  const county = countyOf(wish, buildDay());
  const count = await create(wish.folder, county);
  // As CONTENT_DIR reads it.
  const within = relative(root, wish.folder);
  const shown = within.startsWith('..') ? wish.folder : within;
  console.log(`${count} files are in ${shown}. Everything in them that looks like a fact is an example.

See it:         CONTENT_DIR=${shown} npm start
Check it:       CONTENT_DIR=${shown} npm run check
First of all:   ${shown}/site.yml and ${shown}/services/: the numbers for danger. Ring each one yourself.
Then step by step: content/docs/adopt.md`);
  return 0;
});
