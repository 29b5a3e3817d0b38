/** The organisations, places and services of a feed, each once, whatever nests them. */
import type { Feed, FeedService } from '../feed.ts';
import type { OrukLocation, OrukOrganization } from '../objects.ts';
import { keyOf } from './base.ts';
import type { Candidate } from './identity.ts';
import { ownOf, type Own } from './own.ts';
import { isPlace, placeName, postcodeOf } from './place.ts';
import { cutLine } from './text.ts';

export type Thing =
  | { kind: 'organisations'; source: string; name: string; own: Own | undefined; organization: OrukOrganization }
  | {
      kind: 'places';
      source: string;
      name: string;
      own: Own | undefined;
      location: OrukLocation;
      usedBy: FeedService[];
    }
  | { kind: 'services'; source: string; name: string; own: Own | undefined; item: FeedService };

/** In a fixed order. A service that stands twice is taken once. */
export function thingsIn(feed: Feed): Thing[] {
  const things = new Map<string, Thing>();
  const add = (thing: Thing): Thing => {
    const key = keyOf(thing.kind, thing.source);
    if (!things.has(key)) things.set(key, thing);
    return things.get(key)!;
  };
  const named = (name: string, own: Own | undefined): string =>
    cutLine(typeof own?.record.name === 'string' ? own.record.name : name, 120) ?? '';
  const organisation = (organization: OrukOrganization): void => {
    const own = ownOf(organization);
    add({ kind: 'organisations', source: organization.id, name: named(organization.name, own), own, organization });
  };
  const nested = feed.services.flatMap(({ service }) => (service.organization ? [service.organization] : []));
  for (const organization of [...nested, ...feed.organizations]) organisation(organization);
  for (const item of feed.services) {
    for (const { location } of item.service.service_at_locations ?? []) {
      const own = location && ownOf(location);
      if (!location || !(own || isPlace(location))) continue;
      const name = named(placeName(location), own);
      const thing = add({ kind: 'places', source: location.id, name, own, location, usedBy: [] });
      // One service after another: it can only be the last.
      if (thing.kind === 'places' && thing.usedBy.at(-1) !== item) thing.usedBy.push(item);
    }
    const own = ownOf(item.service, item.extra);
    add({ kind: 'services', source: item.sourceId, name: named(item.service.name, own), own, item });
  }
  return [...things.values()];
}

export const candidateOf = (thing: Thing): Candidate => ({
  kind: thing.kind,
  source: thing.source,
  name: thing.name,
  ownId: thing.own?.id,
  ...(thing.kind === 'places' ? { postcode: postcodeHere(thing) } : {}),
});

const postcodeHere = ({ own, location }: Thing & { kind: 'places' }): string | undefined =>
  typeof own?.record.postcode === 'string' ? own.record.postcode : postcodeOf(location);
