/** A service whose address is kept secret has none anywhere: no place with an address, no address as a way in, no postcode. */
import type { Service } from '../../model/service.ts';
import type { Path, ReadRecord } from '../types.ts';
import { problemAt, type Rule } from './rule.ts';

type PlaceField = (typeof addressFields)[number];
const addressFields = ['address', 'postcode', 'latitude'] as const;
const called: Record<PlaceField, string> = { address: 'an address', postcode: 'a postcode', latitude: 'coordinates' };

/** A postcode in the middle of other words. */
const postcodeInText = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;

export const confidentialAddress: Rule = ({ folders, files }) => {
  const places = new Map(folders.places.map((place) => [place.id, place]));
  const addresses = new Set(
    (files['vocabulary/routes']?.data.terms ?? []).flatMap(({ id, value }) => (value === 'address' ? id : [])),
  );
  return folders.services
    .filter(({ data }) => data.confidentialAddress)
    .flatMap((service) => {
      const found = (path: Path, value: string, expected: string, mend: string) =>
        problemAt(service, path, { rule: 'confidential-address', value, expected, mend, help: 'safety' });
      const sessions = (service.data.sessions ?? []).flatMap(({ place: id }, index) => {
        const place = places.get(id);
        const has = addressFields.filter((field) => place?.data[field] !== undefined);
        if (!place || has.length === 0) return [];
        return found(
          ['sessions', index, 'place'],
          id,
          `no place that can be found, because this service keeps its address secret: ${place.file} has ${has.map((field) => called[field]).join(' and ')}`,
          'take this session out. People ring to learn where to go',
        );
      });
      const ways = (service.data.access ?? []).flatMap(({ route, value }, index) =>
        value !== undefined && addresses.has(route)
          ? found(
              ['access', index, 'value'],
              value,
              'no address, because this service keeps its address secret',
              'take the value out, and say in detail whom to ring',
            )
          : [],
      );
      const where = (service.data.where === undefined ? [] : [service.data.where]).map((words) =>
        found(
          ['where'],
          words,
          'nothing here, because this service keeps its address secret',
          'take the line out: even the part of a town can be too much',
        ),
      );
      return [...sessions, ...ways, ...where, ...inWords(service, found)];
    });
};

/** Postcodes that stand in a text. */
function inWords<T>(
  { data, body }: ReadRecord<Service>,
  found: (path: Path, value: string, expected: string, mend: string) => T,
): T[] {
  const texts: [Path, string | undefined][] = [
    [['summary'], data.summary],
    [['hours'], data.hours],
    [[], body],
  ];
  return texts.flatMap(([path, text]) => {
    const postcode = text && postcodeInText.exec(text)?.[0];
    return postcode
      ? [found(path, postcode, 'no postcode, because this service keeps its address secret', 'take it out of the text')]
      : [];
  });
}
