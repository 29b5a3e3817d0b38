/** A role that is part of a wider one names a role that exists, and never itself. */
import { didYouMean } from '../nearest.ts';
import { problemAt, type Rule } from './rule.ts';

export const roleTree: Rule = ({ files }) => {
  const roles = files['vocabulary/roles'];
  if (!roles) return [];
  const wider = new Map(roles.data.terms.map(({ id, includedIn }) => [id, includedIn]));
  return roles.data.terms.flatMap(({ id, includedIn }, index) => {
    if (includedIn === undefined) return [];
    const path = ['terms', index, 'includedIn'];
    if (!wider.has(includedIn)) {
      const expected = 'the id of another role in this file';
      return problemAt(roles, path, {
        rule: 'role-tree',
        value: includedIn,
        expected,
        mend: didYouMean(includedIn, wider.keys()),
        help: 'references',
      });
    }
    if (!leadsTo(id, wider)) return [];
    const expected = 'a role that is wider than this one, not one that is part of it';
    return problemAt(roles, path, { rule: 'role-tree', value: includedIn, expected, help: 'references' });
  });
};

/** Does the way up from a role come back to it? */
function leadsTo(role: string, wider: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let next = wider.get(role); next !== undefined && !seen.has(next); next = wider.get(next)) {
    if (next === role) return true;
    seen.add(next);
  }
  return false;
}
