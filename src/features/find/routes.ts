/** The ways in that are shown to whoever asks. */
import type { FinderEntry, FinderIndex } from '../../catalogue/views/finder-index.ts';
import { isOrWithin, type RoleTree } from '../../model/rules/access-for.ts';

/** Somebody else has to ask for the family. */
const byOthers: ReadonlySet<string> = new Set(['professional-referral', 'early-help-assessment']);

/** May a family ask for it without anybody's leave? */
export const refersItself = ({ family }: Pick<FinderEntry, 'family'>): boolean =>
  family.some((route) => !byOthers.has(route));

/** Names of the ways in for a family, or for a worker of a role, in the order to try them. */
export function waysFor(
  { family, workers }: Pick<FinderEntry, 'family' | 'workers'>,
  role: string | undefined,
  { routes: known, roles: all }: Pick<FinderIndex, 'routes' | 'roles'>,
): string[] {
  const roles: RoleTree = Object.fromEntries(all.map(({ id, includedIn }) => [id, includedIn]));
  const open = workers.filter(
    ({ who }) => who === undefined || who.some((wider) => isOrWithin(role ?? '', wider, roles)),
  );
  const routes = role === undefined || open.length === 0 ? family : open.map(({ route }) => route);
  return [...new Set(routes)].flatMap((id) => known.find((route) => route.id === id)?.name ?? []);
}
