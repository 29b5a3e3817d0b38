/** Nobody adds a service again unknowingly that closed, or that could not be made clear. */
import { likeness } from '../nearest.ts';
import { shorten } from '../problem.ts';
import { problemAt, type Rule } from './rule.ts';

/** From this likeness on two names are the same but for their spelling. */
const same = 0.9;

export const retiredNames: Rule = ({ folders, files }) => {
  const retired = files.retired?.data;
  if (!retired) return [];
  const entries = [
    ...retired.closed.map((entry) => ({ ...entry, list: 'closed' as const })),
    ...retired.unclear.map((entry) => ({ ...entry, list: 'unclear' as const })),
  ].map((entry) => ({ ...entry, names: [entry.name, ...(entry.alsoCalled ?? [])].map(plainName) }));
  return folders.services.flatMap((service) => {
    const { name, status } = service.data;
    const plain = plainName(name);
    const entry = entries.find(
      ({ list, names }) => allowedIn[list] !== status && names.some((other) => isSame(plain, other)),
    );
    if (!entry) return [];
    const instead = entry.instead ? ` See instead: ${entry.instead.join(', ')}.` : '';
    return problemAt(service, ['name'], {
      rule: 'retired-names',
      value: name,
      expected: `no service of this name: content/retired.yml lists it as ${entry.list === 'closed' ? 'closed' : 'not clear'}. ${shorten(entry.why, 240)}${instead}`,
      mend: `if it runs after all, take it out of content/retired.yml; until that is sure write status: ${allowedIn[entry.list]}`,
      help: 'retired',
    });
  });
};

/** A record that says the same as the list is no contradiction. */
const allowedIn = { closed: 'closed', unclear: 'unconfirmed' } as const;

/** Short names and initials must be equal: one letter makes another service of them. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  // Names of very different length cannot be alike: told apart without comparing their letters.
  return shorter >= 10 && shorter >= longer * same && likeness(a, b) >= same;
}

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(the|service|services)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
