/**
 * What the page that prepares a referral shows of every service. One file for all of them: a request for the one that is chosen
 * would tell the host whom somebody is about to refer to.
 */
import { ageWords } from '../../model/rules/age-words.ts';
import * as words from '../../words/service-referral.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { listWords } from '../words.ts';
import { withoutGaps } from './card.ts';
import { toReferral, type Alternative, type ReferralView } from './referral.ts';
import { toSteps, whoMayReferWords, type StepOption } from './steps.ts';

export interface ReferralEntry {
  id: string;
  name: string;
  /** In the order of the service's page; no lines: not stated. A line that is a number or an address alone is a link. */
  facts: { term: string; lines?: readonly string[] }[];
  /** What the service asks for; undefined: it does not say. */
  needs?: readonly string[];
  criteria?: readonly string[];
  /** Without the address of the page, which the browser knows. */
  citation: string;
}

/** Services that are open: nobody prepares a referral to one that has closed. */
export const referralServices = (catalogue: Catalogue): JoinedService[] =>
  catalogue.services.filter(({ data }) => data.status !== 'closed');

export const referralEntries = (catalogue: Catalogue): ReferralEntry[] =>
  referralServices(catalogue).map((service) => toReferralEntry(service, catalogue));

export function toReferralEntry(service: JoinedService, catalogue: Catalogue): ReferralEntry {
  const { data } = service;
  const view = toReferral(service, catalogue);
  const { criteria = [], ...ages } = data.eligibility ?? {};
  const steps = toSteps(service, catalogue).professional;
  const fact = (term: string, lines: readonly (string | false | undefined)[]) => {
    const stated = lines.filter((line): line is string => typeof line === 'string' && line !== '');
    return { term, ...(stated.length > 0 && { lines: stated }) };
  };
  return withoutGaps<ReferralEntry>({
    id: service.id,
    name: data.name,
    facts: [
      fact(words.level, [listWords(service.levels.map(({ data: level }) => level.name))]),
      fact(words.who, [whoMayReferWords(service, catalogue)]),
      fact(words.consent, [view.consent]),
      fact(
        words.route,
        steps.flatMap(({ title, options }) => [title, ...options.flatMap(optionLines)]),
      ),
      fact(words.needs, view.needs ?? []),
      fact(words.criteria, [ageWords(ages), ...criteria]),
      fact(words.exclusions, view.exclusions ?? []),
      fact(words.next, [view.next, view.by && words.by(view.by)]),
      fact(words.waiting, [data.waiting]),
      fact(words.declined, [view.ifDeclined, ...alternativeLines(view)]),
      fact(words.area, [
        listWords(service.areas.map((area) => area.data.name)),
        view.councils.length > 0 && words.councils(listWords(view.councils)),
      ]),
    ],
    needs: view.needs,
    criteria: criteria.length > 0 ? criteria : undefined,
    citation: view.citation,
  });
}

const optionLines = ({ detail, link, value, hours }: StepOption): (string | undefined)[] => [
  detail,
  link ? (link.kind === 'website' || link.kind === 'referral' ? link.href : link.text) : value,
  hours,
];

/** "At the same level of need: one, another". */
const alternativeLines = ({ instead }: ReferralView): string[] =>
  (['same', 'near'] as const)
    .filter((group) => instead[group].length > 0)
    .map((group) => `${words.instead[group]}: ${listWords(instead[group].map(alternativeWords))}`);

const alternativeWords = ({ name, familyOnly }: Alternative): string =>
  familyOnly ? `${name} ${words.familyOnly}` : name;
