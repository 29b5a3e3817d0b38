/** Walks the pages of /services to their end, and tells where they do not say the truth. The official validator looks at none of this. */
import { show, type Finding } from './faults.ts';
import { isJson, listOf, numberOf, type Json } from './json.ts';
import type { Answer, Source } from './source.ts';

export interface Pages {
  /** Every service once, in the order of the feed. */
  items: Json[];
  /** Ids that stood on the list more than once. */
  repeated: string[];
  findings: Finding[];
  /** How many pages were read. */
  read: number;
  /** False where a page could not be read, or the limit was reached. */
  isComplete: boolean;
}

const keys = ['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents'];

export const idOf = (item: Json): string | undefined =>
  typeof item.id === 'string' || typeof item.id === 'number' ? String(item.id) : undefined;

type Say = (rule: string, path: string, found: string, expected: string, mend: string) => void;

/**
 * @param first the answer of /services without a page
 * @param most how many pages at most
 * @param known pages that were asked for already; `onPage` is told how many are read, of how many
 */
export async function walkPages(
  source: Source,
  first: Answer,
  most: number,
  { known = new Map<number, Answer>(), onPage = (_read: number, _of: number): void => undefined } = {},
): Promise<Pages> {
  const pages: Pages = { items: [], repeated: [], findings: [], read: 0, isComplete: true };
  const seen = new Map<string, number>();
  const promised = numberOf(isJson(first.json) ? first.json.total_pages : undefined) ?? 1;
  let answer = first;
  for (let number = 1; ; number += 1) {
    const say: Say = (rule, path, found, expected, mend) =>
      pages.findings.push({ ...{ rule, path, found, expected, mend }, endpoint: '/services', example: answer.from });
    if (!isJson(answer.json) || !Array.isArray(answer.json.contents)) {
      pages.isComplete = false;
      say(
        'page-unread',
        '',
        answer.failure ?? `status ${answer.status}`,
        `page ${number} of ${promised}`,
        'Give every page that total_pages promises.',
      );
      break;
    }
    pages.read = number;
    checkPage(answer.json, number, promised, say);
    const fresh = take(listOf(answer.json.contents), number, seen, pages);
    onPage(number, promised);
    if (number > 1 && fresh === 0 && listOf(answer.json.contents).length > 0) {
      say(
        'page-again',
        '?page',
        `page ${number} holds only services of pages before it`,
        'other services on every page',
        'Let the address ?page=2 give the second page. A site of plain files had better give one page: total_pages 1.',
      );
      break;
    }
    if (number >= promised || listOf(answer.json.contents).length === 0) break;
    if (number >= most) {
      pages.isComplete = false;
      break;
    }
    answer = known.get(number + 1) ?? (await source.get('services', number + 1));
  }
  checkTotal(first, pages);
  return pages;
}

/** Adds the services of a page that were not there before; how many those were. */
function take(items: readonly Json[], page: number, seen: Map<string, number>, pages: Pages): number {
  let fresh = 0;
  for (const item of items) {
    const id = idOf(item);
    if (id !== undefined && seen.has(id)) {
      pages.repeated.push(id);
      continue;
    }
    if (id !== undefined) seen.set(id, page);
    pages.items.push(item);
    fresh += 1;
  }
  return fresh;
}

function checkPage(page: Json, number: number, promised: number, say: Say): void {
  const missing = keys.filter((key) => page[key] === undefined);
  if (missing.length > 0)
    say(
      'page-keys',
      missing.join(', '),
      'nothing',
      'all eight keys of a page',
      'Always send all eight: a program that reads the feed goes by them.',
    );
  const size = (page.contents as unknown[]).length;
  const expected: [key: string, value: unknown][] = [
    ['page_number', number],
    ['size', size],
    ['first_page', number === 1],
    ['last_page', number >= promised],
    ['empty', size === 0],
    ['total_pages', promised],
  ];
  for (const [key, value] of expected)
    if (page[key] !== undefined && page[key] !== value)
      say(
        'page-flag',
        key,
        show(page[key], key),
        `${String(value)} on this page`,
        'Let it say what is true of this page, or readers stop early or never.',
      );
}

function checkTotal(first: Answer, { findings, items, repeated, isComplete }: Pages): void {
  const total = numberOf(isJson(first.json) ? first.json.total_items : undefined);
  const common = { endpoint: '/services', example: first.from };
  if (repeated.length > 0)
    findings.push({
      ...common,
      ...{
        rule: 'repeated-id',
        path: 'contents.*.id',
        found: `${repeated.length} times an id that was on the list already`,
      },
      ...{
        expected: 'every service once',
        mend: 'Sort the list the same way for every page, and give each service one id.',
      },
    });
  if (isComplete && total !== undefined && total !== items.length)
    findings.push({
      ...common,
      ...{
        rule: 'total-items',
        path: 'total_items',
        found: String(total),
        expected: `${items.length}: so many services stand on the pages`,
      },
      mend: 'Count what is published, and nothing that is not.',
    });
}
