/** Whether a link within the site leads to a record that there is. */
import { didYouMean } from '../nearest.ts';
import type { ReadRecords, Target } from '../types.ts';

/** Pages that are records: /services/x/, /levels-of-need/ is a page of another kind. */
const pagesOf: readonly Target[] = ['services', 'organisations', 'places', 'areas', 'topics', 'guides', 'docs'];

const recordOf = (href: string): { kind: Target; id: string } | undefined => {
  const [, folder, id] = /^\/([\w-]+)\/([^/?#]+)/.exec(href) ?? [];
  const kind = pagesOf.find((target) => target === folder);
  return kind && id ? { kind, id } : undefined;
};

/** Is it the page of a record, and called by that record's name? */
export const isRecordPage = (href: string): boolean => recordOf(href) !== undefined;

/** What to say of a link to a record that does not exist; undefined for every other link. */
export function missingPage(href: string, { ids }: Pick<ReadRecords, 'ids'>) {
  const record = recordOf(href);
  const known = record && ids[record.kind];
  if (!known || known.has(record.id)) return undefined;
  return {
    expected: `a page that exists: there is no ${record.id} in content/${record.kind}`,
    mend: didYouMean(record.id, known) ?? 'correct the link',
    rule: 'references',
  };
}
