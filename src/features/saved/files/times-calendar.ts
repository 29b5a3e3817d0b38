/** The times of a service for a calendar: RFC 5545, each time a week, in London's time, for some weeks. */
import ical, { ICalEventRepeatingFreq, ICalEventTransparency, ICalWeekday, type ICalCalendar } from 'ical-generator';
import { tzlib_get_ical_block as zoneBlock } from 'timezones-ical-library';
import { certainTimes, type CertainTime } from '../../../catalogue/views/certain-times.ts';
import { isListed } from '../../../catalogue/listed.ts';
import type { Catalogue, JoinedService } from '../../../catalogue/types.ts';
import { dayWords } from '../../../model/rules/date-words.ts';
import { weekdays, type Weekday } from '../../../model/rules/formats.ts';
import { notOnBankHolidays, repeats, termTimeOnly, timesChecked } from '../../../words/saved.ts';

const ZONE = 'Europe/London';
/** A calendar that goes on for ever would tell somebody of a session that has long ended. */
const WEEKS = 12;

const short: Record<Weekday, ICalWeekday> = {
  monday: ICalWeekday.MO,
  tuesday: ICalWeekday.TU,
  wednesday: ICalWeekday.WE,
  thursday: ICalWeekday.TH,
  friday: ICalWeekday.FR,
  saturday: ICalWeekday.SA,
  sunday: ICalWeekday.SU,
};

/**
 * @param today 2026-11-22: the first time is on this day or after it
 * @param address of the service's page, in full
 */
export function timesCalendar(service: JoinedService, today: string, address: string): string {
  const calendar = emptyCalendar(service.data.name);
  addTimes(calendar, service, today, address);
  return calendar.toString();
}

/**
 * The times of all services, for whoever subscribes to them. With no times it is a calendar still: it has its time zone.
 * @param name of the calendar
 * @param addressOf the full address of a service's page
 */
export function allTimesCalendar(
  { services, today }: Pick<Catalogue, 'services' | 'today'>,
  name: string,
  addressOf: (service: JoinedService) => string,
): string {
  const calendar = emptyCalendar(name);
  // Who subscribes asks once a day: no build is more often.
  calendar.ttl(24 * 60 * 60);
  for (const service of services.filter((each) => isListed(each)))
    addTimes(calendar, service, today, addressOf(service));
  return calendar.toString();
}

function emptyCalendar(name: string): ICalCalendar {
  const calendar = ical({ name, prodId: { company: 'early-help-offer', product: 'times', language: 'EN' } });
  calendar.timezone({ name: ZONE, generator: () => String([zoneBlock(ZONE)].flat()[0]) });
  return calendar;
}

function addTimes(calendar: ICalCalendar, service: JoinedService, today: string, address: string): void {
  certainTimes(service).forEach((time, at) => {
    const days = time.opening.days ?? weekdays;
    const first = firstDay(days, today);
    calendar.createEvent({
      id: `${service.id}-${at + 1}@${new URL(address).hostname}`,
      stamp: new Date(`${service.data.assurance.checked}T00:00:00Z`),
      start: moment(first, time.opening.opens),
      end: moment(first, time.opening.closes),
      timezone: ZONE,
      summary: service.data.name,
      description: descriptionOf(service, time),
      location: locationOf(time),
      url: address,
      // A session that one may go to: the day is not shown as taken.
      transparency: ICalEventTransparency.TRANSPARENT,
      repeating: {
        freq: ICalEventRepeatingFreq.WEEKLY,
        byDay: days.map((day) => short[day]),
        count: WEEKS * days.length,
      },
    });
  });
}

function descriptionOf({ data }: JoinedService, { opening, session: { session } }: CertainTime): string {
  const lines = [
    opening.note && `${opening.note}.`,
    opening.termTimeOnly && termTimeOnly,
    opening.exceptBankHolidays && notOnBankHolidays,
    session.note && `${session.note}.`,
    data.contact?.phone,
    timesChecked(dayWords(data.assurance.checked)),
    repeats(WEEKS),
  ];
  return lines.filter(Boolean).join('\n');
}

const locationOf = ({ session: { place } }: CertainTime): string =>
  [place.data.name, place.data.address, place.data.town, place.data.postcode].filter(Boolean).join(', ');

/** The first of these weekdays, from this day on. */
function firstDay(days: readonly Weekday[], today: string): string {
  for (let ahead = 0; ; ahead += 1) {
    const date = new Date(`${today}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + ahead);
    if (days.includes(weekdays[(date.getUTCDay() + 6) % 7]!)) return date.toISOString().slice(0, 10);
  }
}

/** What a clock in London shows, as the writer of calendars takes it with a zone: "24:00" is the start of the next day. */
function moment(day: string, time: string): string {
  if (time !== '24:00') return `${day}T${time}:00`;
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return `${next.toISOString().slice(0, 10)}T00:00:00`;
}
