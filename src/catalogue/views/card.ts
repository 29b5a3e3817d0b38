/** Makes the card of a service: enough to choose by. */
import type { Card } from '../../model/card.ts';
import { statesAnAge } from '../../model/rules/age-fit.ts';
import { ageWords } from '../../model/rules/age-words.ts';
import { accessFor } from '../../model/rules/access-for.ts';
import { writtenDays } from '../../model/rules/freshness.ts';
import { partialDateWords } from '../../model/rules/date-words.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { serviceHref } from '../../model/rules/hrefs.ts';
import { allOf, andMore, andMorePlaces, online } from '../../words/where.ts';
import { closed, paused, timesFrom, unsure } from '../../words/warnings.ts';
import { listWords, routeOf, termName } from '../words.ts';

export type { Card };

export { serviceHref };

export function toCard(service: JoinedService, catalogue: Catalogue): Card {
  const { data } = service;
  const { criteria: _, ...ages } = data.eligibility ?? {};
  return withoutGaps({
    id: service.id,
    href: serviceHref(service.id),
    name: data.name,
    summary: data.summary,
    provider: service.organisation.data.name,
    ages: { ...ages, text: ageWords(ages), stated: statesAnAge(ages) },
    where: whereWords(service, catalogue),
    ways: waysInWords(service, catalogue),
    cost: data.cost && termName(catalogue, 'costs', data.cost.kind),
    phone: firstPhone(service, catalogue),
    text: data.contact?.text,
    warning: cardWarning(service),
    fresh: { state: service.freshness.state, days: writtenDays(service.freshness) },
    urgent: data.urgent || undefined,
    closed: data.status === 'closed' || undefined,
  });
}

/** "Millbrook", "Millbrook and 5 more places", "All of Sampleshire", "Online". */
export function whereWords(service: JoinedService, catalogue: Catalogue): string {
  const towns = [...new Set(service.sessions.map(({ place }) => place.data.town ?? place.data.name))];
  if (towns.length > 2) return andMorePlaces(towns[0]!, towns.length - 1);
  if (towns.length > 0) return listWords(towns);
  if (service.data.online) return online;
  const names = service.areas.map(({ data }) => data.name);
  if (service.areas.some(({ id }) => id === catalogue.site.area)) return allOf(catalogue.site.county);
  return names.length > 3 ? andMore(names.slice(0, 2).join(', ')) : names.join(', ');
}

const waysInWords = (service: JoinedService, catalogue: Catalogue): string[] => [
  ...new Set(familyRoutes(service, catalogue).map((route) => routeOf(catalogue, route).name)),
];

/** The ways in for a family, in the order to try them: ids of routes; its contact details where no way is stated. */
export function familyRoutes({ data }: JoinedService, catalogue: Catalogue): string[] {
  const stated = accessFor(data.access, { side: 'family' }, catalogue.roleTree).map(({ route }) => route);
  return [...new Set(stated.length > 0 ? stated : contactRoutes(data.contact))];
}

/** The routes that contact details are, in the order to try them. */
export const contactRoutes = (contact: JoinedService['data']['contact']) =>
  (['phone', 'text', 'email', 'website'] as const).filter((route) => contact?.[route] !== undefined);

/**
 * The number to show on a card: the service's own, else the one that a family may ring. None where there are several, one
 * a town: a number without its town would send people to the wrong door, and the page has them all.
 */
export function firstPhone(service: JoinedService, catalogue: Catalogue): Card['phone'] {
  if (service.data.contact?.phone) return { value: service.data.contact.phone };
  const routes = accessFor(service.data.access, { side: 'family' }, catalogue.roleTree).filter(
    (access) => access.value !== undefined && routeOf(catalogue, access.route).value === 'phone',
  );
  const [route] = routes;
  if (!route?.value || routes.some(({ value }) => value !== route.value)) return undefined;
  return withoutGaps({ value: route.value, label: route.detail });
}

function cardWarning({ data }: JoinedService): string | undefined {
  if (data.status === 'closed') return closed;
  if (data.status === 'paused') return paused;
  const from = partialDateWords(data.timesFrom);
  if (from) return timesFrom(from);
  return data.assurance.confidence === 'low' ? unsure : undefined;
}

/** Leaves out keys without a value, so that JSON and comparisons carry facts only. */
export function withoutGaps<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;
}
