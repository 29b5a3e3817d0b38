/** Places as the standard has them. An address goes out whole or, in words, as far as it is known. */
import type { Place } from '../../../model/place.ts';
import { widening } from '../../../model/rules/area-fit.ts';
import { EXTENSION, type OrukAddress, type OrukLocation } from '../../../oruk/objects.ts';
import { publicRecord } from '../../../oruk/public-record.ts';
import type { Rec } from '../../../records/types.ts';
import { phoneTypes } from '../../../words/oruk.ts';
import { online } from '../../../words/where.ts';
import type { JoinedService } from '../../types.ts';
import { withoutGaps } from '../card.ts';
import { some, type Context } from './context.ts';
import { schedules } from './schedules.ts';

export function toLocation({ id: place, data }: Rec<Place>, context: Context): OrukLocation {
  const id = context.id('location', place);
  const address = toAddress(place, data, context);
  const facilities = context.catalogue.words.facilities.filter((term) => data.facilities?.includes(term.id));
  return withoutGaps({
    id,
    location_type: 'physical',
    name: data.name,
    description: address ? undefined : [data.address, data.town].filter(Boolean).join(', ') || undefined,
    latitude: data.latitude,
    longitude: data.longitude,
    addresses: address && [address],
    accessibility: some(
      facilities.map(({ id: facility, name, description }) =>
        withoutGaps({
          id: context.id('accessibility', `${place}/${facility}`),
          description: name,
          details: description,
        }),
      ),
    ),
    phones: data.phone && [{ id: context.id('phone', `places/${place}`), number: data.phone, type: phoneTypes.voice }],
    schedules: some(schedules(context, `places/${place}`, data)),
    [EXTENSION]: { id: place, record: publicRecord('places', data) },
  }) as OrukLocation;
}

/** The standard wants every line of it: where one is not known, no line is made up. */
function toAddress(place: string, data: Place, context: Context): OrukAddress | undefined {
  const { address = data.name, town, postcode } = data;
  if (town === undefined || postcode === undefined) return undefined;
  return {
    id: context.id('address', place),
    address_1: address,
    city: town,
    state_province: countyOf(data.area, context),
    postal_code: postcode,
    country: 'GB',
    address_type: 'physical',
  };
}

/** The county of the site; of a place elsewhere, the name of its own area. */
function countyOf(area: string, { catalogue: { site, areaTree, areas } }: Context): string {
  if (widening(area, areaTree).includes(site.area)) return site.county;
  return areas.find(({ id }) => id === area)?.data.name ?? site.county;
}

/** Where a service is, when no building is known: online, or a part of a town in words. */
export function locationInWords(service: JoinedService, where: string | undefined, context: Context): OrukLocation[] {
  if (where !== undefined)
    return [{ id: context.id('location', `services/${service.id}/where`), location_type: 'physical', name: where }];
  if (!service.data.online) return [];
  return [{ id: context.id('location', `services/${service.id}/online`), location_type: 'virtual', name: online }];
}
