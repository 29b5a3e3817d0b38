/** How to reach a service: its contact, and ways in where the feed says more than a number. */
import type { AccessRoute } from '../../model/access.ts';
import { isEmail, isWebAddress } from '../../model/rules/formats.ts';
import { spacedPhone } from '../../model/rules/phone-format.ts';
import type { Contact } from '../../model/service.ts';
import type { Route } from '../../model/vocabulary.ts';
import type { OrukContact, OrukPhone, OrukService } from '../objects.ts';
import type { LeftOut } from './notes.ts';
import { asEntries, asLine, cutLine } from './text.ts';

export interface WaysIn {
  contact?: Contact;
  access?: AccessRoute[];
}

interface Number {
  value: string;
  detail?: string;
}

/** Of one service: what has more is a list of staff. */
const MOST_NUMBERS = 8;

export function waysIn(service: OrukService, routes: readonly Route[], leftOut: LeftOut[]): WaysIn {
  const contacts = [
    ...(service.contacts ?? []),
    ...(service.service_at_locations ?? []).flatMap((at) => at.contacts ?? []),
  ];
  const numbers = numbersOf(service, contacts, leftOut);
  const emails = unique(
    [service.email, ...contacts.map(({ email }) => email)].filter((one) => one !== undefined && isEmail(one)),
  );
  const website = service.url !== undefined && isWebAddress(service.url) ? service.url : undefined;
  const contact: Contact = {
    ...(numbers[0] ? { phone: numbers[0].value } : {}),
    ...(emails[0] === undefined ? {} : { email: emails[0] }),
    ...(website === undefined ? {} : { website }),
  };
  const access = accessOf(service, contact, numbers, emails, routes, leftOut);
  return {
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    ...(access.length > 0 ? { access } : {}),
  };
}

/** A way in of its own for what a contact cannot hold: how to apply, a second number, an extension. */
function accessOf(
  { application_process: process }: OrukService,
  contact: Contact,
  numbers: readonly Number[],
  emails: readonly string[],
  routes: readonly Route[],
  leftOut: LeftOut[],
): AccessRoute[] {
  const phoneRoute = routeFor(routes, 'phone');
  const emailRoute = routeFor(routes, 'email');
  const how = asEntries(process, 300);
  const first = firstWay(contact, routes);
  const ways: AccessRoute[] = [];
  if (how[0] !== undefined && first) ways.push({ for: 'everyone', ...first, detail: how[0] });
  else if (how[0] !== undefined)
    leftOut.push({ field: 'application_process', found: how[0], why: 'no number, e-mail or website to go with it' });
  for (const more of how.slice(1))
    leftOut.push({ field: 'application_process', found: more, why: 'longer than a way in can say' });
  numbers.forEach(({ value, detail }, index) => {
    const isSaid = index === 0 && (detail === undefined || ways.some((way) => way.value === value));
    if (!isSaid && phoneRoute !== undefined)
      ways.push({ for: 'everyone', route: phoneRoute, ...(detail === undefined ? {} : { detail }), value });
  });
  if (emailRoute !== undefined)
    for (const value of emails.slice(1)) ways.push({ for: 'everyone', route: emailRoute, value });
  return ways;
}

function firstWay(contact: Contact, routes: readonly Route[]): Pick<AccessRoute, 'route' | 'value'> | undefined {
  const [phone, email, web] = [routeFor(routes, 'phone'), routeFor(routes, 'email'), routeFor(routes, 'web')];
  if (contact.phone !== undefined && phone !== undefined) return { route: phone, value: contact.phone };
  if (contact.email !== undefined && email !== undefined) return { route: email, value: contact.email };
  if (contact.website !== undefined && web !== undefined) return { route: web, value: contact.website };
  return undefined;
}

/** The route that is called like what it takes, else the first that takes it. A page is a website, and not a chat. */
function routeFor(routes: readonly Route[], value: Route['value']): string | undefined {
  const all = routes.filter((route) => route.value === value);
  const plain = value === 'web' ? 'website' : value;
  return (all.find(({ id }) => id === plain) ?? all[0])?.id;
}

function numbersOf(service: OrukService, contacts: readonly OrukContact[], leftOut: LeftOut[]): Number[] {
  const phones = [
    ...(service.phones ?? []),
    ...contacts.flatMap(({ phones: own, name, title, department }) =>
      (own ?? []).map((phone) => ({ ...phone, description: phone.description ?? title ?? department ?? name })),
    ),
    ...(service.service_at_locations ?? []).flatMap((at) => at.phones ?? []),
  ];
  const found = new Map<string, Number>();
  for (const phone of phones) {
    const value = ukNumber(phone.number);
    if (value === undefined)
      leftOut.push({ field: 'phones', found: asLine(phone.number) ?? '', why: 'not a UK phone number' });
    else if (!found.has(value.replaceAll(' ', ''))) found.set(value.replaceAll(' ', ''), { value, ...detailOf(phone) });
  }
  const all = [...found.values()];
  for (const { value } of all.slice(MOST_NUMBERS))
    leftOut.push({ field: 'phones', found: value, why: 'more numbers than a record should have' });
  return all.slice(0, MOST_NUMBERS);
}

/** "+44 (0)1632 960001" as people dial it. */
function ukNumber(written: string): string | undefined {
  const line = asLine(written.slice(0, 60)) ?? '';
  const local = line.replace(/^(\+|00)\s?44\s?(\(0\))?\s?/, '0').replace(/^00/, '0');
  return spacedPhone(local.replace(/\s+/g, ' ').trim());
}

function detailOf({ description, extension, type }: OrukPhone): { detail?: string } {
  const words = [
    description,
    extension === undefined ? undefined : `Extension ${extension}`,
    type === 'text' ? 'Texts' : undefined,
  ];
  const detail = cutLine(words.filter(Boolean).join('. '), 300);
  return detail === undefined ? {} : { detail };
}

const unique = (values: readonly (string | undefined)[]): string[] => [...new Set(values as string[])];
