/** Everything that a service's own page says. What is not listed here stays in the file. */
import type { Ages } from '../../model/rules/age-fit.ts';
import { statesAnAge } from '../../model/rules/age-fit.ts';
import { ageWords } from '../../model/rules/age-words.ts';
import { dayWords, partialDateWords } from '../../model/rules/date-words.ts';
import { writtenDays, type Freshness } from '../../model/rules/freshness.ts';
import type { Opening } from '../../model/opening.ts';
import type { ServiceStatus } from '../../model/service.ts';
import { allOfWithin } from '../../words/where.ts';
import { relatedServices } from '../related.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { listWords, termName } from '../words.ts';
import { topicHref } from '../../model/rules/hrefs.ts';
import { serviceHref, toCard, withoutGaps, type Card } from './card.ts';
import { confidenceAdvice } from './confidence-advice.ts';
import { contactLinks, siteName, type ContactLink } from './contact.ts';
import { firstWay, type FirstWay } from './first-way.ts';
import { toReferral, type ReferralView } from './referral.ts';
import { toPlaceView, type SessionView } from './place-view.ts';
import { selfReferral, toSteps, whoMayReferWords, type Steps } from './steps.ts';

export interface Link {
  name: string;
  href: string;
}

export interface ServicePage {
  id: string;
  href: string;
  name: string;
  summary: string;
  /** Markdown of the description. */
  body: string;
  /** `type`: a term of the vocabulary organisation-types. */
  provider: Link & { type: string; website?: string };
  partners: Link[];
  status: ServiceStatus;
  closed?: { on?: string; instead: Link[] };
  urgent: boolean;
  /** Kind, plain advice on what to check first; for records of low confidence. */
  checkFirst?: { text: string; items: string[] };
  /** "July 2022": the date of the times, when they are old. */
  timesFrom?: string;
  ages: Ages & { words: string; stated: boolean };
  criteria: readonly string[];
  areas: Link[];
  areaWords: string;
  where?: string;
  /** Where it is is kept secret, for safety: no page says it. */
  secretAddress?: true;
  steps: Steps;
  firstWay?: FirstWay;
  /** Only what the service states. */
  whoWillKnow?: string;
  selfReferral?: boolean;
  whoMayRefer?: string;
  /** What a professional asks before referring. */
  referral: ReferralView;
  waiting?: string;
  contact: ContactLink[];
  /** `kind`: a term of the vocabulary costs. */
  cost?: { kind: string; words: string; detail?: string };
  hours?: string;
  opening?: readonly Opening[];
  sessions: SessionView[];
  languages: string[];
  facilities: string[];
  accessNotes: readonly string[];
  levels: (Link & { inShort: string })[];
  topics: Link[];
  /** `owner`: the role to ask when it is due. `days`: as a page carries them. */
  checked: Freshness & { days: string; words: string; by: string; dueWords: string; owner?: string };
  sources: { url: string; name: string; date?: string }[];
  related: Card[];
}

export { topicHref };
export const areaHref = (id: string): string => `/areas/${id}/`;
export const placeHref = (id: string): string => `/places/${id}/`;
export const organisationHref = (id: string): string => `/organisations/${id}/`;

/** A page without what it says of other services. */
export type ServiceFacts = Omit<ServicePage, 'referral' | 'related'>;

export const toPage = (service: JoinedService, catalogue: Catalogue): ServicePage => ({
  ...toFacts(service, catalogue),
  ...besideOf(service, catalogue),
});

type Beside = Pick<ServicePage, 'referral' | 'related'>;

const known = new WeakMap<Catalogue, WeakMap<JoinedService, Beside>>();

/** What takes a look at the other services. A page, its simple version and three files ask: it is worked out once for all. */
function besideOf(service: JoinedService, catalogue: Catalogue): Beside {
  const all = known.get(catalogue) ?? new WeakMap<JoinedService, Beside>();
  known.set(catalogue, all);
  const made = all.get(service) ?? {
    referral: toReferral(service, catalogue),
    related: relatedServices(service, catalogue).map((other) => toCard(other, catalogue)),
  };
  all.set(service, made);
  return made;
}

