/** The numbers for danger on every page are those of the services they name. A stale one is the worst fault there is. */
import { problemAt, type Rule } from './rule.ts';

export const urgentNumbers: Rule = ({ folders, files }) => {
  const { site } = files;
  if (!site) return [];
  return site.data.urgent.flatMap(({ phone, service: id }, index) => {
    const service = folders.services.find((record) => record.id === id)?.data;
    if (!service) return [];
    const values = [service.contact?.phone, ...(service.access ?? []).map(({ value }) => value)];
    const numbers = [...new Set(values)].filter((value) => value !== undefined && /^[\d ]+$/.test(value)) as string[];
    if (numbers.some((number) => digits(number) === digits(phone))) return [];
    return problemAt(site, ['urgent', index, 'phone'], {
      rule: 'urgent-numbers',
      value: phone,
      expected: `the number of content/services/${id}.md: ${numbers.join(' or ') || 'it has none'}`,
      mend: 'find out which of the two is right, and write it in both files',
      help: 'site',
    });
  });
};

const digits = (number: string) => number.replaceAll(' ', '');
