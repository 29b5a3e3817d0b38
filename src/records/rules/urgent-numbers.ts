/** The numbers for danger on every page are those of the services they name. A stale one is the worst fault there is. */
import type { Service } from '../../model/service.ts';
import { problemAt, type Rule } from './rule.ts';

export const urgentNumbers: Rule = ({ folders, files }) => {
  const { site } = files;
  if (!site) return [];
  return site.data.urgent.flatMap(({ phone, text, textWord, service: id }, index) => {
    const service = folders.services.find((record) => record.id === id)?.data;
    if (!service) return [];
    const differs = (field: 'phone' | 'text' | 'textWord', value: string | undefined, own: readonly string[]) =>
      problemAt(site, ['urgent', index, field], {
        rule: 'urgent-numbers',
        value,
        expected: `the ${field === 'textWord' ? 'word' : 'number'} of content/services/${id}.md: ${own.join(' or ') || 'it has none'}`,
        mend: 'find out which of the two is right, and write it in both files',
        help: 'site',
      });
    const numbers = text === undefined ? phonesOf(service) : textsOf(service);
    const number = phone ?? text ?? '';
    if (!numbers.some((own) => digits(own) === digits(number)))
      return differs(text === undefined ? 'phone' : 'text', number, numbers);
    const word = service.contact?.textWord;
    return text !== undefined && textWord !== word ? differs('textWord', textWord, word ? [word] : []) : [];
  });
};

const isNumber = (value: string | undefined): value is string => value !== undefined && /^[\d ]+$/.test(value);

const phonesOf = ({ contact, access = [] }: Service): string[] => [
  ...new Set([contact?.phone, ...access.map(({ value }) => value)].filter(isNumber)),
];

const textsOf = ({ contact }: Service): string[] => [contact?.text].filter(isNumber);

const digits = (number: string) => number.replaceAll(' ', '');
