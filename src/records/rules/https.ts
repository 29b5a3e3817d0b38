/** A link that is not encrypted shows its visitors' steps to everybody on the same network. Sources are let be: they are evidence. */
import { mentionsIn } from '../markdown/mentions.ts';
import type { Problem } from '../problem.ts';
import { fieldRule, problemAt, type Rule } from './rule.ts';

const expected = 'an address that begins https://';
const mend = 'open it with https:// and use that if it works; if it does not, ask the service for an https link';

const notEncrypted = /^http:\/\/(?!localhost\b)/i;

const inFields = fieldRule(
  // In an identifier http:// is part of the name.
  ({ identifier }) => !identifier,
  ({ path, value }, record) =>
    notEncrypted.test(value) && !path.includes('sources')
      ? problemAt(record, path, { rule: 'https', severity: 'warning', value, expected, mend, help: 'web-address' })
      : undefined,
);

const inTexts: Rule = ({ folders }) =>
  [...folders.services, ...folders.guides, ...folders.docs].flatMap((record) =>
    mentionsIn(record.body ?? '')
      .filter(({ kind, value }) => kind === 'link' && notEncrypted.test(value) && (record.body ?? '').includes(value))
      .map(({ line, column, value }): Problem => ({
        ...{
          severity: 'warning',
          file: record.file,
          line: record.bodyLine + line - 1,
          column,
          field: 'Text',
          path: [],
        },
        ...{ found: `"${value}"`, expected, mend, rule: 'https', help: 'web-address' },
      })),
  );

export const https: Rule = (records, today) => [...inFields(records, today), ...inTexts(records, today)];
