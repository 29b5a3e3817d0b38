/** A place as a page shows it: where, when, and how to get there. */
import { openingWords } from '../../model/rules/date-words.ts';
import type { Point } from '../../model/rules/distance.ts';
import type { Place } from '../../model/place.ts';
import type { Opening } from '../../model/opening.ts';
import type { Rec } from '../../records/types.ts';
import type { JoinedService } from '../types.ts';
import { withoutGaps } from './card.ts';

export interface PlaceView {
  id: string;
  href: string;
  name: string;
  /** Street, town: without the postcode. */
  address?: string;
  town?: string;
  postcode?: string;
  phone?: string;
  point?: Point;
  /** True where the point is the middle of a postcode and not the door. */
  nearby?: boolean;
  /** A route planner's page; the visitor presses it, nothing is loaded from there. */
  directions?: string;
  /** The place's own times. */
  times: string[];
  opening?: readonly Opening[];
}

export interface SessionView extends PlaceView {
  /** The number on the list and on the map's pin. */
  number: number;
  note?: string;
}

export function toPlace(place: Rec<Place>): PlaceView {
  const { data } = place;
  const point =
    data.latitude === undefined || data.longitude === undefined
      ? undefined
      : { latitude: data.latitude, longitude: data.longitude };
  return withoutGaps<PlaceView>({
    id: place.id,
    href: `/places/${place.id}/`,
    name: data.name,
    address: data.address,
    town: data.town,
    postcode: data.postcode,
    phone: data.phone,
    point,
    nearby: point && data.coordinatesFrom === 'postcode',
    directions: point && directionsHref(point),
    times: timesWords(data.hours, data.opening),
    opening: data.opening,
  });
}

/** A session's own times stand for the place's. */
export function toPlaceView({ session, place }: JoinedService['sessions'][number], number: number): SessionView {
  const view = toPlace(place);
  const own = timesWords(session.hours, session.opening);
  return withoutGaps<SessionView>({
    ...view,
    times: own.length > 0 ? own : view.times,
    opening: session.opening ?? (own.length > 0 ? undefined : view.opening),
    number,
    note: session.note,
  });
}

/** The words of the source where there are any, since they carry dates and exceptions; else words made from the times. */
function timesWords(hours: string | undefined, opening: readonly Opening[] | undefined): string[] {
  return hours === undefined ? (opening ?? []).map(openingWords) : [hours];
}

/** OpenStreetMap's route planner: it needs no account and sets no advertising cookies. */
const directionsHref = ({ latitude, longitude }: Point): string =>
  `https://www.openstreetmap.org/directions?to=${encodeURIComponent(`${latitude},${longitude}`)}`;
