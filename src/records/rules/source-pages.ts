/** Every page that the table of sources names is there, or has a name to be called by; no section has another's address. */
import type { Problem } from '../problem.ts';
import { isRecordPage, missingPage } from './missing-page.ts';
import { fieldRule, problemAt, type Rule } from './rule.ts';

export const sourcePages: Rule = (records, today) => [...pages(records, today), ...sectionsTwice(records, today)];

const pages = fieldRule(
  ({ sitePage }) => sitePage === true,
  ({ path, value }, record, records) => {
    const about = { rule: 'source-pages', value, help: 'sources' } as const;
    if (isRecordPage(value)) {
      const fault = missingPage(value, records);
      return fault && problemAt(record, path, { ...about, ...fault });
    }
    const named = records.files.sources?.data.pageNames ?? [];
    if (named.some(({ page }) => page === withoutAnchor(value))) return undefined;
    return problemAt(record, path, {
      ...about,
      expected: 'a page that pageNames gives a name, for it is no entry with a name of its own',
      mend: `add to pageNames: - { page: ${withoutAnchor(value)}, name: what the page is called }`,
    });
  },
);

const withoutAnchor = (page: string): string => page.replace(/#.*$/, '');

const sectionsTwice: Rule = ({ files }): Problem[] => {
  const record = files.sources;
  if (!record) return [];
  const seen = new Set<string>();
  return record.data.documents.flatMap((document, at) =>
    document.sections.flatMap(({ id }, place) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return problemAt(record, ['documents', at, 'sections', place, 'id'], {
        rule: 'source-pages',
        value: id,
        expected: 'an id that no other section has',
        mend: 'change one of them',
        help: 'sources',
      });
    }),
  );
};
