/** What an import of a feed would do, or did, for a person. */
import { shorten } from '../records/problem.ts';
import { plain, type Paint } from '../records/report/paint.ts';
import { counted, problemLines } from '../records/report/terminal.ts';
import { wordsOf } from '../records/sheet/plan.ts';
import { folderKinds } from '../model/kinds.ts';
import type { FeedImport, ItemFault } from './import-feed.ts';
import { isRefused } from './import-feed.ts';
import type { Feed } from './feed.ts';
import { publisherOf } from './to-records/items.ts';
import type { ItemPlan, ItemState } from './to-records/plan.ts';
import { licenceOf } from './to-records/provenance.ts';
import type { Unmapped } from './to-records/notes.ts';

/** Of a list that only informs: who wants the rest opens the files. */
const MOST = 30;

/** On one line, without what a terminal obeys and what turns the direction of writing. */
const short = (text: string, length?: number): string =>
  shorten(text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ''), length);

/** @param written whether the files were written after this */
export function importReport(made: FeedImport, written: boolean, paint: Paint = plain): string {
  const { feed, plan, faults, warnings } = made;
  const of = (...states: ItemState[]): ItemPlan[] => plan.items.filter(({ state }) => states.includes(state));
  const few = of('added').length <= MOST;
  const parts = [
    head(feed),
    section(
      'Added',
      of('added').map((item) => block(item, few ? fieldLines(item) : waitingLine(item), paint)),
      paint,
    ),
    section(
      'Changed',
      of('changed').map((item) => block(item, fieldLines(item), paint)),
      paint,
    ),
    section(
      'Changed here and in the feed: yours is kept, choose',
      plan.items.filter(({ conflicts }) => conflicts.length > 0).map((item) => block(item, conflictLines(item), paint)),
      paint,
    ),
    section(
      'No longer in the feed: kept, please check',
      of('gone').map((item) => block(item, [], paint)),
      paint,
    ),
    section(
      'Taken out here, and left out',
      of('deleted').map((item) => block(item, [], paint)),
      paint,
    ),
    section(
      'Here already under this name: pointed at, not changed',
      some(eachOnce(of('linked')), (item) => `${pathOf(item)}  ${short(item.name)}`),
      paint,
    ),
    section(
      'May be the same as an entry of yours: kept back until you have decided',
      plan.items
        .filter(({ mayBe, state }) => mayBe.length > 0 && state === 'added')
        .map((item) =>
          block(
            item,
            item.mayBe.map((id) => `content/services/${id}.md`),
            paint,
          ),
        ),
      paint,
    ),
    section(
      'Not imported',
      plan.refused.map(
        ({ name, source, why }) => `${short(name || 'Without a name')} (${short(source, 60)}): ${short(why, 200)}`,
      ),
      paint,
    ),
    section('Not mapped: add a line to content/vocabulary/feed-terms.yml', some(plan.unmapped, unmappedLine), paint),
    section('Facts that a record has no place for', factLines(plan.items), paint),
    section('What the feed should mend', problemCounts(feed), paint),
    section('Refused', [...of('faulty').map(faultyLine), ...faults.map((fault) => faultBlock(fault, paint))], paint),
    warnings.length > 0
      ? `${paint.bold(`To think about (${warnings.length})`)}\n\n${problemLines(warnings.slice(0, MOST), paint)}${more(warnings.length)}`
      : '',
    ending(made, written),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function head(feed: Feed): string {
  const { services, organizations, shape, fetched, isComplete } = feed;
  const licence = licenceOf(feed);
  return [
    `The feed of ${short(publisherOf(feed))} (${shape}), fetched on ${fetched}: ${counted(services.length, 'service')}${organizations.length > 0 ? ` and ${counted(organizations.length, 'organisation')} besides` : ''}.`,
    licence === undefined
      ? 'It states no licence. Ask its publisher for one before you use it.'
      : `Licence: ${short(licence, 200)}. Where it asks for a notice, add it to attribution in content/site.yml.`,
    ...(isComplete && services.length > 0 ? [] : ['It could not be read whole, so nothing is taken to be gone.']),
  ].join('\n');
}

const section = (title: string, lines: readonly string[], paint: Paint): string =>
  lines.length === 0 ? '' : `${paint.bold(`${title} (${lines.length})`)}\n\n${lines.join('\n')}`;

const more = (count: number): string => (count > MOST ? `\nand ${count - MOST} more` : '');

/** The first of a long list; its last line says how many more there are. */
const some = <T>(all: readonly T[], line: (one: T) => string): string[] => [
  ...all.slice(0, MOST).map(line),
  ...(all.length > MOST ? [`and ${all.length - MOST} more`] : []),
];

const pathOf = ({ kind, id }: Pick<ItemPlan, 'kind' | 'id'>): string =>
  `content/${folderKinds[kind].folder}/${id}${folderKinds[kind].extension}`;

const block = (item: ItemPlan, lines: readonly string[], paint: Paint): string =>
  [
    `${paint.bold(pathOf(item))}  ${paint.dim(`${short(item.name)}, in the feed ${short(item.source, 60)}`)}`,
    ...lines.map((line) => `   ${line}`),
  ].join('\n');

const words = (value: unknown): string => short(wordsOf(value), 100);

const fieldLines = ({ differences, state }: ItemPlan): string[] =>
  differences.map(({ heading, before, after }) =>
    state === 'added' ? `${heading}: ${words(after)}` : `${heading}: ${words(before)} -> ${words(after)}`,
  );

const waitingLine = ({ change }: ItemPlan): string[] => {
  const because = change?.data.unconfirmedBecause;
  return typeof because === 'string' ? [`waits: ${short(because, 160)}`] : [];
};

const conflictLines = ({ conflicts }: ItemPlan): string[] =>
  conflicts.map(
    ({ field, was, theirs, ours }) =>
      `${field}: was ${words(was)}; the feed says ${words(theirs)}; here ${words(ours)}`,
  );

/** Two things of the feed that are one record need no telling. */
const eachOnce = (all: readonly ItemPlan[]): ItemPlan[] =>
  [...new Map(all.toReversed().map((item) => [`${item.kind}/${item.id}`, item])).values()].reverse();

const unmappedLine = ({ kind, says, name, count }: Unmapped): string =>
  `${kind} ${JSON.stringify(short(says, 120))}${name === undefined ? '' : ` (${short(name, 80)})`}: ${counted(count, 'time')}`;

function factLines(items: readonly ItemPlan[]): string[] {
  const counts = new Map<string, { count: number; example: string }>();
  for (const { leftOut, name } of items)
    for (const { field, found, why } of leftOut) {
      const key = `${field.replace(/\b\d+\b/g, 'n')}: ${short(why, 120)}`;
      const before = counts.get(key);
      counts.set(key, {
        count: (before?.count ?? 0) + 1,
        example: before?.example ?? `${short(found, 60)} (${short(name, 60)})`,
      });
    }
  return some(
    [...counts].sort(([, a], [, b]) => b.count - a.count),
    ([key, { count, example }]) => `${key}, ${counted(count, 'time')}, for example ${example}`,
  );
}

/** Persons that were left out among them: they are told by number, and never by name. */
function problemCounts({ problems }: Feed): string[] {
  const counts = new Map<string, { count: number; text: string }>();
  for (const { code, text } of problems)
    counts.set(code, { count: (counts.get(code)?.count ?? 0) + 1, text: counts.get(code)?.text ?? text });
  return some(
    [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
    ([code, { count, text }]) => `${short(code, 40)}, ${counted(count, 'time')}: ${short(text, 200)}`,
  );
}

const faultyLine = (item: ItemPlan): string =>
  `${pathOf(item)}: this file has a fault, so it cannot be compared with the feed. Mend it first: npm run check says how`;

const faultBlock = ({ item, problem }: ItemFault, paint: Paint): string =>
  [
    ...(item ? [`${short(item.name)}, in the feed ${short(item.source, 60)}`] : []),
    problemLines([problem], paint),
  ].join('\n');

function ending(made: FeedImport, written: boolean): string {
  const { plan, files } = made;
  const count = (...states: ItemState[]): number => plan.items.filter(({ state }) => states.includes(state)).length;
  const conflicts = plan.items.reduce((sum, item) => sum + item.conflicts.length, 0);
  const waiting = plan.items.filter(
    ({ change }) => change?.state === 'new' && change.data.status === 'unconfirmed',
  ).length;
  const sums = `${count('added')} added, ${count('changed')} changed, ${count('unchanged', 'linked', 'deleted')} unchanged, ${count('gone')} gone, ${counted(conflicts, 'conflict')}, ${plan.refused.length} not imported.`;
  if (isRefused(made)) return `${sums}\nNothing was written: mend what was refused, then try again.`;
  if (files.length === 0) return `${sums}\nThere is nothing to write.`;
  const entries = plan.items.filter(({ change }) => change).length;
  const what = entries === 0 ? 'only what the feed said last' : entries === 1 ? '1 entry' : `${entries} entries`;
  if (written) return `${sums}${wait(waiting, 'waits', 'wait')}\nWritten: ${what}. No entry was deleted.`;
  return `${sums}${wait(waiting, 'would wait', 'would wait')}\nNothing was written: this was a trial. With --write it would write ${what}.`;
}

/** @param verb of one, and of several */
const wait = (count: number, one: string, several: string): string =>
  count === 0
    ? ''
    : `\n${counted(count, 'new service')} ${count === 1 ? one : several} for an editor. Nobody else sees ${count === 1 ? 'it' : 'them'} until then.`;
