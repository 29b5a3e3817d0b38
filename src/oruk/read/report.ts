/** Collects what an editor or the feed's publisher should know, up to a number that somebody can still read. */
import type { FeedProblem } from '../feed.ts';

/** Tells of one item: its kind of problem, in plain words what was found and done, and where. */
export type Tell = (code: string, text: string, field?: string) => void;

export interface Report {
  problems: FeedProblem[];
  /** Of the feed as a whole. */
  tell: Tell;
  /** Of one item. A problem of the same kind in the same field is told once. */
  about: (item: FeedProblem['item']) => Tell;
}

const mostOfOneItem = 60;
const mostOfAll = 20_000;

export function newReport(): Report {
  const problems: FeedProblem[] = [];
  const add = (problem: FeedProblem): void => {
    if (problems.length < mostOfAll) problems.push(problem);
    else if (problems.length === mostOfAll)
      problems.push({
        code: 'more-problems',
        text: `There are more than ${mostOfAll} things to report. The rest is not listed: ask the publisher to mend the feed first.`,
      });
  };
  return {
    problems,
    tell: (code, text, field) => add({ code, text, ...(field === undefined ? {} : { field }) }),
    about: (item) => {
      const told = new Set<string>();
      return (code, text, field) => {
        const key = `${code} ${field}`;
        if (told.has(key) || told.size > mostOfOneItem) return;
        told.add(key);
        const isLast = told.size > mostOfOneItem;
        add({
          ...(isLast
            ? {
                code: 'more-problems',
                text: `This record has more than ${mostOfOneItem} problems. The rest is not listed.`,
              }
            : { code, text, ...(field === undefined ? {} : { field }) }),
          ...(item ? { item } : {}),
        });
      };
    },
  };
}

/** What a terminal obeys, and what turns the direction of writing. */
const unseen = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Short enough for a line of a report, and nothing but what can be seen. */
export const quoted = (value: unknown): string => {
  const text = String(value).slice(0, 300).replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`;
};
