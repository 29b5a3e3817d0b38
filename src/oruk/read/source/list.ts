/** Reads a list page after page, until it is empty or its last page is reached, whatever the server says or does. */
import type { Limits } from '../options.ts';
import { jsonOf, type Raw } from '../raw.ts';
import type { Report } from '../report.ts';
import type { Asker } from './ask.ts';
import { collect } from './collect.ts';
import { pageIn, type Page } from './envelope.ts';

export interface List {
  items: Raw[];
  envelope: Raw;
  isComplete: boolean;
}

/** After so many failures in a row the server is taken as down. */
const patience = 3;

/** @param called the list in words: "services" */
export async function readList(
  url: string,
  first: Page,
  called: string,
  asker: Asker,
  limits: Limits,
  report: Report,
  onPage: (done: number, total: number) => void,
): Promise<List> {
  const collected = collect(report);
  const seen = new Set<string>();
  const isNew = (page: Page): boolean => {
    const print = jsonOf(page.items) ?? '';
    return !seen.has(print) && Boolean(seen.add(print));
  };
  let isComplete = true;
  const fault = (code: string, text: string): void => {
    isComplete = false;
    report.tell(code, text);
  };
  let broken = 0;
  const take = (page: Page): void => {
    collected.add(page.items);
    broken += page.broken;
  };
  isNew(first);
  take(first);
  let last = lastPage(first);
  let failures = 0;
  let read = 1;
  onPage(read, Math.max(read, Math.min(last, limits.maxPages)));
  for (let number = (first.number === 0 ? 0 : 1) + 1; number <= last && first.items.length > 0; number += 1) {
    if (read >= limits.maxPages || collected.items.length >= limits.maxServices) {
      fault(
        'too-many',
        `The list of ${called} goes on after ${read} pages with ${collected.items.length} records. It was read no further: ask the publisher, or raise the limit.`,
      );
      break;
    }
    const answer = await asker.ask(withPage(url, number));
    const page = 'json' in answer ? pageIn(answer.json) : undefined;
    if (!page) {
      const reason = 'failure' in answer ? answer.failure : 'What came is no list.';
      fault(
        'page-not-read',
        `Page ${number} of the list of ${called} could not be read. ${reason} Its records are missing here: nothing may be taken as gone.`,
      );
      failures += 1;
      if (failures >= patience || last === Infinity || ('isFinal' in answer && answer.isFinal)) break;
      continue;
    }
    failures = 0;
    if (page.items.length === 0) break;
    if (!isNew(page)) {
      // It counts from 1 although it says 0.
      if (first.number === 0 && number === 1) {
        last += 1;
        continue;
      }
      report.tell(
        'same-page-again',
        `Page ${number} of the list of ${called} is one that had come before, so its server does not turn pages. It was read no further.`,
      );
      if (collected.items.length !== first.totalItems) isComplete = false;
      break;
    }
    take(page);
    read += 1;
    onPage(read, Math.max(read, Math.min(last, limits.maxPages)));
    if (first.totalPages === undefined && page.isLast === true) break;
  }
  if (broken > 0)
    fault('not-a-record', `${broken} entries in the list of ${called} are no records. They were passed over.`);
  tellOfTotal(first, collected.items.length, called, fault, report);
  return { items: collected.items.slice(0, limits.maxServices), envelope: first.envelope, isComplete };
}

/** As the first page says; endless where it says nothing. */
function lastPage({ totalPages, isLast, number }: Page): number {
  if (totalPages !== undefined && totalPages > 0) return number === 0 ? totalPages - 1 : totalPages;
  return isLast === true ? 1 : Infinity;
}

function tellOfTotal(
  { totalItems }: Page,
  count: number,
  called: string,
  fault: (code: string, text: string) => void,
  report: Report,
): void {
  if (totalItems === undefined || totalItems === count) return;
  const text = `The feed says that it has ${totalItems.toLocaleString('en-GB')} ${called}; ${count.toLocaleString('en-GB')} different ones came.`;
  if (count < totalItems) fault('total-wrong', `${text} So nothing may be taken as gone.`);
  else report.tell('total-wrong', text);
}

export function withPage(url: string, page: number): string {
  const paged = new URL(url);
  paged.searchParams.set('page', String(page));
  return paged.href;
}
