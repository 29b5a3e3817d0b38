/** Can a family get there, at the right time? */
import { postcodePattern } from '../../../model/rules/formats.ts';
import { coordinatesOf, isInUk, isPhysical } from '../facts.ts';
import { listOf } from '../json.ts';
import type { GapRow } from './row.ts';

/** Others write them in small letters, or without the space. */
const isPostcode = (text: string): boolean =>
  postcodePattern.test(
    text
      .toUpperCase()
      .replaceAll(/\s/g, '')
      .replace(/(?=.{3}$)/, ' '),
  );

export const whereAndWhen: GapRow[] = [
  {
    code: 'no-coordinates',
    title: 'A place without coordinates',
    means: 'It is on no map, and not in "near me".',
    mend: 'Give latitude and longitude as numbers. A refuge is meant to have none: leave it out there.',
    has: ({ locations }) => locations.filter(isPhysical).some((location) => !coordinatesOf(location)),
  },
  {
    code: 'wrong-coordinates',
    title: 'Coordinates outside the UK',
    means: 'The map sends families to the sea or to another country.',
    mend: 'Check that latitude and longitude have not changed places, and leave out 0, 0.',
    has: ({ locations }) => locations.some((one) => coordinatesOf(one) && !isInUk(coordinatesOf(one)!)),
  },
  {
    code: 'no-place',
    title: 'No place at all',
    means: 'Families do not learn where it is, or that it is online or by phone.',
    mend: 'Give service_at_locations[].location; one that is online has location_type "virtual".',
    isNote: true,
    has: ({ locations }) => locations.length === 0,
  },
  {
    code: 'no-postcode',
    title: 'No postcode',
    means: 'Families cannot see how far it is, or plan their way.',
    mend: 'Give location.addresses[].postal_code for each place that families go to.',
    has: ({ postcodes, locations }) => locations.some(isPhysical) && !postcodes.some(isPostcode),
  },
  {
    code: 'no-areas',
    title: 'No area in which it is offered',
    means: 'Families ring services that do not take people from where they live.',
    mend: 'Give service_areas[] with a name, and as uri the ONS address of the area.',
    has: ({ service }) => listOf(service.service_areas).length === 0,
  },
  {
    code: 'no-schedule',
    title: 'No days or times',
    means: 'Families come when nobody is there.',
    mend: 'Give schedules[] with freq, byday, opens_at and closes_at, or words in description.',
    has: ({ schedules }) => schedules.length === 0,
  },
];
