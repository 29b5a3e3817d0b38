/** Where a service is: coordinates that can be, and addresses that are whole. */
import { isNothing, type Raw } from '../raw.ts';
import { looksLikePerson } from '../persons/tell-apart.ts';
import { within, type Finish, type Prepare } from './cleaning.ts';
import { textIn } from './text.ts';

/** The schema's own word is asked for; an address or coordinates say "physical", and a location of neither has withheld them. */
export const prepareLocation: Prepare = (raw) =>
  isNothing(raw.location_type) ? { ...raw, location_type: 'physical' } : raw;

const isLatitude = (value: number): boolean => value > 49 && value < 62;
const isLongitude = (value: number): boolean => value > -9 && value < 3;

export const finishLocation: Finish = (location, place, { tell }) => {
  const { latitude, longitude, ...rest } = location as Raw & { latitude?: number; longitude?: number };
  if (latitude === undefined && longitude === undefined) return location;
  const field = within(place, 'latitude');
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)) {
    tell('no-coordinates', 'The coordinates are zero or only half there. They were left out.', field);
    return rest;
  }
  if (isLatitude(longitude) && isLongitude(latitude)) {
    tell('coordinates-swapped', 'Latitude and longitude had changed places. They were put right.', field);
    return { ...rest, latitude: longitude, longitude: latitude };
  }
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return location;
  tell('no-coordinates', 'The coordinates are nowhere on earth. They were left out.', field);
  return rest;
};

const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/i;

/** What the standard asks of an address and feeds leave out is taken from the address itself, never made up. */
export const completeAddress: Prepare = (raw, place, { tell }) => {
  const text = (field: string): string => (textIn(raw[field]) ?? '').trim().slice(0, 500);
  const lines = text('address_1')
    .split(/\s*[,\n]\s*/)
    .filter((part) => part !== '');
  const postalCode = text('postal_code') || (postcode.exec(text('address_1'))?.[0].toUpperCase() ?? '');
  const last =
    lines
      .filter((part) => !postcode.test(part))
      .slice(1)
      .at(-1) ?? '';
  const county = text('state_province') || text('region');
  const city = text('city') || last || county;
  const complete: Raw = {
    ...raw,
    address_1: text('address_1') || text('address_2'),
    ...(text('address_1') === '' ? { address_2: undefined } : {}),
    ...{ city, state_province: county || city, postal_code: postalCode },
    country: countryOf(text('country')),
    address_type: isNothing(raw.address_type) ? 'physical' : raw.address_type,
  };
  if (text('city') === '' && city !== '')
    tell(
      'address-completed',
      'The address has no town of its own. The nearest other part of it was taken: check it.',
      within(place, 'city'),
    );
  // One word alone may be a building.
  if (!text('attention').includes(' ') || !looksLikePerson(text('attention'))) return complete;
  tell('staff-name', 'The name of a person stood here. It was left out.', within(place, 'attention'));
  return { ...complete, attention: undefined };
};

const countryOf = (country: string): string =>
  country === '' ||
  /^(uk|u\.k\.|gbr?|united kingdom|great britain|england|scotland|wales|northern ireland)$/i.test(country)
    ? 'GB'
    : country;
