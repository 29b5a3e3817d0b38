/** Two editions of a few files, for tests of what changed between them. */
import { type Entry, entryOf } from '../../../../src/actions/pull-request/entries.ts';
import { type Edition, factLine, factsBetween } from '../../../../src/actions/pull-request/facts.ts';
import type { EntryFacts } from '../../../../src/model/pull-request.ts';

const names: Readonly<Record<string, string>> = {
  'topics parenting': 'Being a parent',
  'topics money': 'Money',
  'topics bullying': 'Bullying',
  'places hall': 'Village hall',
  'vocabulary/routes phone': 'Phone',
};

export type Files = Readonly<Record<string, string>>;

function edition(files: Files): Edition {
  const entries = Object.entries(files).flatMap(([file, text]): [string, Entry][] => {
    const entry = entryOf(`content/${file}`, text);
    return entry ? [[`content/${file}`, entry]] : [];
  });
  return { entries: new Map(entries), nameOf: (target, id) => names[`${target} ${id}`] };
}

export const between = (before: Files, after: Files): EntryFacts[] => factsBetween(edition(before), edition(after));

/** The facts of the one entry that changed, a line each. */
export function linesBetween(before: string, after: string, file = 'services/club.md'): string[] {
  const found = between({ [file]: before }, { [file]: after });
  return found.flatMap(({ facts }) => facts.map(factLine));
}
