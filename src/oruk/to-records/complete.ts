/** What a service needs and the feed does not say: something stands in, the service is unconfirmed, and it says what to find out. */
import { cutLine } from './text.ts';
import type { FeedWords } from './words.ts';

const needed = [
  { field: 'topics', standIn: 'topic', ask: 'what it is about (topics)' },
  { field: 'levelsOfNeed', standIn: 'levelOfNeed', ask: 'how much help it is for (levels of need)' },
  { field: 'areas', standIn: 'area', ask: 'where it is offered (areas)' },
] as const;

/** Changes `data`. @returns what an editor has to find out */
export function fillIn(data: Record<string, unknown>, words: FeedWords): string[] {
  const open: string[] = [];
  for (const { field, standIn, ask } of needed) {
    if (Array.isArray(data[field]) && data[field].length > 0) continue;
    if (words.standIns) data[field] = [words.standIns[standIn]];
    open.push(ask);
  }
  if (typeof data.summary !== 'string' || data.summary === '') {
    data.summary = typeof data.name === 'string' ? cutLine(data.name, 160) : undefined;
    open.push('what it does, in one sentence (summary)');
  }
  if (!['active', 'paused', 'closed'].includes(data.status as string)) {
    data.status = 'unconfirmed';
    open.push('whether it still runs (status)');
  }
  if (!hasWayIn(data)) open.push('how to reach it (a phone number, an address or a website)');
  return open;
}

const hasWayIn = ({ access, contact, sessions }: Record<string, unknown>): boolean =>
  [access, contact, sessions].some((ways) => typeof ways === 'object' && ways !== null && Object.keys(ways).length > 0);

/** The words of `unconfirmedBecause`. */
export function because(
  open: readonly string[],
  mayBe: readonly string[],
  publisher: string,
  isClosed: boolean,
): string {
  const parts = [
    `Imported from ${cutLine(publisher, 80)}.`,
    ...(mayBe.length > 0
      ? [
          `May be the same as ${mayBe
            .slice(0, 2)
            .map((id) => `content/services/${id}.md`)
            .join(' and ')}: keep one.`,
        ]
      : []),
    ...(isClosed ? ['The feed says that it has closed.'] : []),
    ...(open.length > 0 ? [`Find out: ${open.join('; ')}.`] : []),
  ];
  return cutLine(parts.join(' '), 300)!;
}
