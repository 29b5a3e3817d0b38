/**
 * Astro's loaders, on the one reader: the content folder is read and checked once for all collections. Any error anywhere
 * stops a build with the report and nothing else; while developing it is shown and the last good state stays.
 */
import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import type { RecordKind } from '../model/fields.ts';
import { folderKinds } from '../model/kinds.ts';
import { contentFolder, isSound, type Inspection } from './inspect.ts';
import { contentError, forget, inspectOnce } from './load.ts';
import { counted } from './report/terminal.ts';
import type { ReadRecord, ReadRecords } from './types.ts';

/** The records of one folder: `data` as its schema gives it, `body` as Markdown. */
export const folderLoader = <Kind extends RecordKind>(kind: Kind) =>
  ({
    name: `records: ${kind}`,
    load: (context: LoaderContext) => keepFilled(context, (records) => records.folders[kind]),
    schema: folderKinds[kind].schema,
  }) satisfies Loader;

/** The single files (site, retired, towns, vocabulary/...), each an entry whose id is its kind. */
export const fileLoader = () =>
  ({
    name: 'records: files',
    load: (context: LoaderContext) => keepFilled(context, ({ files }) => Object.values<ReadRecord<unknown>>(files)),
    schema: z.record(z.string(), z.unknown()),
  }) satisfies Loader;

type Choose = (records: ReadRecords) => readonly ReadRecord<unknown>[];

async function keepFilled(context: LoaderContext, choose: Choose): Promise<void> {
  const folder = contentFolder();
  const inspection = await inspectOnce(folder);
  if (isSound(inspection)) fill(context, choose(inspection.records));
  else if (!context.watcher) throw contentError(inspection);
  tellOnce(context, inspection);

  const { watcher } = context;
  if (!watcher) return;
  watcher.add(folder);
  watcher.on('all', (_event: string, file: string) => {
    if (relative(folder, file).startsWith('..')) return;
    void againSoon(folder).then((next) => {
      if (isSound(next)) fill(context, choose(next.records));
      tellOnce(context, next);
    });
  });
}

function fill(context: LoaderContext, records: readonly ReadRecord<unknown>[]): void {
  const { store } = context;
  store.clear();
  for (const { id, file, data, body } of records) {
    const fields = data as Record<string, unknown>;
    store.set({
      id,
      data: fields,
      body: body ?? '',
      filePath: file,
      digest: context.generateDigest({ ...fields, body }),
    });
  }
}

const told = new WeakSet<Inspection>();

/** One inspection serves every collection, and is told once. */
function tellOnce({ logger, watcher }: LoaderContext, inspection: Inspection): void {
  if (told.has(inspection)) return;
  told.add(inspection);
  const { warnings } = inspection;
  if (!isSound(inspection)) {
    if (watcher) logger.error(`\n${contentError(inspection).message}`);
  } else if (warnings.length > 0) {
    logger.info(`${counted(warnings.length, 'warning')} in the content: see npm run check`);
  }
}

let pending: Promise<Inspection> | undefined;

/** An editor saves several files at once, and every collection hears of each: they are read together, a moment later. */
function againSoon(folder: string): Promise<Inspection> {
  pending ??= new Promise((resolve) => {
    setTimeout(() => {
      pending = undefined;
      forget(folder);
      resolve(inspectOnce(folder));
    }, 50);
  });
  return pending;
}
