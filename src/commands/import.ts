/** `npm run import:csv -- file.csv` and `npm run import:xlsx -- file.xlsx`: a trial that shows what would change; `--write` writes it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { progress } from '@clack/prompts';
import { buildDay } from '../records/build-day.ts';
import { contentFolder } from '../records/inspect.ts';
import { paintFor } from '../records/report/paint.ts';
import { importReport } from '../records/sheet/import-report.ts';
import { isRefused, planImport, writePlan } from '../records/sheet/import-sheets.ts';
import { sheetKinds, type SheetKind } from '../records/sheet/layout.ts';
import { MappingError, noMapping, readMapping, type Mapping } from '../records/sheet/mapping.ts';
import { UnreadableSheet } from '../records/sheet/read-csv.ts';
import { command, Stop } from './settings.ts';

const use = (format: string): string =>
  `Use: npm run import:${format} -- file.${format} [--map mapping.yml] [--kind ${sheetKinds.join('|')}] [--write]`;

interface Asked {
  format: 'csv' | 'xlsx';
  file: string;
  map: string | undefined;
  kind: SheetKind | undefined;
  write: boolean;
}

function readArguments(args: readonly string[]): Asked {
  const format = args[0] === 'csv' ? 'csv' : 'xlsx';
  try {
    const { values, positionals } = parseArgs({
      args: args.slice(1),
      options: { map: { type: 'string' }, kind: { type: 'string' }, write: { type: 'boolean' } },
      allowPositionals: true,
    });
    const kind = sheetKinds.find((name) => name === values.kind);
    if (values.kind !== undefined && !kind)
      throw new Stop(`--kind is one of ${sheetKinds.join(', ')}, not "${values.kind}"`);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Stop(use(format));
    return { format, file, map: values.map, kind, write: values.write === true };
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(use(format));
  }
}

/** npm starts us in the project folder; names are meant from where the person stands. */
const fromHere = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file);

function readNamed(file: string): Uint8Array {
  try {
    return readFileSync(fromHere(file));
  } catch (error) {
    throw new Stop(
      `${file} cannot be opened (${(error as NodeJS.ErrnoException).code}): check its name and where it is.`,
    );
  }
}

function mappingFrom(file: string): Mapping {
  try {
    return readMapping(new TextDecoder().decode(readNamed(file)));
  } catch (error) {
    if (error instanceof MappingError) throw new Stop(`${file}: ${error.message}.`);
    throw error;
  }
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;

/** Steps before the files are written; the files fill the rest of the bar. */
const steps = 4;

/** A bar of progress for a person who waits; nothing where nobody looks. */
function stepBar(): { step: (words: string, part?: number) => Promise<void>; stop: () => void } {
  if (!process.stdout.isTTY) return { step: () => Promise.resolve(), stop: () => undefined };
  const bar = progress({ max: steps * 2 });
  let done = 0;
  bar.start('Starting');
  return {
    async step(words, part) {
      const target = part === undefined ? Math.min(done + 1, steps) : steps + Math.round(part * steps);
      bar.advance(Math.max(0, target - done), words);
      done = Math.max(done, target);
      // What follows keeps the machine busy: let the bar be drawn first.
      await new Promise((settle) => setTimeout(settle, 0));
    },
    stop: () => bar.stop('Compared'),
  };
}

await command(import.meta.url, async () => {
  const asked = readArguments(process.argv.slice(2));
  const bytes = readNamed(asked.file);
  const mapping = asked.map === undefined ? noMapping : mappingFrom(asked.map);
  const folder = contentFolder();
  const bar = stepBar();
  try {
    const plan = await planImport(bytes, {
      ...{ folder, today: buildDay(), format: asked.format, mapping, onStep: bar.step },
      ...(asked.kind ? { kind: asked.kind } : {}),
    });
    const writes = asked.write && !isRefused(plan);
    if (writes) await writePlan(folder, plan, (path, index) => bar.step(`Writing ${path}`, index / plan.files.length));
    bar.stop();
    process.stdout.write(importReport(plan, writes, paintFor(process.stdout)));
    return isRefused(plan) ? 1 : 0;
  } catch (error) {
    bar.stop();
    if (error instanceof UnreadableSheet) throw new Stop(`${asked.file}: ${error.message}.`);
    if (isFileError(error))
      throw new Stop(`Nothing was changed: a file could not be written (${error.code}). ${error.path ?? ''}`);
    throw error;
  }
});
