/** The files for a phone, read back by another reader than the writer. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toPage } from '../../../src/catalogue/views/service-page.ts';
import { contactFacts } from '../../../src/catalogue/views/contact-facts.ts';
import { contactCard } from '../../../src/features/saved/files/contact-card.ts';
import { timesCalendar } from '../../../src/features/saved/files/times-calendar.ts';
import { certainTimes, hasCertainTimes } from '../../../src/catalogue/views/certain-times.ts';
import type { Service } from '../../../src/model/service.ts';
import { one } from '../../support/records.ts';

const address = 'https://help.example.org/services/it/';
const awkward =
  'Tea, talk; and “play” \\ Pwllheli – for everyone who has a small child at home and would like some company';

/** Lines end with CRLF and have at most 75 octets; no line of a file is left out by accident. */
function expectLines(text: string): void {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
}

function readCard(given: Partial<Service>) {
  const { all, it } = one(given);
  const text = contactCard(toPage(it, all), contactFacts(it, all)!, address);
  expectLines(text);
  const card = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const values = (name: string) => card.getAllProperties(name).map((property) => property.getFirstValue());
  return { text, card, values };
}

describe('a contact card', () => {
  test('is a vCard 3.0 with the name, who runs it, the number and the page', () => {
    const { values, text } = readCard({
      name: awkward,
      contact: { phone: '0300 126 1000', email: 'help@example.org' },
    });
    expect(text.startsWith('BEGIN:VCARD\r\nVERSION:3.0\r\n')).toBe(true);
    expect(text.trimEnd().endsWith('END:VCARD')).toBe(true);
    // This reader leaves the mark before a semicolon in a plain text, which RFC 2426 asks for in every text.
    expect(values('fn').map((name) => String(name).replaceAll('\\;', ';'))).toEqual([awkward]);
    expect(values('n')).toEqual([[awkward, '', '', '', '']]);
    expect(values('org')).toEqual(['The Charity']);
    expect(values('tel')).toEqual(['0300 126 1000']);
    expect(values('email')).toEqual(['help@example.org']);
    expect(values('url')).toEqual([address]);
    expect(values('note')).toEqual([expect.stringMatching(/^Last checked on .*: see the page\.$/)]);
  });
  test('has the address where there is one place, and none where there are more or none', () => {
    expect(readCard({ sessions: [{ place: 'hall' }] }).values('adr')).toHaveLength(1);
    expect(readCard({ sessions: undefined }).values('adr')).toEqual([]);
    const two = [{ place: 'hall' }, { place: 'hall', note: 'Upstairs' }];
    expect(readCard({ sessions: two }).values('adr')).toEqual([]);
  });
  test('takes the one number that a family rings, and none of several', () => {
    const way = (value: string) => ({ for: 'family' as const, route: 'phone', value });
    expect(readCard({ contact: undefined, access: [way('01536 518339')] }).values('tel')).toEqual(['01536 518339']);
    const { all, it } = one({ contact: undefined, access: [way('01536 518339'), way('01604 634385')] });
    expect(contactFacts(it, all)).toBeUndefined();
  });
  test('is not made of a service that has closed', () => {
    const { all, it } = one({ status: 'closed' });
    expect(contactFacts(it, all)).toBeUndefined();
  });
});

const tuesday = { days: ['tuesday' as const, 'thursday' as const], opens: '09:30', closes: '11:00' };

function readTimes(given: Partial<Service>, today = '2026-10-20') {
  const { it } = one(given);
  const text = timesCalendar(it, today, address);
  expectLines(text);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { text, calendar, events };
}

describe('a calendar file', () => {
  test('has each time a week, in London’s time, on both sides of the change of clocks', () => {
    const { calendar, events } = readTimes({ name: awkward, sessions: [{ place: 'hall', opening: [tuesday] }] });
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
    expect(zone.tzid).toBe('Europe/London');
    expect(events).toHaveLength(1);
    const [event] = events as [ICAL.Event];
    expect(event.summary).toBe(awkward);
    expect(event.startDate.zone.tzid).toBe('Europe/London');
    const dates: ICAL.Time[] = [];
    const each = event.iterator();
    for (let next = each.next() as ICAL.Time | null; next; next = each.next() as ICAL.Time | null) dates.push(next);
    expect(dates.slice(0, 4).map(String)).toEqual([
      '2026-10-20T09:30:00',
      '2026-10-22T09:30:00',
      '2026-10-27T09:30:00',
      '2026-10-29T09:30:00',
    ]);
    expect(dates).toHaveLength(24);
    // The clocks go back on 25 October: 9.30 stays 9.30.
    expect(dates.slice(1, 3).map((date) => zone.utcOffset(date))).toEqual([3600, 0]);
    expect(String(event.endDate)).toBe('2026-10-20T11:00:00');
  });
  test('begins on the first of its days, and ends at midnight on the next', () => {
    const opening = [{ days: ['friday' as const], opens: '20:00', closes: '24:00' }];
    const [event] = readTimes({ sessions: [{ place: 'hall', opening }] }, '2026-12-28').events;
    expect(String(event!.startDate)).toBe('2027-01-01T20:00:00');
    expect(String(event!.endDate)).toBe('2027-01-02T00:00:00');
  });
  test('says in words what a rule cannot: term time, bank holidays, and to check', () => {
    const opening = [{ ...tuesday, termTimeOnly: true, exceptBankHolidays: true, note: 'Bring a towel, please' }];
    const [event] = readTimes({ sessions: [{ place: 'hall', opening }] }).events;
    expect(event!.description).toContain('In term time only.');
    expect(event!.description).toContain('Not on bank holidays.');
    expect(event!.description).toContain('Bring a towel, please.');
    expect(event!.description).toMatch(/Last checked on .*Ring before you go/);
  });
  test('has one event for each time and place, each with a name of its own', () => {
    const { events } = readTimes({
      sessions: [
        { place: 'hall', opening: [tuesday, { ...tuesday, opens: '13:00', closes: '14:00' }] },
        { place: 'hall', opening: [{ opens: '10:00', closes: '11:00' }] },
      ],
    });
    expect(events).toHaveLength(3);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
    expect(new Set(events.map(({ location }) => location)).size).toBe(1);
  });
  test('is made of certain times alone', () => {
    const sessions = [{ place: 'hall', opening: [tuesday] }];
    const has = (given: Partial<Service>) => hasCertainTimes(one({ sessions, ...given }).it);
    expect(has({})).toBe(true);
    expect(has({ timesFrom: '2022' })).toBe(false);
    expect(has({ status: 'paused' })).toBe(false);
    expect(has({ status: 'closed' })).toBe(false);
    const { assurance } = one({}).it.data;
    expect(has({ assurance: { ...assurance, confidence: 'low' } })).toBe(false);
    expect(has({ sessions: [{ place: 'hall', hours: 'Every other Friday' }] })).toBe(false);
    expect(has({ sessions: [{ place: 'hall', opening: [{ opens: '00:00', closes: '24:00' }] }] })).toBe(false);
    expect(certainTimes(one({ sessions }).it)).toHaveLength(1);
  });
});
