/**
 * The chooser's one file: every service with its routes for workers, and whether it fits each role, age and area. The rules
 * are applied here, once, so that the browser has only to look: it can say nothing else than the pages that are built.
 */
import { isListed } from '../listed.ts';
import { ageFit } from '../../model/rules/age-fit.ts';
import { areaFit, widening } from '../../model/rules/area-fit.ts';
import { dayWords } from '../../model/rules/date-words.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import {
  inOrder,
  referralRow,
  standingOf,
  workerRoles,
  type ReferralRow,
  type RouteLine,
  type Standing,
} from './referrals.ts';

/** One letter a place in a list: what the browser looks up. */
export const fitLetters = { yes: 'y', unknown: 'u', no: 'n' } as const;
export const areaLetters = { all: 'a', part: 'p', no: 'n' } as const;
export const standingLetters: Readonly<Record<Standing, string>> = {
  open: 'o',
  'other-roles': 'r',
  families: 'f',
  'not-stated': 'u',
};

/** Before birth, then each year to 25. */
export const indexAges: readonly number[] = Array.from({ length: 27 }, (_, at) => at - 1);

export interface ReferralEntry extends Pick<ReferralRow, 'id' | 'name' | 'ages' | 'who' | 'area'> {
  /** Left out where it is the service's own name. */
  provider?: string;
  topics: readonly string[];
  /** Ids. */
  levels: string[];
  checked: string;
  /** The days of its check, as `writtenDays` writes them. */
  age: string;
  /** A letter an age; `send`: with SEND or a disability, where that changes it. */
  fit: string;
  send?: string;
  /** A letter an area of the index. */
  areas: string;
  /** A letter for any worker, then one a role of the index. */
  standing: string;
  routes: RouteLine[];
  /** Where the routes of a role are others: by its id. */
  routesOf?: Record<string, RouteLine[]>;
}

export interface ReferralIndex {
  /** The order of the letters in `areas` and `standing`. */
  areas: string[];
  roles: string[];
  /** Names by id, the lowest first. */
  levels: Record<string, string>;
  /** What a route begins with, in the order to sort by. */
  actions: string[];
  /** Days of checks, in words. */
  days: Record<string, string>;
  services: ReferralEntry[];
}

/** Areas within the county that somebody can live in: councils, then districts. */
export const areasToChoose = ({ areas, areaTree, site }: Pick<Catalogue, 'areas' | 'areaTree' | 'site'>) =>
  areas.filter(({ id }) => id !== site.area && widening(id, areaTree).includes(site.area));

export function referralIndex(catalogue: Catalogue): ReferralIndex {
  const active = catalogue.services.filter((service) => service.data.status === 'active' && isListed(service));
  const days = [...new Set(active.map(({ data }) => data.assurance.checked))].sort();
  return {
    areas: areasToChoose(catalogue).map(({ id }) => id),
    roles: workerRoles(catalogue).map(({ id }) => id),
    levels: Object.fromEntries(catalogue.levels.map(({ id, data }) => [id, data.name])),
    actions: [...new Set(catalogue.words.routes.map(({ action, workerAction }) => workerAction ?? action))],
    days: Object.fromEntries(days.map((day) => [day, dayWords(day)])),
    services: active.map((service) => toEntry(service, catalogue)),
  };
}

function toEntry(service: JoinedService, catalogue: Catalogue): ReferralEntry {
  const { data } = service;
  const row = referralRow(service, catalogue);
  const letters = (send: boolean) =>
    indexAges.map((age) => fitLetters[ageFit(data.eligibility, { age, send }).fits]).join('');
  const [fit, send] = [letters(false), letters(true)];
  const roles = workerRoles(catalogue).map(({ id }) => id);
  const routesOf = Object.fromEntries(
    roles
      .map((role) => [role, referralRow(service, catalogue, role).routes] as const)
      .filter(([, routes]) => JSON.stringify(routes) !== JSON.stringify(row.routes)),
  );
  return {
    id: service.id,
    name: row.name,
    ...(row.provider !== row.name && { provider: row.provider }),
    ...(row.ages && { ages: row.ages }),
    ...(row.who && { who: row.who }),
    area: row.area,
    topics: data.topics,
    levels: inOrder(service).map(({ id }) => id),
    checked: row.checked,
    age: row.days,
    fit,
    ...(send !== fit && { send }),
    areas: areasToChoose(catalogue)
      .map(({ id }) => areaLetters[areaFit(data.areas, id, catalogue.areaTree)])
      .join(''),
    standing: [undefined, ...roles].map((role) => standingLetters[standingOf(service, catalogue, role)]).join(''),
    routes: row.routes,
    ...(Object.keys(routesOf).length > 0 && { routesOf }),
  };
}
