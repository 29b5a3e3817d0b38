/** Which services a worker can refer to, by what each one states, and the rows that say how. Pure. */
import { isListed } from '../listed.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { serviceHref } from './card.ts';
import { contactLinks, valueLink, type ContactLink } from './contact.ts';
import { whoMayReferWords } from './steps.ts';
import { listWords, routeOf } from '../words.ts';
import { allOf } from '../../words/where.ts';
import { accessFor, mayRefer } from '../../model/rules/access-for.ts';
import { statesAnAge } from '../../model/rules/age-fit.ts';
import { writtenDays } from '../../model/rules/freshness.ts';
import { ageWords } from '../../model/rules/age-words.ts';

/**
 * How a service stands to a worker:
 * - `open`: it names the role or a wider one, or has a route for professionals and names no role
 * - `other-roles`: it names workers, and not this one
 * - `families`: it names families only
 * - `not-stated`: it says nothing of who may refer
 */
export type Standing = 'open' | 'other-roles' | 'families' | 'not-stated';

type Roles = Pick<Catalogue, 'roleTree' | 'words'>;

/** With `role` left out: whether any worker at all may refer. */
export function standingOf({ data }: Pick<JoinedService, 'data'>, { roleTree, words }: Roles, role?: string): Standing {
  const named = data.whoCanRefer ?? [];
  if (named.length === 0) return data.access?.some((access) => access.for === 'professional') ? 'open' : 'not-stated';
  const workers = named.filter((id) => words.roles.some((term) => term.id === id && term.side === 'professional'));
  if (workers.length === 0) return 'families';
  return role === undefined || mayRefer(named, role, roleTree) === 'yes' ? 'open' : 'other-roles';
}

export interface ReferralRow {
  id: string;
  href: string;
  name: string;
  provider: string;
  /** Undefined: not stated. */
  ages?: string;
  who?: string;
  area: string;
  /** From the lowest to the highest. */
  levels: string[];
  /** The day of the last check, 2026-11-22. */
  checked: string;
  /** The days of its check, as `writtenDays` writes them. */
  days: string;
  /** Empty: nothing is stated at all. */
  routes: RouteLine[];
}

/** One way to refer: what to do, and the number or link to do it with. */
export interface RouteLine {
  title?: string;
  link?: ContactLink;
  /** An address or other words, where the value is no link. */
  value?: string;
  detail?: string;
  hours?: string;
  /** What to have ready. */
  needs?: readonly string[];
  /** What happens then. */
  next?: string;
}

export function referralRow(service: JoinedService, catalogue: Catalogue, role?: string): ReferralRow {
  const { data } = service;
  const who = whoMayReferWords(service, catalogue);
  return {
    id: service.id,
    href: serviceHref(service.id),
    name: data.name,
    provider: service.organisation.data.name,
    ...(statesAnAge(data.eligibility) && { ages: ageWords(data.eligibility) }),
    ...(who && { who }),
    area: service.areas.some(({ id }) => id === catalogue.site.area)
      ? allOf(catalogue.site.county)
      : listWords(service.areas.map((area) => area.data.name)),
    levels: inOrder(service).map((level) => level.data.name),
    checked: data.assurance.checked,
    days: writtenDays(service.freshness),
    routes: routeLines(service, catalogue, role),
  };
}

/** The ways in for a worker. Where no route is stated: the service's own numbers and addresses. */
function routeLines(service: JoinedService, catalogue: Catalogue, role?: string): RouteLine[] {
  const routes = workerRoutes(service, catalogue, role);
  if (routes.length === 0) return contactLinks(service.data.contact).map((link) => ({ link }));
  return routes.map(({ route, value, detail, hours, needs, next }) => {
    const link = valueLink(value, route);
    const { action, workerAction } = routeOf(catalogue, route);
    return {
      title: workerAction ?? action,
      ...(link && { link }),
      ...(value && !link && { value }),
      ...(detail && { detail }),
      ...(hours && { hours }),
      ...(needs && { needs }),
      ...(next && { next }),
    };
  });
}

/** The routes that are stated for a worker, those for professionals alone first; a plain website only where it is all there is. */
export function workerRoutes({ data }: JoinedService, { roleTree }: Pick<Catalogue, 'roleTree'>, role?: string) {
  const stated = accessFor(data.access, { side: 'professional', ...(role && { role }) }, roleTree);
  const own = stated.filter((access) => access.for === 'professional');
  const ordered = [...own, ...stated.filter((access) => access.for !== 'professional')];
  const direct = ordered.filter(({ route }) => route !== 'website');
  return direct.length > 0 ? direct : ordered;
}

/** Its levels of need, the lowest first. */
export const inOrder = ({ levels }: Pick<JoinedService, 'levels'>) =>
  [...levels].sort((a, b) => a.data.order - b.data.order);

export interface LevelRows {
  id: string;
  name: string;
  inShort: string;
  rows: ReferralRow[];
}

/** Rows by level of need, the lowest first. A service of several levels stands at the lowest of them. */
export function rowsByLevel(services: readonly JoinedService[], catalogue: Catalogue, role?: string): LevelRows[] {
  const lowest = (service: JoinedService) => inOrder(service)[0]?.id;
  return catalogue.levels
    .map(({ id, data: { name, inShort } }) => ({
      id,
      name,
      inShort,
      rows: services
        .filter((service) => lowest(service) === id)
        .map((service) => referralRow(service, catalogue, role)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Active services by how they stand to a worker. */
export function byStanding(catalogue: Catalogue, role?: string): Record<Standing, JoinedService[]> {
  const groups: Record<Standing, JoinedService[]> = { open: [], 'other-roles': [], families: [], 'not-stated': [] };
  for (const service of catalogue.services) {
    if (service.data.status === 'active' && isListed(service))
      groups[standingOf(service, catalogue, role)].push(service);
  }
  return groups;
}

/** The roles of workers, each with its own page. */
export const workerRoles = ({ words }: Pick<Catalogue, 'words'>) =>
  words.roles.filter(({ side }) => side === 'professional');

export const roleHref = (id: string): string => `/professionals/${id}/`;
export const levelHref = (id: string): string => `/professionals/levels/${id}/`;
