/** Outpost, which is labelled Open Referral and differs: `organisation`, `locations` with a geometry, `min_age`, local offers. */
import { change, firstOf, isNothing, isRaw, rawsOf, type Raw } from '../raw.ts';
import type { Tell } from '../report.ts';
import { sameWords, textIn } from '../clean/text.ts';

const bands: Record<string, string> = {
  age_band_under_2: 'Under 2',
  age_band_2: 'Age 2',
  age_band_3_4: 'Ages 3 to 4',
  age_band_5_7: 'Ages 5 to 7',
  age_band_8_plus: 'Age 8 and over',
  age_band_all: 'All ages',
};

const moved = [
  ...[
    'organisation',
    'organisation_id',
    'locations',
    'min_age',
    'max_age',
    'taxonomies',
    'regular_schedules',
    'send_needs',
    'suitabilities',
  ],
  ...['local_offer', 'updated_at', 'free', 'temporarily_closed', ...Object.keys(bands)],
];

export function fromOutpost(raw: Raw, tell: Tell): Raw {
  return change(raw, moved, {
    organization: isRaw(raw.organisation) ? organization(raw.organisation) : undefined,
    organization_id: firstOf(raw, 'organization_id', 'organisation_id'),
    status: raw.temporarily_closed === true ? 'temporarily closed' : firstOf(raw, 'status'),
    minimum_age: firstOf(raw, 'minimum_age', 'min_age'),
    maximum_age: firstOf(raw, 'maximum_age', 'max_age'),
    eligibility_description: Object.entries(bands)
      .flatMap(([field, words]) => (raw[field] === true ? [words] : []))
      .join('\n'),
    last_modified: momentIn(raw.updated_at),
    schedules: rawsOf(raw.regular_schedules),
    cost_options: costs(raw),
    contacts: rawsOf(raw.contacts).flatMap((contact, index) =>
      shown(contact, `contacts.${index}`, tell).map(contactOf),
    ),
    service_at_locations: rawsOf(raw.locations).flatMap((location, index) =>
      shown(location, `locations.${index}`, tell).map((each) => session(each, raw.id, index, tell)),
    ),
    attributes: [
      ...terms(raw.taxonomies, 'taxonomy'),
      ...terms(raw.send_needs, 'send need'),
      ...terms(raw.suitabilities, 'suitability'),
    ],
    ...localOffer(raw),
  });
}

const organization = (raw: Raw): Raw => change(raw, ['url'], { website: firstOf(raw, 'website', 'url') });

/** Mongo's { $date }. */
const momentIn = (value: unknown): unknown => (isRaw(value) ? value.$date : value);

/** What its keeper hid is not shown anywhere else. */
function shown(raw: Raw, field: string, tell: Tell): Raw[] {
  if (raw.visible !== false) return [raw];
  tell('hidden', 'The feed marks this part as not to be shown. It was left out.', field);
  return [];
}

const contactOf = (raw: Raw): Raw =>
  change(raw, ['phone', 'visible'], { phones: isNothing(raw.phone) ? undefined : [{ number: raw.phone }] });

function costs(raw: Raw): Raw[] {
  const options = rawsOf(raw.cost_options).map((option) =>
    change(option, ['cost_type'], { amount_description: option.cost_type }),
  );
  return options.length === 0 && raw.free === true ? [{ option: 'Free', amount: 0 }] : options;
}

/** Each service's ids of places count on their own in some feeds, so the join is made of both. */
function session(raw: Raw, serviceId: unknown, index: number, tell: Tell): Raw {
  const isMasked = raw.mask_exact_address === true;
  if (isMasked)
    tell(
      'masked-address',
      'The feed asks that the exact address is not shown. Street, postcode and coordinates were left out.',
      `locations.${index}`,
    );
  const { coordinates } = isRaw(raw.geometry) ? raw.geometry : {};
  const [longitude, latitude] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  const address = { ...Object.fromEntries(addressFields.map((field) => [field, raw[field]])) };
  const hasAddress = !isMasked && [raw.address_1, raw.postal_code].some((value) => !isNothing(value));
  return {
    id: `${textIn(serviceId)}/${textIn(raw.id) ?? index}`,
    location: change(
      raw,
      [
        'geometry',
        'accessibilities',
        'mask_exact_address',
        'preferred_for_post',
        'visible',
        'latitude',
        'longitude',
        ...addressFields,
        ...(isMasked ? ['description', ...(isAddressLike(raw) ? ['name'] : [])] : []),
      ],
      {
        latitude: isMasked ? undefined : (latitude ?? raw.latitude),
        longitude: isMasked ? undefined : (longitude ?? raw.longitude),
        addresses: hasAddress ? [address] : undefined,
        ...(isMasked ? { description: raw.city } : {}),
        accessibility: rawsOf(raw.accessibilities).map((entry) =>
          change(entry, ['name', 'slug'], { description: entry.name }),
        ),
      },
    ),
  };
}

const addressFields = ['address_1', 'address_2', 'city', 'state_province', 'postal_code', 'country'];

/** The name of a masked place may be its street. */
const isAddressLike = ({ name, address_1 }: Raw): boolean => {
  const [words, street] = [name, address_1].map((value) => sameWords(textIn(value) ?? ''));
  return /\d/.test(words!) || (street !== '' && (words!.includes(street!) || street!.includes(words!)));
};

const terms = (value: unknown, linkType: string): Raw[] =>
  rawsOf(value).map((entry) => ({
    link_type: linkType,
    taxonomy_term: {
      ...change(entry, ['slug', 'id', 'parent_id'], {}),
      id: termId(linkType, entry.id),
      parent_id: termId(linkType, entry.parent_id),
      taxonomy: linkType,
    },
  }));

/** Needs and suitabilities are counted from 1 as taxonomies are. */
const termId = (linkType: string, id: unknown): unknown =>
  isNothing(id) || linkType === 'taxonomy' ? id : `${linkType}/${textIn(id)}`;

/** The local offer of special needs is text: what was asked and answered is kept apart as it is. */
const localOffer = (raw: Raw): Raw =>
  isRaw(raw.local_offer)
    ? {
        x_local_offer: raw.local_offer,
        description: isNothing(raw.description) ? raw.local_offer.description : raw.description,
      }
    : {};
