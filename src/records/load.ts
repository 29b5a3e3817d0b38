/** All content, checked: for everything that runs outside Astro's own collections. */
import { buildDay } from './build-day.ts';
import { completeRecords } from './complete.ts';
import { ContentError } from './content-error.ts';
import { contentFolder, inspect, isSound, type Inspection } from './inspect.ts';
import { counted, problemLines } from './report/terminal.ts';
import type { ContentRecords, ReadRecords } from './types.ts';

const kept = Symbol.for('early-help-offer: inspections');

/** Astro's bundles each have a copy of this module, and a process reads the content once for all of them. */
const shared = globalThis as { [kept]?: Map<string, Promise<Inspection>> };
const inspections = (shared[kept] ??= new Map<string, Promise<Inspection>>());

/** Reads a folder once a process, however many ask. */
export function inspectOnce(folder = contentFolder()): Promise<Inspection> {
  const known = inspections.get(folder);
  if (known) return known;
  const made = inspect(folder, buildDay());
  inspections.set(folder, made);
  return made;
}

/** Reads the folder anew the next time: its files have changed. */
export const forget = (folder = contentFolder()): boolean => inspections.delete(folder);

/**
 * All content of a folder (`CONTENT_DIR` or content/ unless told).
 * @throws ContentError that lists every fault, when there is one
 */
export async function loadContent(folder = contentFolder()): Promise<ContentRecords> {
  const inspection = await inspectOnce(folder);
  if (!isSound(inspection)) throw contentError(inspection);
  return toContent(inspection.records);
}

/** Only for records of a sound inspection. */
export function toContent({ folders, files }: ReadRecords): ContentRecords {
  const data = Object.entries(files).map(([kind, record]) => [kind, record.data] as const);
  return completeRecords(folders, Object.fromEntries(data));
}

export function contentError({ errors }: Inspection): ContentError {
  return new ContentError(
    `${problemLines(errors)}\n\nThe content has ${counted(errors.length, 'error')}: nothing was built. Check again with: npm run check`,
  );
}
