/** The event of a filled-in form as GitHub tells it, and the small content it is read with. */
import { readFileSync } from 'node:fs';
import type { IssueEvent } from '../../../../src/actions/new-service/handle.ts';
import { readContent } from '../../../../src/records/read-content.ts';
import { contentWith, files } from '../../records/small-content.ts';

export const opened = (): IssueEvent =>
  JSON.parse(readFileSync(new URL('fixtures/issues-opened.json', import.meta.url), 'utf8')) as IssueEvent;

const bills = (files['topics/parenting.yml'] ?? '').replace('Being a parent', 'Money, food and bills');

/** With a topic whose name has a comma in it. */
export const smallContent = (): string => contentWith({ 'topics/bills.yml': bills });

export const known = async (folder = smallContent()) => ({
  records: (await readContent(folder)).records,
  today: '2026-11-26',
  issue: 12,
});

/** The body of the form with some of its text replaced; fails when the text is not there. */
export function bodyWith(...changes: (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The form has no "${from}"`);
    return text.replace(from, () => to);
  }, opened().issue.body ?? '');
}
