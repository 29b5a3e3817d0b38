/** `npm run new -- service|organisation|place`: asks, or reads JSON from a pipe, and writes a file that passes the check. */
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { folderKinds } from '../model/kinds.ts';
import { buildDay } from '../records/build-day.ts';
import { contentFolder } from '../records/inspect.ts';
import {
  answersFrom,
  idFor,
  nearNames,
  NotNew,
  planNew,
  readFor,
  withStatus,
  type Answers,
} from '../records/new/make.ts';
import { paintFor } from '../records/report/paint.ts';
import { counted, problemLines } from '../records/report/terminal.ts';
import { faultBlock } from '../records/sheet/import-report.ts';
import { isRefused, writePlan, type ImportPlan } from '../records/sheet/import-sheets.ts';
import { sheetKinds, type SheetKind } from '../records/sheet/layout.ts';
import type { ReadRecords } from '../records/types.ts';
import { askName, askRest, askYes } from './ask.ts';
import { command, Stop } from './settings.ts';

const use = `Use: npm run new -- ${sheetKinds.map((kind) => folderKinds[kind].called).join('|')} [--id an-id] [--set "contact.phone=01632 960123"] [--confirmed] [--yes]
Without a terminal it reads the fields as JSON, and writes only with --yes.`;

interface Asked {
  kind: SheetKind;
  id: string | undefined;
  set: Answers;
  isConfirmed: boolean;
  yes: boolean;
}

function readArguments(args: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        ...{ id: { type: 'string' }, set: { type: 'string', multiple: true } },
        ...{ confirmed: { type: 'boolean' }, yes: { type: 'boolean' } },
      },
      allowPositionals: true,
    });
    const kind = sheetKinds.find((name) => name === positionals[0] || folderKinds[name].called === positionals[0]);
    if (!kind || positionals.length > 1) throw new Stop(use);
    const set = (values.set ?? []).map((pair): [string, string] => {
      const at = pair.indexOf('=');
      if (at < 1) throw new Stop(`--set "${pair}" has no value: write --set "contact.phone=01632 960123"`);
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    });
    return { kind, id: values.id, set: new Map(set), isConfirmed: values.confirmed === true, yes: values.yes === true };
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(use);
  }
}

/** The fields of a record as JSON, on standard input; nothing when nobody pipes anything. */
async function fromPipe(): Promise<Answers> {
  const given = (await readAll(process.stdin)).trim();
  if (given === '') return new Map();
  try {
    const data: unknown = JSON.parse(given);
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return answersFrom(data);
  } catch {
    // Told below, as is JSON of another shape.
  }
  throw new Stop('What was piped in is not a record as JSON: write {"name": "...", ...} with the fields of the entry.');
}

function showNear(kind: SheetKind, name: string, read: ReadRecords): number {
  const near = nearNames(kind, name, read);
  if (near.length > 0) {
    const lines = near.map(
      ({ id, name: other }) => `   ${other}  (content/${folderKinds[kind].folder}/${id}${folderKinds[kind].extension})`,
    );
    console.log(`Nearly the same name. Is it one of these?\n${lines.join('\n')}\n`);
  }
  return near.length;
}

function newId(asked: Asked, name: string, read: ReadRecords): string {
  try {
    return idFor(asked.kind, name, read, asked.id);
  } catch (error) {
    if (error instanceof NotNew) throw new Stop(`${error.message}.`.replace(/\.\.$/, '.'));
    throw error;
  }
}

/** By field: there is no sheet whose rows could be named. */
function refusal({ faults, problems }: ImportPlan): string {
  const paint = paintFor(process.stdout);
  const blocks = faults.map(({ sheet: _, row: __, column: ___, ...fault }) =>
    faultBlock(
      { ...fault, sheet: '', ...(fault.mend ? { mend: fault.mend.replace('fill the column', 'give the field') } : {}) },
      paint,
    ).replace(/^(\S*)Column /, '$1'),
  );
  return `${[...blocks, problemLines(problems, paint)].filter(Boolean).join('\n')}\n\nNothing was written: ${counted(faults.length + problems.length, 'fault')}.\n`;
}

const nextSteps = (path: string): string => `Next:
   1. Read content/${path} and add what is missing.
   2. npm run check
   3. npm start, and look at its page. An unconfirmed service has none until its status is active.`;

await command(import.meta.url, async () => {
  const asked = readArguments(process.argv.slice(2));
  const [folder, today] = [contentFolder(), buildDay()];
  const read = await readFor(folder, today);
  const isAsking = process.stdin.isTTY === true && !asked.yes;
  const answers: Answers = new Map([...(isAsking || process.stdin.isTTY ? [] : await fromPipe()), ...asked.set]);
  if (isAsking && !answers.has('name')) answers.set('name', await askName(asked.kind, read));
  const name = String(answers.get('name') ?? '').trim();
  const id = newId(asked, name, read);
  const near = showNear(asked.kind, name, read);
  if (isAsking) {
    if (near > 0 && !(await askYes('Is yours another one?'))) throw new Stop('Nothing was written.');
    await askRest(asked.kind, read, answers);
  }
  const isConfirmed =
    asked.isConfirmed ||
    (isAsking &&
      asked.kind === 'services' &&
      (await askYes('Has somebody rung or asked, and is it running as you wrote?')));
  withStatus(asked.kind, answers, isConfirmed);
  const plan = await planNew({ folder, today, kind: asked.kind, id, answers });
  const [file] = plan.files;
  if (isRefused(plan) || !file) {
    process.stdout.write(refusal(plan));
    return 1;
  }
  console.log(`content/${file.path}\n\n${file.text}`);
  if (!asked.yes && !(isAsking && (await askYes('Write this file?')))) {
    console.log('Nothing was written: add --yes to write it.');
    return 0;
  }
  await writePlan(folder, plan);
  console.log(`Written.\n\n${nextSteps(file.path)}`);
  return 0;
});
