/** How to get a service, as numbered steps for each visitor. */
import type { AccessRoute } from '../../model/access.ts';
import { accessFor, mayRefer } from '../../model/rules/access-for.ts';
import { inReferralOrder } from '../../model/rules/route-order.ts';
import type { Role, RouteValue } from '../../model/vocabulary.ts';
import { or } from '../../words/lists.ts';
import { askAWorker, askedForBy, familiesAsk, mayRefer as mayReferWords, noReferral } from '../../words/who-asks.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { inSentence, listWords, routeOf, termName } from '../words.ts';
import { contactLinks, valueLink, type ContactLink } from './contact.ts';

/** One way to take a step: a number, a link or words. */
export interface StepOption {
  detail?: string;
  link?: ContactLink;
  /** An address or other words, where the value is no link. */
  value?: string;
  hours?: string;
  needs?: readonly string[];
  next?: string;
}

/** A step with one option, or with several to choose from: one number a town. */
export interface Step {
  /** The verb first: "Ring", "Drop in". */
  title: string;
  icon: string;
  /** A term of the vocabulary routes. */
  route: string;
  /** Where only workers can ask: their roles, terms of the vocabulary. */
  roles?: readonly string[];
  options: StepOption[];
}

export interface Steps {
  family: Step[];
  professional: Step[];
}

export function toSteps(service: JoinedService, catalogue: Catalogue): Steps {
  return { family: familySteps(service, catalogue), professional: sideSteps(service, catalogue, 'professional') };
}

function familySteps(service: JoinedService, catalogue: Catalogue): Step[] {
  const stated = sideSteps(service, catalogue, 'family');
  if (stated.length > 0) return stated;
  const fromContact = contactLinks(service.data.contact).map((link): Step => {
    const { id: route, action: title, icon } = routeOf(catalogue, link.kind === 'referral' ? 'online-form' : link.kind);
    return { title, icon, route, options: [{ link }] };
  });
  return fromContact.length > 0 ? fromContact : throughAProfessional(service, catalogue);
}

/** Nothing is stated for families: if workers can refer, a family asks one of them. */
function throughAProfessional(service: JoinedService, catalogue: Catalogue): Step[] {
  const roles = (service.data.whoCanRefer ?? []).filter((role) => sideOf(catalogue, role) === 'professional');
  if (roles.length === 0) return [];
  const names = roles.map((role) => inSentence(termName(catalogue, 'roles', role)));
  const detail = askedForBy(listWords(names, or));
  return [{ title: askAWorker, icon: 'users', route: 'professional-referral', roles, options: [{ detail }] }];
}

function sideSteps(service: JoinedService, catalogue: Catalogue, side: 'family' | 'professional'): Step[] {
  const steps: Step[] = [];
  const stated = accessFor(service.data.access, { side }, catalogue.roleTree);
  const ordered = side === 'professional' ? inReferralOrder(stated, service.data.urgent === true) : stated;
  for (const access of ordered) {
    const { action: title, icon } = routeOf(catalogue, access.route);
    const option = optionOf(access);
    const last = steps.at(-1);
    // The same thing to do twice running is a choice, not two steps.
    if (last?.title === title) last.options.push(option);
    else steps.push({ title, icon, route: access.route, options: [option] });
  }
  return steps;
}

function optionOf(access: AccessRoute): StepOption {
  const link = valueLink(access.value, access.route);
  return {
    ...(access.detail && { detail: access.detail }),
    ...(link && { link }),
    ...(access.value && !link && { value: access.value }),
    ...(access.hours && { hours: access.hours }),
    ...(access.needs && { needs: access.needs }),
    ...(access.next && { next: access.next }),
  };
}

const sideOf = (catalogue: Catalogue, role: string) => catalogue.words.roles.find(({ id }) => id === role)?.side;

/** Who may refer, in words: "School and GP. Families can ask for it themselves." Undefined when it is not stated. */
export function whoMayReferWords(service: JoinedService, catalogue: Catalogue): string | undefined {
  const stated = service.data.whoCanRefer;
  if (!stated?.length) return undefined;
  const roles = catalogue.words.roles.filter(({ id }) => stated.includes(id));
  const workers = roles
    .filter(({ side }) => side === 'professional')
    .map(({ name }, index) => (index === 0 ? name : inSentence(name)));
  const families = roles.filter(({ side }) => side === 'family');
  const sentences = [
    workers.length > 0 ? mayReferWords(listWords(workers)) : noReferral,
    families.length > 0 && familiesAsk(familyLimit(families)),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** "young person" when not everybody in a family is named; nothing when the widest role is. */
function familyLimit(roles: readonly Role[]): string | undefined {
  return roles.some(({ includedIn }) => includedIn === undefined)
    ? undefined
    : listWords(roles.map(({ name }) => inSentence(name)));
}

const direct: readonly RouteValue[] = ['phone', 'text', 'email', 'address'];

/**
 * May a family come by itself, without anybody referring it? Undefined when nothing is stated, or when only workers are
 * named while a number or a door is open to families: then the ways in speak for themselves.
 */
export function selfReferral(service: JoinedService, catalogue: Catalogue): boolean | undefined {
  const { whoCanRefer, access } = service.data;
  if (!whoCanRefer?.length) return undefined;
  const families = ['self', 'parent-carer', 'young-person'];
  if (families.some((role) => mayRefer(whoCanRefer, role, catalogue.roleTree) === 'yes')) return true;
  const ways = accessFor(access, { side: 'family' }, catalogue.roleTree);
  return ways.some(({ route }) => direct.includes(routeOf(catalogue, route).value)) ? undefined : false;
}
