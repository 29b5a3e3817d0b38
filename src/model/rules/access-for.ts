/** Which ways in are open to a visitor. */
import type { AccessRoute } from '../access.ts';

export interface Visitor {
  side: 'family' | 'professional';
  /** A role of the vocabulary, where it is known. */
  role?: string;
}

/** Each role and the wider roles it is part of: a health visitor is a professional. */
export type RoleTree = Readonly<Record<string, string | undefined>>;

/** Is this role the wider one, or part of it? */
export function isOrWithin(role: string, wider: string, roles: RoleTree): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = role; at !== undefined && !seen.has(at); at = roles[at]) {
    if (at === wider) return true;
    seen.add(at);
  }
  return false;
}

/** The routes for a visitor, in the record's order: those for their side or for everyone, and for their role where roles are named. */
export function accessFor<Route extends Pick<AccessRoute, 'for' | 'who'>>(
  routes: readonly Route[] | undefined,
  visitor: Visitor,
  roles: RoleTree,
): Route[] {
  return (routes ?? []).filter((route) => {
    if (route.for !== 'everyone' && route.for !== visitor.side) return false;
    return (
      visitor.role === undefined ||
      route.who === undefined ||
      route.who.some((who) => isOrWithin(visitor.role!, who, roles))
    );
  });
}

export type MayRefer = 'yes' | 'no' | 'not-stated';

/** May somebody of this role refer a family, by what the service states? */
export function mayRefer(whoCanRefer: readonly string[] | undefined, role: string, roles: RoleTree): MayRefer {
  if (!whoCanRefer?.length) return 'not-stated';
  return whoCanRefer.some((who) => isOrWithin(role, who, roles)) ? 'yes' : 'no';
}
