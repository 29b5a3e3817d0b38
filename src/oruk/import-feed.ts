/** From a feed that was read to files: compared, checked with the whole content, and only then written. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspect, type Inspection } from '../records/inspect.ts';
import type { Problem } from '../records/problem.ts';
import { schemasFor, schemaText } from '../records/schemas.ts';
import { filesFor, pathOf } from '../records/sheet/files.ts';
import { tryOut } from '../records/sheet/try-out.ts';
import type { ReadRecords } from '../records/types.ts';
import { writeAll, type BeforeEach, type FileText } from '../records/write/write-all.ts';
import type { Feed } from './feed.ts';
import { basePath, baseText, readBase, type Base } from './to-records/base.ts';
import { planFeed, type FeedPlan, type ItemPlan } from './to-records/plan.ts';

export interface ItemFault {
  /** Undefined for a fault elsewhere in the content, which the import would bring about. */
  item: ItemPlan | undefined;
  problem: Problem;
}

export interface FeedImport {
  feed: Feed;
  plan: FeedPlan;
  /** With one of these nothing is written. */
  faults: readonly ItemFault[];
  /** What to think about; it stops nothing. */
  warnings: readonly Problem[];
  files: readonly FileText[];
}

export interface ImportOptions {
  folder: string;
  /** What the feed is called here: letters of an id. */
  name: string;
  /** 2026-11-27, in London. */
  today: string;
  /** Our id of who provides the services of which the feed does not say it. */
  organisation?: string | undefined;
}

/** What the last import left cannot be read: without it our changes could not be told from theirs. */
export class UnreadableBase extends Error {}

/** Whoever is said to provide the services is not here. */
export class UnknownOrganisation extends Error {}

/** What an import would do. Writes nothing into the folder. @throws UnreadableBase, UnknownOrganisation */
export async function planImport(
  feed: Feed,
  { folder, name, today, organisation }: ImportOptions,
): Promise<FeedImport> {
  const before = await inspect(folder, today);
  if (organisation !== undefined && !before.records.ids.organisations?.has(organisation))
    throw new UnknownOrganisation(
      `There is no content/organisations/${organisation}.yml. Give --organisation the name of a file there, without .yml, or make it first: npm run new -- organisation`,
    );
  const plan = planFeed(feed, { records: before.records, base: baseIn(folder, name), name, today, organisation });
  const files = filesOf(plan, folder, name, before.records);
  const own = await tried(plan, files, { folder, today, before });
  return { feed, plan, files, ...own };
}

export const isRefused = ({ faults, plan }: Pick<FeedImport, 'faults' | 'plan'>): boolean =>
  faults.length > 0 || plan.items.some(({ state }) => state === 'faulty');

/** All of it or nothing. */
export async function writeImport(folder: string, made: FeedImport, beforeEach?: BeforeEach): Promise<void> {
  if (isRefused(made)) throw new Error('An import with faults is not written');
  await writeAll(folder, made.files, beforeEach);
}

function baseIn(folder: string, name: string): Base | undefined {
  const path = join(folder, basePath(name));
  if (!existsSync(path)) return undefined;
  const base = readBase(readFileSync(path, 'utf8'));
  if (base) return base;
  throw new UnreadableBase(
    `${basename(folder)}/${basePath(name)} is not as an import wrote it. It says what was imported last, and without it your changes cannot be told from the feed's. Take it back from the history: git checkout -- ${basename(folder)}/${basePath(name)}`,
  );
}

function filesOf(plan: FeedPlan, folder: string, name: string, records: ReadRecords): FileText[] {
  const changes = plan.items.flatMap(({ change }) => change ?? []);
  const files = filesFor(changes, (path) => readFileSync(join(folder, path), 'utf8'));
  if (plan.isBaseNew) files.push({ path: basePath(name), text: baseText(plan.base) });
  return [...files, ...schemaFiles(changes, folder, records)];
}

/** The ids of new records, in the schemas that editors complete with. */
function schemaFiles(
  changes: readonly NonNullable<ItemPlan['change']>[],
  folder: string,
  { ids }: ReadRecords,
): FileText[] {
  const fresh = changes.filter(({ state }) => state === 'new').map(({ draft }) => draft);
  if (fresh.length === 0 || !existsSync(join(folder, '_schema'))) return [];
  const all = { ...ids };
  for (const { kind, id } of fresh) all[kind] = new Set([...(all[kind] ?? []), id]);
  return Object.entries(schemasFor({ ids: all })).flatMap(([name, schema]) => {
    const path = `_schema/${name}.json`;
    const text = schemaText(schema);
    const isSame = existsSync(join(folder, path)) && readFileSync(join(folder, path), 'utf8') === text;
    return isSame ? [] : [{ path, text }];
  });
}

async function tried(
  plan: FeedPlan,
  files: readonly FileText[],
  { folder, today, before }: Pick<ImportOptions, 'folder' | 'today'> & { before: Inspection },
): Promise<Pick<FeedImport, 'faults' | 'warnings'>> {
  // What is wrong already is mended first: otherwise nobody could tell whose fault is whose.
  const old = before.errors.map((problem) => ({ item: undefined, problem }));
  if (files.length === 0 || old.length > 0) return { faults: files.length === 0 ? [] : old, warnings: [] };
  const { errors, warnings } = await tryOut(folder, files, today, before);
  const byFile = new Map<string, ItemPlan>(
    plan.items.flatMap((item) => (item.change ? [[`${basename(folder)}/${pathOf(item.change)}`, item] as const] : [])),
  );
  return { faults: errors.map((problem) => ({ item: byFile.get(problem.file), problem })), warnings };
}
