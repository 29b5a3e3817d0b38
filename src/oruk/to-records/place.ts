/** A location and an organisation of a feed as records. */
import { postcodePattern } from '../../model/rules/formats.ts';
import { parsePostcode, postcodeLabel } from '../../model/rules/postcode.ts';
import { spacedPhone } from '../../model/rules/phone-format.ts';
import { isWebAddress } from '../../model/rules/formats.ts';
import type { OrukLocation, OrukOrganization } from '../objects.ts';
import type { UnmappedWords } from './notes.ts';
import { cutLine } from './text.ts';
import type { FeedWords } from './words.ts';

export interface Made {
  data: Record<string, unknown>;
  /** What an editor has to find out first, as the end of "Not known: ...". */
  open: string[];
  /** Words about getting in that are none of our facilities. */
  accessNotes: string[];
}

/** Somewhere that people can go to, and that can be told where it is. */
export const isPlace = (location: OrukLocation): boolean =>
  location.location_type === 'physical' && (addressOf(location) !== undefined || location.latitude !== undefined);

const addressOf = ({ addresses = [] }: OrukLocation) =>
  addresses.find(({ address_type: type }) => type === 'physical') ?? addresses[0];

/** As it is called, else its street. */
export const placeName = (location: OrukLocation): string =>
  cutLine(location.name ?? addressOf(location)?.address_1, 120) ?? 'Place without a name';

/** "NN1 1AF"; undefined where it is none. */
export function postcodeOf(location: OrukLocation): string | undefined {
  const parts = parsePostcode((addressOf(location)?.postal_code ?? '').slice(0, 20));
  const label = parts?.whole === undefined ? undefined : postcodeLabel(parts);
  return label !== undefined && postcodePattern.test(label) ? label : undefined;
}

export const streetOf = (location: OrukLocation): string | undefined => {
  const address = addressOf(location);
  return cutLine([address?.address_1, address?.address_2].filter(Boolean).join(', '), 200);
};

export function placeFrom(
  location: OrukLocation,
  source: string,
  /** Of the services that happen there. */
  areas: readonly string[],
  words: FeedWords,
  unmapped: UnmappedWords,
): Made {
  const name = placeName(location);
  const address = streetOf(location);
  const town = cutLine(addressOf(location)?.city, 80);
  const postcode = postcodeOf(location);
  const area = words.named('areas', town) ?? (areas.length === 1 ? areas[0] : undefined);
  const meaning = words.meaningOf(
    (location.attributes ?? []).flatMap(({ taxonomy_term: term }) =>
      term ? [term.term, term.term_uri, term.name] : [],
    ),
  );
  const { facilities, accessNotes } = accessTo(location, source, words, unmapped);
  const [phone] = (location.phones ?? [])
    .map(({ number }) => spacedPhone(number))
    .filter((number) => number !== undefined);
  const { latitude, longitude } = location;
  const isInBritain =
    latitude !== undefined &&
    longitude !== undefined &&
    latitude >= 49 &&
    latitude <= 61 &&
    longitude >= -9 &&
    longitude <= 2;
  return {
    data: {
      name,
      ...(address === undefined || address === name ? {} : { address }),
      ...(town === undefined ? {} : { town }),
      ...(postcode === undefined ? {} : { postcode }),
      ...(isInBritain ? { latitude, longitude, coordinatesFrom: 'stated' } : {}),
      area: area ?? words.standIns?.area,
      kind: meaning?.placeKind ?? words.standIns?.placeKind,
      ...(phone === undefined ? {} : { phone }),
      ...(facilities.length > 0 ? { facilities } : {}),
    },
    open: area === undefined ? [`in which area "${name}" is`] : [],
    accessNotes,
  };
}

function accessTo(location: OrukLocation, source: string, words: FeedWords, unmapped: UnmappedWords) {
  const facilities: string[] = [];
  const accessNotes: string[] = [];
  for (const { accessibility, description, details } of location.accessibility ?? []) {
    const label = accessibility ?? description;
    const ids = words.meaningOf([label])?.facilities ?? [words.named('vocabulary/facilities', label)];
    const known = ids.filter((id) => id !== undefined);
    facilities.push(...known);
    const said = cutLine([known.length === 0 ? label : undefined, details].filter(Boolean).join(': '), 160);
    if (said !== undefined) accessNotes.push(said);
    const short = cutLine(label, 100);
    if (known.length === 0 && short !== undefined) unmapped.add('access to a building', short, source);
  }
  return { facilities: [...new Set(facilities)], accessNotes };
}

export function organisationFrom(organization: OrukOrganization, words: FeedWords): Made {
  const name = cutLine(organization.name, 120) ?? 'Organisation without a name';
  const { website } = organization;
  const keys = [
    ...(organization.organization_identifiers ?? []).map(
      ({ identifier_scheme: scheme, identifier_type: type }) => scheme ?? type,
    ),
    ...(organization.attributes ?? []).flatMap(({ taxonomy_term: term }) =>
      term ? [term.term, term.term_uri, term.name] : [],
    ),
  ];
  const type = words.meaningOf(keys)?.organisationType ?? words.ofHost(website)?.organisationType;
  return {
    data: {
      name,
      type: type ?? words.standIns?.organisationType,
      ...(website !== undefined && isWebAddress(website) ? { website } : {}),
    },
    open: type === undefined ? [`what kind of organisation "${name}" is`] : [],
    accessNotes: [],
  };
}
