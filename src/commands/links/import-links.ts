/** The links of what an import brings: tried with the same manners as those of the content, and told by their records. */
import { isIP } from 'node:net';
import { isBroken, type LinkResult } from '../../model/rules/link-state.ts';
import type { Source } from '../../model/assurance.ts';
import { folderKinds } from '../../model/kinds.ts';
import { shorten } from '../../records/problem.ts';
import { linksOf } from '../../records/links/list.ts';
import { counted } from '../../records/report/terminal.ts';
import { isFromFeed } from '../../oruk/to-records/provenance.ts';
import type { ItemPlan } from '../../oruk/to-records/plan.ts';
import { checkLinks, settings, type LinkSettings } from './check-links.ts';
import type { Visit } from './visit.ts';

/** A feed is from a stranger: a quarter of an hour is enough for it. */
const DEADLINE_MS = 15 * 60_000;

export type TryLinks = (urls: readonly string[], tell: (done: number) => void) => Promise<LinkResult[]>;

export const tryLinks =
  (visit: Visit, signal: AbortSignal, how: LinkSettings = { ...settings, deadlineMs: DEADLINE_MS }): TryLinks =>
  (urls, tell) =>
    checkLinks(urls, visit, { ...how, signal }, tell);

export interface ImportedLinks {
  /** Each address once, with the files of the records that name it. */
  files: ReadonlyMap<string, readonly string[]>;
  /** Addresses of this computer or of a network of its own: a feed must not make us ask there. */
  inside: readonly string[];
}

/** Of what would be written: what stays as it is has `npm run links`. */
export function linksOfImport(items: readonly ItemPlan[]): ImportedLinks {
  const files = new Map<string, string[]>();
  for (const { kind, id, change } of items) {
    if (!change) continue;
    const { data, body } = change;
    const { folder, extension } = folderKinds[kind];
    const facts = withoutFeed(data);
    for (const url of linksOf(kind, { data: facts, ...(body === undefined ? {} : { body }) }))
      files.set(url, [...(files.get(url) ?? []), `content/${folder}/${id}${extension}`]);
  }
  const inside = [...files.keys()].filter(isInside);
  for (const url of inside) files.delete(url);
  return { files, inside };
}

/** The feed itself is no link of a record: it was just read. */
function withoutFeed(data: Record<string, unknown>): Record<string, unknown> {
  const pages = (sources: unknown): unknown =>
    Array.isArray(sources) ? (sources as Source[]).filter((source) => !isFromFeed(source)) : undefined;
  const { sources, assurance, ...facts } = data;
  const checked = assurance as Record<string, unknown> | undefined;
  return {
    ...facts,
    ...(sources === undefined ? {} : { sources: pages(sources) }),
    ...(checked && { assurance: { ...checked, sources: pages(checked.sources) } }),
  };
}

/** A bare number for an address, a name without a dot, and names that only a network of one's own knows. */
function isInside(url: string): boolean {
  const host = new URL(url).hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  return (
    isIP(host) !== 0 ||
    !host.includes('.') ||
    /\.(local|localhost|internal|lan|home|corp|intranet|test|invalid|arpa)$/.test(host)
  );
}

/** Said where nobody asked for them to be tried. */
export const notTried = ({ files }: ImportedLinks): string =>
  files.size === 0
    ? ''
    : `Its ${counted(files.size, 'link')} ${files.size === 1 ? 'was' : 'were'} not tried. With --check-links each is asked after, politely, which takes some minutes; npm run links does so later for the whole content.\n`;

export function linkReport(results: readonly LinkResult[], { files, inside }: ImportedLinks): string {
  const faulty = results.filter(({ state }) => isBroken(state) || state === 'moved');
  const missed = files.size - results.length;
  const ok = results.length - faulty.length;
  const lines = faulty.flatMap(({ url, state, status, to }) => [
    `${[state, state === 'moved' ? undefined : status, to === undefined ? undefined : `to ${shorten(to, 200)}`].filter(Boolean).join(' ')}: ${shorten(url, 200)}`,
    ...(files.get(url) ?? []).map((file) => `   ${file}`),
  ]);
  return [
    `Links that do not open as they stand (${faulty.length} of ${results.length}; ${ok} open, or keep programs out)`,
    ...(lines.length > 0
      ? ['', ...lines, '', 'Nothing is changed because of them. Mend them in the entries, and tell the publisher.']
      : []),
    ...(missed > 0 ? [`${counted(missed, 'link')} not tried, for it took too long.`] : []),
    ...inside.map((url) => `Not asked, for it is an address within a network: ${shorten(url, 200)}`),
    '',
  ].join('\n');
}
