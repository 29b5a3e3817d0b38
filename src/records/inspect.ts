/** The whole check as data: every problem, and the work that waits for an editor. Reporters make words of it. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileKinds, type FileKind } from '../model/kinds.ts';
import { readContent, isComplete } from './read-content.ts';
import { sortProblems, type Problem } from './problem.ts';
import { runRules } from './rules/index.ts';
import type { ReadRecords } from './types.ts';
import { waitingForEditor, type Waiting } from './waiting.ts';

export interface Inspection {
  records: ReadRecords;
  errors: Problem[];
  warnings: Problem[];
  waiting: Waiting[];
  /** Published services whose facts are least sure. */
  lowConfidence: number;
  /** How many records could be read. */
  count: number;
  milliseconds: number;
}

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** `CONTENT_DIR`, or `content` in the project folder. */
export const contentFolder = (from = process.env.CONTENT_DIR): string => resolve(projectFolder, from || 'content');

/** @param today 2026-11-22, in London */
export async function inspect(folder: string, today: string): Promise<Inspection> {
  const start = performance.now();
  const { records, problems } = await readContent(folder);
  const all = sortProblems([...problems, ...runRules(records, today)]);
  const services = records.folders.services;
  return {
    records,
    errors: all.filter(({ severity }) => severity === 'error'),
    warnings: all.filter(({ severity }) => severity === 'warning'),
    waiting: waitingForEditor(records),
    lowConfidence: services.filter(({ data }) => data.assurance.confidence === 'low' && data.status === 'active')
      .length,
    count: Object.values(records.folders).reduce((sum, list) => sum + list.length, 0),
    milliseconds: performance.now() - start,
  };
}

/** Nothing wrong, and nothing missing without which there is no directory. */
export const isSound = ({ errors, records }: Inspection): boolean =>
  errors.length === 0 && isComplete(records, Object.keys(fileKinds) as FileKind[]);
