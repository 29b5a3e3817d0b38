/** The one comment on a pull request: the pages that change, their facts before and after, and what is to mend. */
import type { EntryFacts, Fact, PullRequestFacts } from '../../model/pull-request.ts';
import { turnWords } from './facts.ts';
import { codeWords, folded, link, plainWords, table } from './markdown-text.ts';
import { elsewhereWords, headline, type HelpAt, problemTable } from './problems.ts';

/** By this the comment is found again. It shows nowhere. */
export const marker = '<!-- early-help-offer: what this change does -->';

/** GitHub takes 65,536 characters, and no more. */
export const longestComment = 65_000;

export interface CommentParts {
  /** Undefined: the check did not come to its end, or what it left cannot be read. */
  facts: PullRequestFacts | undefined;
  /** The run of the check. */
  run: string;
  /** Where the preview is published, without a slash at its end. */
  site?: string | undefined;
  /** Where the preview can be downloaded. */
  download?: string | undefined;
  helpAt: HelpAt;
}

export function commentOf({ facts, ...parts }: CommentParts): string {
  const title = '### What this change does';
  if (!facts)
    return `${marker}\n${title}\n\nThe check did not come to its end, so it cannot be said what changes. ${link('See where it stopped', parts.run)}.\n`;
  const before = [marker, title, opening(facts), ...toMend(facts, parts)].join('\n\n');
  const after = previewWords(facts, parts);
  return withEntries(before, facts, after, parts);
}

function opening({ counts, entries, problems, moreEntries }: PullRequestFacts): string {
  const faulty = new Set(problems.map(({ file }) => file));
  const all = entries.filter(({ file }) => faulty.size === 0 || faulty.has(file)).map(({ name }) => name);
  const first = headline(counts, moreEntries > 0 && faulty.size === 0 ? [] : all);
  const changed = entries.length + moreEntries;
  return changed > 0 ? first : `${first} No fact of an entry changes.`;
}

function toMend(
  { problems, counts, elsewhere }: PullRequestFacts,
  { helpAt, run }: CommentParts | Omit<CommentParts, 'facts'>,
): string[] {
  const [errors, warnings] = (['error', 'warning'] as const).map((wanted) =>
    problems.filter(({ severity }) => severity === wanted),
  ) as [typeof problems, typeof problems];
  const left = counts.errors + counts.warnings - problems.length;
  return [
    ...(errors.length === 0 ? [] : [problemTable(errors, helpAt)]),
    ...(warnings.length === 0
      ? []
      : [folded('What to think about: advice, it stops nothing', problemTable(warnings, helpAt))]),
    ...(left > 0 ? [`And ${left} more: ${link('see all of them', run)}.`] : []),
    ...[elsewhereWords(elsewhere)].filter(Boolean),
  ];
}

function previewWords(
  { counts, elsewhere }: PullRequestFacts,
  { site, download }: Omit<CommentParts, 'facts'>,
): string {
  const stopped = counts.errors + elsewhere.errors > 0;
  if (stopped) return 'There is no preview yet: it is made as soon as nothing is left to fix.';
  const ways = [
    ...(site === undefined ? [] : [link('Look at the site with this change', `${site}/`)]),
    ...(download === undefined
      ? []
      : [`${link('Download the site with this change', download)} (you must be signed in to GitHub)`]),
  ];
  return ways.length === 0 ? 'There is no preview of this change.' : `${ways.join('. ')}.`;
}

/** As many entries as there is room for, each whole, and a line that says how many were left out. */
function withEntries(
  before: string,
  { entries, moreEntries }: PullRequestFacts,
  after: string,
  parts: Omit<CommentParts, 'facts'>,
): string {
  const leftOut = (count: number): string =>
    `${count === 1 ? '1 more entry changes' : `${count} more entries change`}. There is no room for more here: ${link('see the run', parts.run)}.`;
  const room = longestComment - before.length - after.length - leftOut(1_000_000).length - 20;
  const shown: string[] = [];
  let length = 0;
  for (const entry of entries) {
    const section = entrySection(entry, parts.site);
    if (length + section.length > room) break;
    shown.push(section);
    length += section.length + 2;
  }
  const left = entries.length - shown.length + moreEntries;
  return `${[before, ...shown, ...(left > 0 ? [leftOut(left)] : []), after].join('\n\n')}\n`;
}

function entrySection(entry: EntryFacts, site: string | undefined): string {
  const { name, file, page, turn, facts, moreFacts } = entry;
  const words = plainWords(name);
  const isShown = page !== undefined && turn !== 'removed' && turn !== 'hidden';
  const title = isShown && site !== undefined ? link(words, `${site}${page}`) : words;
  const place = isShown ? `${codeWords(page)} from ${codeWords(file)}` : codeWords(file);
  const more = moreFacts > 0 ? `And ${moreFacts} more: the tab "Files changed" has them all.` : '';
  const parts = [`#### ${title}`, place, plainWords(turnWords(entry)), factTable(entry, facts), more];
  return parts.filter(Boolean).join('\n\n');
}

function factTable({ turn }: EntryFacts, facts: readonly Fact[]): string {
  if (facts.length === 0) return '';
  if (turn === 'new')
    return table(
      ['Fact', 'New'],
      facts.map((fact) => [plainWords(fact.field), afterCell(fact)]),
    );
  return table(
    ['Fact', 'Before', 'After'],
    facts.map((fact) => [plainWords(fact.field), beforeCell(fact), afterCell(fact)]),
  );
}

const isList = ({ gained, lost }: Fact): boolean => gained !== undefined || lost !== undefined;
const beforeCell = (fact: Fact): string =>
  isList(fact) ? (fact.lost ?? []).map((name) => `− ${codeWords(name)}`).join('<br>') : valueCell(fact.before);
const afterCell = (fact: Fact): string =>
  isList(fact) ? (fact.gained ?? []).map((name) => `+ ${codeWords(name)}`).join('<br>') : valueCell(fact.after);
const valueCell = (value: string | undefined): string => (value === undefined ? 'nothing' : codeWords(value));
