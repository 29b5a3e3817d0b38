/** An active service that nobody can reach: ways in that say neither what to ring nor where to go. */
import type { Place } from '../../model/place.ts';
import type { Service } from '../../model/service.ts';
import { problemAt, type Rule } from './rule.ts';

export const unreachable: Rule = ({ folders, files }) => {
  const places = new Map(folders.places.map(({ id, data }) => [id, data]));
  // Through somebody else, such as a school or a doctor: whom to ask is said in words.
  const bySomebody = new Set(
    (files['vocabulary/routes']?.data.terms ?? []).flatMap(({ id, value }) => (/^(?:any|none)$/.test(value) ? id : [])),
  );
  return folders.services
    .filter(({ data }) => data.status === 'active' && !canBeReached(data, places, bySomebody))
    .map((service) =>
      problemAt(service, ['access'], {
        rule: 'unreachable',
        severity: 'warning',
        value: service.data.access ?? 'no way in',
        expected: 'one way in that leads somewhere: a number, an address, a link, or a place that people can find',
        mend: 'add value: to a way in, or an address to its place. Until one is known use status: unconfirmed',
        help: 'access',
      }),
    );
};

function canBeReached(service: Service, places: ReadonlyMap<string, Place>, bySomebody: ReadonlySet<string>): boolean {
  const { contact, access = [], sessions = [], online } = service;
  return (
    Object.keys(contact ?? {}).some((name) => name !== 'textWord') ||
    access.some(({ value, route, detail }) => value !== undefined || (bySomebody.has(route) && detail !== undefined)) ||
    // A place that is not there is told by another rule; the name of a building in a town is enough to ask for.
    sessions.some(({ place }) => !places.has(place) || canBeFound(places.get(place)!)) ||
    (online === true && access.length > 0)
  );
}

const canBeFound = ({ address, town, postcode, phone, latitude }: Place): boolean =>
  [address, town, postcode, phone, latitude].some((fact) => fact !== undefined);
