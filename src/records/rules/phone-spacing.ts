/** A number without spaces is hard to read, to say and to dial. */
import { spacedPhone } from '../../model/rules/phone-format.ts';
import { isUkPhone } from '../../model/rules/formats.ts';
import type { Problem } from '../problem.ts';
import { fieldRule, problemAt, type Rule } from './rule.ts';
import { textsOf, warningAt, withoutAddresses } from './texts.ts';

const about = { rule: 'phone-spacing', help: 'phone' } as const;
const expected = 'a number in groups, as people say it';
const mend = (better: string) => `write ${better}, or run npm run check -- --fix`;

/** A number in a field of its own, or as a way in: `access-values` says whether it is one at all. */
const inFields = fieldRule(
  ({ help, title }) => help === 'phone' || title === 'Number or address',
  ({ path, value }, record) => {
    const better = isUkPhone(value) ? spacedPhone(value) : undefined;
    return better === undefined || better === value
      ? undefined
      : problemAt(record, path, { ...about, value, severity: 'warning', expected, mend: mend(`"${better}"`) });
  },
);

const inTexts: Rule = (records): Problem[] =>
  [...textsOf(records)].flatMap((text) =>
    [...withoutAddresses(text.text).matchAll(/(?<![\d+])0[1-9]\d{8,9}(?!\d)/g)].flatMap(({ 0: value, index }) => {
      const better = spacedPhone(value);
      return better === undefined ? [] : warningAt(text, index, { ...about, value, expected, mend: `write ${better}` });
    }),
  );

export const phoneSpacing: Rule = (records, today) => [...inFields(records, today), ...inTexts(records, today)];
