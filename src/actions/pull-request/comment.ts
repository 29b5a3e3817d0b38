/** The one comment on a pull request: the pages that change, their facts before and after, and what is to mend. */
import type { PullRequestFacts, ToldProblem } from '../../model/pull-request.ts';
import { entrySection } from './comment-entry.ts';
import { folded, link } from './markdown-text.ts';
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
  const isStopped = facts.counts.errors + facts.elsewhere.errors > 0;
  if (isStopped) return withEntries(before, facts, noPreview, { ...parts, site: undefined });
  return withEntries(before, facts, previewWords(parts), parts);
}

function opening({ counts, entries, problems, moreEntries }: PullRequestFacts): string {
  const faulty = new Set(problems.map(({ file }) => file));
  const all = entries.filter(({ file }) => faulty.size === 0 || faulty.has(file)).map(({ name }) => name);
  const first = headline(counts, moreEntries > 0 && faulty.size === 0 ? [] : all);
  const changed = entries.length + moreEntries;
  return changed > 0 ? first : `${first} No fact of an entry changes.`;
}

/** The part of the room that problems may take: the facts are wanted, too. */
const roomForProblems = 25_000;

function toMend(
  { problems, counts, elsewhere }: PullRequestFacts,
  { helpAt, run }: Omit<CommentParts, 'facts'>,
): string[] {
  const fitting = thatFit(problems, helpAt);
  const [errors, warnings] = ['error', 'warning'].map((wanted) =>
    fitting.filter(({ severity }) => severity === wanted),
  ) as [ToldProblem[], ToldProblem[]];
  const left = counts.errors + counts.warnings - fitting.length;
  return [
    ...(errors.length === 0 ? [] : [problemTable(errors, helpAt)]),
    ...(warnings.length === 0
      ? []
      : [folded('What to think about: advice, it stops nothing', problemTable(warnings, helpAt))]),
    ...(left > 0 ? [`And ${left} more: ${link('see all of them', run)}.`] : []),
    ...[elsewhereWords(elsewhere)].filter(Boolean),
  ];
}

function thatFit(problems: readonly ToldProblem[], helpAt: HelpAt): ToldProblem[] {
  let length = 0;
  return problems.filter((problem) => (length += problemTable([problem], helpAt).length) <= roomForProblems);
}

const noPreview = 'There is no preview yet: it is made as soon as nothing is left to fix.';

function previewWords({ site, download }: Omit<CommentParts, 'facts'>): string {
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
