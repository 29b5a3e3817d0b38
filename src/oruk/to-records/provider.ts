/**
 * Who provides a service. Real feeds have services that name nobody: they come in all the same, unconfirmed, below one
 * organisation that says so, until an editor names the right one; or whoever imports the feed names it.
 */
import type { BaseItem } from './base.ts';
import { keyOf } from './base.ts';
import type { Thing } from './candidates.ts';

/** What stands in is one organisation in a feed; no feed's own id is so. */
const SOURCE = 'provider not known';
const NAME = 'Provider not known';

/** What an editor has to find out of a service below it. */
export const WHO = 'who provides it (organisation)';

export const isStandIn = ({ kind, source }: Pick<Thing, 'kind' | 'source'>): boolean =>
  kind === 'organisations' && source === SOURCE;

/** Ids of the feed by which a service names who provides it. */
export const namedIn = (thing: Thing & { kind: 'services' }): string =>
  thing.item.service.organization?.id ?? thing.item.service.organization_id ?? '';

/** The organisation that stands in, where a service needs one. */
export function standInFor(things: readonly Thing[], stated: string | undefined): Thing[] {
  if (stated !== undefined) return [];
  const there = new Set(things.filter(({ kind }) => kind === 'organisations').map(({ source }) => source));
  const ownIds = new Set(things.flatMap(({ kind, own }) => (kind === 'organisations' && own ? [own.id] : [])));
  const isLacking = things.some(
    (thing) =>
      thing.kind === 'services' &&
      (thing.own ? !ownIds.has(String(thing.own.record.organisation)) : !there.has(namedIn(thing))),
  );
  if (!isLacking) return [];
  const organization = { id: SOURCE, name: NAME, description: NAME };
  return [{ kind: 'organisations', source: SOURCE, name: NAME, own: undefined, organization }];
}

export interface Provider {
  /** Our id of it. */
  id: string;
  isKnown: boolean;
}

/**
 * Of services of which the feed does not say it, in this order: who was stated at this import, who it was at the last one, and
 * nobody.
 * @param stated an organisation of ours
 */
export function providers(
  stated: string | undefined,
  before: ReadonlyMap<string, BaseItem>,
  idOf: (kind: 'organisations', source: string) => string | undefined,
  isHere: (organisation: string) => boolean,
): (source: string) => Provider | undefined {
  return (source) => {
    if (stated !== undefined) return { id: stated, isKnown: true };
    const standIn = idOf('organisations', SOURCE);
    const old = before.get(keyOf('services', source))?.data?.organisation;
    if (typeof old === 'string' && old !== standIn && isHere(old)) return { id: old, isKnown: true };
    return standIn === undefined ? undefined : { id: standIn, isKnown: false };
  };
}
