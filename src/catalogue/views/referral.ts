/** What a professional asks before referring to a service. What is not stated is left out, and said to be so where it is shown. */
import { areaFit, widening } from '../../model/rules/area-fit.ts';
import { dayWords } from '../../model/rules/date-words.ts';
import type { Referral } from '../../model/referral.ts';
import { citationWords, sureWords } from '../../words/service-referral.ts';
import { alternativesTo } from '../alternatives.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { serviceHref, withoutGaps } from './card.ts';
import { toSteps, type StepOption } from './steps.ts';

export interface ReferralView extends Referral {
  /** How sure its facts are, in words. */
  sure: string;
  /** The councils in whose areas it helps, by name. */
  councils: string[];
  /** If it says no: at the same level of need, at the next level up or down. */
  instead: { same: Alternative[]; near: Alternative[] };
  /** For case notes; the address of the page goes behind it. */
  citation: string;
}

export interface Alternative {
  name: string;
  href: string;
  /** Only a family can ask for it. */
  familyOnly?: true;
}

export function toReferral(service: JoinedService, catalogue: Catalogue): ReferralView {
  const { name, referral, assurance } = service.data;
  const options = toSteps(service, catalogue).professional.flatMap((step) => step.options);
  const { same, near } = alternativesTo(service, catalogue);
  const view = (other: JoinedService): Alternative =>
    withoutGaps({
      name: other.data.name,
      href: serviceHref(other.id),
      familyOnly: isFamilyOnly(other, catalogue) || undefined,
    });
  return withoutGaps<ReferralView>({
    ...referral,
    needs: needsOf(referral, options),
    next: referral?.next ?? options.find(({ next }) => next !== undefined)?.next,
    sure: sureWords[assurance.confidence],
    councils: councilsOf(service, catalogue),
    instead: { same: same.map(view), near: near.map(view) },
    citation: citationWords(name, catalogue.site.name, dayWords(assurance.checked)),
  });
}

/** What every referral must contain, and what one way in asks for besides. */
function needsOf(referral: Referral | undefined, options: readonly StepOption[]): string[] | undefined {
  const needs = new Set([...(referral?.needs ?? []), ...options.flatMap((option) => option.needs ?? [])]);
  return needs.size > 0 ? [...needs] : undefined;
}

/** The councils of the county in whose areas a service is offered, by name. */
export function councilsOf({ data }: JoinedService, catalogue: Catalogue): string[] {
  const all = councils.get(catalogue) ?? councilsIn(catalogue);
  councils.set(catalogue, all);
  return all
    .filter(({ areas }) => areas.some((id) => areaFit(data.areas, id, catalogue.areaTree) !== 'no'))
    .map(({ name }) => name);
}

interface Council {
  name: string;
  /** Ids of its areas within the county. */
  areas: string[];
}

const councils = new WeakMap<Catalogue, Council[]>();

/** Those of the county, in the order of the organisations: a large directory has thousands, and a handful are councils. */
function councilsIn({ areas, areaTree, site, organisations }: Catalogue): Council[] {
  const within = areas.filter(({ id }) => widening(id, areaTree).includes(site.area));
  return organisations.flatMap(({ id, data: { name } }) => {
    const own = within.filter(({ data: { council } }) => council === id).map((area) => area.id);
    return own.length > 0 ? [{ name, areas: own }] : [];
  });
}

/** It names families and no worker, or has no way in that a worker can use. */
export function isFamilyOnly(service: JoinedService, catalogue: Catalogue): boolean {
  const named = service.data.whoCanRefer ?? [];
  const isWorker = (role: string): boolean =>
    catalogue.words.roles.some(({ id, side }) => id === role && side === 'professional');
  if (named.length > 0) return !named.some(isWorker);
  const hasOwn = (service.data.access?.length ?? 0) > 0;
  return hasOwn && toSteps(service, catalogue).professional.length === 0;
}