export function toFacts(service: JoinedService, catalogue: Catalogue): ServiceFacts {
  const { data } = service;
  const { criteria = [], ...ages } = data.eligibility ?? {};
  return withoutGaps<ServiceFacts>({
    id: service.id,
    href: serviceHref(service.id),
    name: data.name,
    summary: data.summary,
    body: service.body ?? '',
    provider: withoutGaps({
      name: service.organisation.data.name,
      href: organisationHref(service.organisation.id),
      type: service.organisation.data.type,
      website: service.organisation.data.website,
    }),
    partners: service.partners.map((partner) => ({ name: partner.data.name, href: organisationHref(partner.id) })),
    status: data.status,
    closed: closedView(service, catalogue),
    urgent: data.urgent === true,
    checkFirst: confidenceAdvice(service),
    timesFrom: partialDateWords(data.timesFrom),
    ages: { ...ages, words: ageWords(ages), stated: statesAnAge(ages) },
    criteria,
    areas: service.areas.map(({ id, data: { name } }) => ({ name, href: areaHref(id) })),
    areaWords: areaWords(service, catalogue),
    where: data.where,
    secretAddress: data.confidentialAddress || undefined,
    steps: toSteps(service, catalogue),
    firstWay: firstWay(service, catalogue),
    whoWillKnow: data.whoWillKnow,
    selfReferral: selfReferral(service, catalogue),
    whoMayRefer: whoMayReferWords(service, catalogue),
    waiting: data.waiting,
    contact: contactLinks(data.contact),
    cost:
      data.cost &&
      withoutGaps({
        kind: data.cost.kind,
        words: termName(catalogue, 'costs', data.cost.kind),
        detail: data.cost.detail,
      }),
    hours: data.hours,
    opening: data.opening,
    sessions: service.sessions.map((session, index) => toPlaceView(session, index + 1)),
    languages: [
      ...(data.languages ?? []).map((id) => termName(catalogue, 'languages', id)),
      ...(data.languageNotes ?? []),
    ],
    facilities: (data.facilities ?? []).map((id) => termName(catalogue, 'facilities', id)),
    accessNotes: data.accessNotes ?? [],
    levels: service.levels.map(({ id, data: level }) => ({
      name: level.name,
      inShort: level.inShort,
      href: `/guides/levels-of-need/#${id}`,
    })),
    topics: service.topics.map(({ id, data: { name } }) => ({ name, href: topicHref(id) })),
    checked: checkedView(service, catalogue),
    sources: data.assurance.sources.flatMap(({ url, date }) =>
      url === undefined ? [] : [withoutGaps({ url, name: siteName(url), date: partialDateWords(date) })],
    ),
  });
}

function closedView({ data }: JoinedService, catalogue: Catalogue): ServicePage['closed'] {
  if (data.status !== 'closed') return undefined;
  const instead = catalogue.services.filter(({ id }) => data.closed?.instead?.includes(id));
  return withoutGaps({
    on: data.closed?.on && dayWords(data.closed.on),
    instead: instead.map((other) => ({ name: other.data.name, href: serviceHref(other.id) })),
  });
}

/** "all of Sampleshire", "North Sampleshire", "the whole of the UK". */
export function areaWords(service: JoinedService, catalogue: Catalogue): string {
  if (service.areas.some(({ id }) => id === catalogue.site.area)) return allOfWithin(catalogue.site.county);
  return listWords(service.areas.map(({ data }) => data.name));
}

function checkedView(service: JoinedService, catalogue: Catalogue): ServicePage['checked'] {
  const { freshness: fresh, data } = service;
  return withoutGaps({
    ...fresh,
    days: writtenDays(fresh),
    words: dayWords(fresh.checked),
    dueWords: dayWords(fresh.due),
    by: data.assurance.by,
    owner: data.assurance.owner ?? catalogue.site.review.owner,
  });
}
