/** The calendar and the contact cards of all services, read back by another reader than the writer. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import type { Catalogue } from '../../../src/catalogue/types.ts';
import { allCards } from '../../../src/features/saved/files/all-cards.ts';
import { allTimesCalendar } from '../../../src/features/saved/files/times-calendar.ts';
import type { Service } from '../../../src/model/service.ts';
import { records, service, TODAY } from '../../support/records.ts';

const tuesday = { days: ['tuesday' as const], opens: '09:30', closes: '11:00' };
const evening = { days: ['saturday' as const, 'sunday' as const], opens: '22:00', closes: '24:00', termTimeOnly: true };
const at = (opening: NonNullable<Service['opening']>): Service['sessions'] => [{ place: 'hall', opening }];
const address = (id: string): string => `https://help.example.org/services/${id}/`;

const calendarOf = (all: Pick<Catalogue, 'services' | 'today'>): string =>
  allTimesCalendar(all, 'Early Help: sessions', ({ id }) => address(id));

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return { calendar, zone, events };
}

function datesOf(event: ICAL.Event): ICAL.Time[] {
  const dates: ICAL.Time[] = [];
  const each = event.iterator();
  for (let next = each.next() as ICAL.Time | null; next; next = each.next() as ICAL.Time | null) dates.push(next);
  return dates;
}

describe('the calendar of all services', () => {
  const given = records([
    service('tea', { name: 'Tea; and “toast”, Zürich 👪', sessions: at([tuesday, evening]) }),
    service('swim', { sessions: at([{ ...tuesday, exceptBankHolidays: true }]) }),
    service('paused', { status: 'paused', sessions: at([tuesday]) }),
    service('old', { timesFrom: '2019', sessions: at([tuesday]) }),
    service('words', { sessions: [{ place: 'hall', hours: 'Some Tuesdays' }] }),
  ]);
  const text = calendarOf(buildCatalogue(given, '2026-03-20'));
  const { calendar, zone, events } = eventsOf(text);
  const byId = (id: string) => events.find(({ uid }) => uid.startsWith(id))!;

  test('has an event for each certain time of a service that runs, each with a name of its own', () => {
    expect(events.map(({ uid }) => uid).sort()).toEqual([
      'swim-1@help.example.org',
      'tea-1@help.example.org',
      'tea-2@help.example.org',
    ]);
    expect(byId('tea-1').summary).toBe('Tea; and “toast”, Zürich 👪');
    expect(byId('tea-1').component.getFirstPropertyValue('url')).toBe(address('tea'));
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('P1D');
  });

  test('keeps to the clock in London when the clocks go forward', () => {
    const dates = datesOf(byId('tea-1'));
    expect(dates.slice(0, 3).map(String)).toEqual([
      '2026-03-24T09:30:00',
      '2026-03-31T09:30:00',
      '2026-04-07T09:30:00',
    ]);
    // On 29 March 2026.
    expect(dates.slice(0, 2).map((date) => zone.utcOffset(date))).toEqual([0, 3600]);
    expect(dates).toHaveLength(12);
  });

  test('repeats on each day of a time, over midnight, and says term time in words', () => {
    const evenings = byId('tea-2');
    expect(datesOf(evenings).slice(0, 4).map(String)).toEqual([
      '2026-03-21T22:00:00',
      '2026-03-22T22:00:00',
      '2026-03-28T22:00:00',
      '2026-03-29T22:00:00',
    ]);
    expect(String(evenings.endDate)).toBe('2026-03-22T00:00:00');
    expect(evenings.description).toContain('In term time only.');
    expect(byId('tea-1').description).not.toContain('In term time only.');
    expect(byId('swim').description).toContain('Not on bank holidays.');
  });

  test('is the same each time, in lines of at most 75 octets', () => {
    expect(calendarOf(buildCatalogue(given, '2026-03-20'))).toBe(text);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  test('with no times is a calendar still, with its time zone', () => {
    const empty = calendarOf(buildCatalogue(records([service('it')]), TODAY));
    const read = eventsOf(empty);
    expect(read.events).toEqual([]);
    expect(read.zone.tzid).toBe('Europe/London');
    expect(read.calendar.getFirstPropertyValue('version')).toBe('2.0');
  });
});

test('the contact cards of all services stand one after the other, for those that can be reached', () => {
  const all = buildCatalogue(
    records([
      service('one', { name: 'Erste; “Hilfe”, 👪', contact: { phone: '01632 960123' } }),
      service('two', { contact: { email: 'two@example.org' } }),
      service('none', { contact: undefined }),
      service('closed', { status: 'closed' }),
    ]),
    TODAY,
  );
  const text = allCards(all, (href) => `https://help.example.org${href}`);
  expect(allCards(all, (href) => `https://help.example.org${href}`)).toBe(text);
  const cards = (ICAL.parse(text) as unknown as unknown[][]).map((card) => new ICAL.Component(card));
  expect(cards.map((card) => card.getFirstPropertyValue('uid'))).toEqual([address('one'), address('two')]);
  expect(cards.map((card) => card.getFirstPropertyValue('tel'))).toEqual(['01632 960123', null]);
  expect(String(cards[0]!.getFirstPropertyValue('fn')).replaceAll('\\;', ';')).toBe('Erste; “Hilfe”, 👪');
  expect(text.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(2);
});
