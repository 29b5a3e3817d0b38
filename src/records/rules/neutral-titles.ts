/** A page about harm has a title of its own for the tab, and no two pages have the same one. */
import type { Problem } from '../problem.ts';
import type { ReadRecord } from '../types.ts';
import { problemAt, type Rule } from './rule.ts';

export const neutralTitles: Rule = ({ folders }) => {
  const named = [...folders.topics, ...folders.guides];
  const missing = named
    .filter(({ data }) => data.sensitive && data.neutralTitle === undefined)
    .map((record) =>
      problemAt(record, ['sensitive'], {
        rule: 'neutral-titles',
        expected: 'a neutralTitle too, because sensitive is true: what the tab and the history say instead of the name',
        mend: 'add a line such as neutralTitle: Support at home',
        help: 'safety',
      }),
    );
  const idle = named
    .filter(({ data }) => !data.sensitive && data.neutralTitle !== undefined)
    .map((record) =>
      problemAt(record, ['neutralTitle'], {
        rule: 'neutral-titles',
        value: record.data.neutralTitle,
        expected: 'no neutralTitle, because it is used only where sensitive is true',
        mend: 'add sensitive: true, or take the line out',
        help: 'safety',
      }),
    );
  // The title of a topic or an organisation goes on after these words, each in its own way.
  const { topics, organisations, places, guides, services } = folders;
  const alike = [topics, organisations, places, [...services, ...guides]];
  return [...missing, ...idle, ...alike.flatMap(twice)];
};

function twice(records: readonly ReadRecord<{ neutralTitle?: string | undefined }>[]): Problem[] {
  const first = new Map<string, string>();
  return records.flatMap((record) => {
    const title = record.data.neutralTitle?.toLowerCase();
    if (title === undefined) return [];
    const before = first.get(title);
    first.set(title, before ?? record.file);
    if (before === undefined) return [];
    return problemAt(record, ['neutralTitle'], {
      rule: 'neutral-titles',
      value: record.data.neutralTitle,
      expected: `a title that no other page has: ${before} has it too`,
      mend: 'choose other words',
      help: 'safety',
    });
  });
}
