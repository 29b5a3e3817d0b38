/** Which services a worker can refer to, by what each one states, and the rows that say how. Pure. */
import type { Catalogue, JoinedService } from '../../catalogue/types.ts';
import { serviceHref } from '../../catalogue/views/card.ts';
import { contactLinks, type ContactLink } from '../../catalogue/views/contact.ts';
import { toSteps, whoMayReferWords, type Step } from '../../catalogue/views/steps.ts';
import { listWords } from '../../catalogue/words.ts';
import { mayRefer } from '../../model/rules/access-for.ts';
import { statesAnAge } from '../../model/rules/age-fit.ts';
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
  steps: Step[];
  /** Where no route is stated: the service's own numbers and addresses. */
  contact: ContactLink[];
}

export function referralRow(service: JoinedService, catalogue: Catalogue): ReferralRow {
  const { data } = service;
  const who = whoMayReferWords(service, catalogue);
  const steps = toSteps(service, catalogue).professional;
  return {
    id: service.id,
    href: serviceHref(service.id),
    name: data.name,
    provider: service.organisation.data.name,
    ...(statesAnAge(data.eligibility) && { ages: ageWords(data.eligibility) }),
    ...(who && { who }),
    area: service.areas.some(({ id }) => id === catalogue.site.area)
      ? `All of ${catalogue.site.county}`
      : listWords(service.areas.map((area) => area.data.name)),
    steps,
    contact: steps.length > 0 ? [] : contactLinks(data.contact),
  };
}

export interface LevelRows {
  id: string;
  name: string;
  inShort: string;
  rows: ReferralRow[];
}

/** Rows by level of need, the lowest first. A service of several levels stands at the lowest of them. */
export function rowsByLevel(services: readonly JoinedService[], catalogue: Catalogue): LevelRows[] {
  const lowest = ({ levels }: JoinedService) => [...levels].sort((a, b) => a.data.order - b.data.order)[0]?.id;
  return catalogue.levels
    .map(({ id, data: { name, inShort } }) => ({
      id,
      name,
      inShort,
      rows: services.filter((service) => lowest(service) === id).map((service) => referralRow(service, catalogue)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Active services by how they stand to a worker. */
export function byStanding(catalogue: Catalogue, role?: string): Record<Standing, JoinedService[]> {
  const groups: Record<Standing, JoinedService[]> = { open: [], 'other-roles': [], families: [], 'not-stated': [] };
  for (const service of catalogue.services) {
    if (service.data.status === 'active') groups[standingOf(service, catalogue, role)].push(service);
  }
  return groups;
}

/** The roles of workers, each with its own page. */
export const workerRoles = ({ words }: Pick<Catalogue, 'words'>) =>
  words.roles.filter(({ side }) => side === 'professional');

export const roleHref = (id: string): string => `/professionals/${id}/`;
