/** Two services of one name are one service entered twice, or cannot be told apart. */
import { problemAt, type Rule } from './rule.ts';

export const duplicateNames: Rule = ({ folders }) => {
  const first = new Map<string, string>();
  return folders.services.flatMap((service) => {
    const name = service.data.name.toLowerCase();
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, service.file);
      return [];
    }
    return problemAt(service, ['name'], {
      rule: 'duplicate-names',
      severity: 'warning',
      value: service.data.name,
      expected: `a name that no other service has: ${before} has it too`,
      mend: 'make one record of the two, or add the place or the group to the name',
      help: 'names',
    });
  });
};
