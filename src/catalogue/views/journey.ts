/** The steps of a guide as its page shows them, and journeys as links for whoever wants to point at them. */
import { isJourney, type Guide } from '../../model/guide.ts';
import type { CuratedSearch } from '../../model/journey.ts';
import { accessFor } from '../../model/rules/access-for.ts';
import { searchHref } from '../../model/rules/search-address.ts';
import { allHelp, allHelpWith } from '../../words/guides.ts';
import { workerAsks } from '../../words/who-asks.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { inSentence, routeOf } from '../words.ts';
import { toCard, withoutGaps, type Card } from './card.ts';
import { contactLinks, valueLink, type ContactLink } from './contact.ts';
import { areaWords, topicHref } from './service-page.ts';
import { selfReferral } from './steps.ts';

export interface JourneyLink {
  id: string;
  title: string;
  topics: readonly string[];
  href: string;
}

/** The first way in: a number or link where there is one, and what to say or press. */
export interface FirstWay {
  link?: ContactLink;
  words?: string;
}

export interface StepService {
  card: Card;
  /** Who it is for: "Age 11 to 18 · All of Sampleshire". Where it happens is on its own page. */
  who: string;
  way: FirstWay;
}

export interface SearchLink {
  words: string;
  href: string;
  /** Where it leads without JavaScript, when no search can answer. */
  plain: { words: string; href: string };
}

export interface GuideStep {
  title: string;
  /** Markdown. */
  text: string;
  services: StepService[];
  search?: SearchLink;
}

export const guideHref = (id: string): string => `/guides/${id}/`;

/** Every journey, in the order of the guides. */
export const toJourneyLinks = ({ guides }: Pick<Catalogue, 'guides'>): JourneyLink[] =>
  guides
    .filter(({ data }) => isJourney(data))
    .map(({ id, data }) => ({ id, title: data.title, topics: data.topics ?? [], href: guideHref(id) }));

/** Whom a guide speaks to: the ways in for workers stand in guides for them alone. */
type Side = 'family' | 'professional';

export const toGuideSteps = ({ steps = [], for: reader }: Guide, catalogue: Catalogue): GuideStep[] =>
  steps.map(({ title, text, services, search }) =>
    withoutGaps<GuideStep>({
      title,
      text,
      services: toStepServices(services, catalogue, reader === 'professional' ? reader : 'family'),
      search: search && toSearchLink(search, catalogue),
    }),
  );

/** In the order of the list. What has closed is left out: a step must lead on. */
export function toStepServices(
  ids: readonly string[] | undefined,
  catalogue: Catalogue,
  side: Side = 'family',
): StepService[] {
  return (ids ?? [])
    .flatMap((id) => catalogue.services.find((service) => service.id === id) ?? [])
    .filter(({ data }) => data.status !== 'closed')
    .map((service) => {
      const card = toCard(service, catalogue);
      return { card, who: whoWords(card, areaWords(service, catalogue)), way: firstWay(service, catalogue, side) };
    });
}

const whoWords = ({ ages }: Card, area: string): string =>
  [...(ages.stated ? [ages.text] : []), area.charAt(0).toUpperCase() + area.slice(1)].join(' · ');

/** Services that a guide names at its foot and not in a step before. */
export function furtherServices({ services = [], steps = [], ifRefused }: Guide): string[] {
  const named = new Set([...steps, ...(ifRefused ? [ifRefused] : [])].flatMap((step) => step.services ?? []));
  return services.filter((id) => !named.has(id));
}

export function toSearchLink({ words, topic, ...asked }: CuratedSearch, { topics }: Pick<Catalogue, 'topics'>) {
  const about = topics.find(({ id }) => id === topic);
  const plain = about
    ? { words: allHelpWith(about.data.name), href: topicHref(about.id) }
    : { words: allHelp, href: '/find/' };
  return { words, href: searchHref({ ...asked, ...(topic && { topics: [topic] }) }), plain } satisfies SearchLink;
}

/**
 * A number that the reader may ring comes first, with what to press once it answers; then the first way in that the record
 * states. Where only workers may refer, the way in for a family is to ask one of them, whatever websites there are.
 */
function firstWay(service: JoinedService, catalogue: Catalogue, side: Side): FirstWay {
  const ways = accessFor(service.data.access, { side }, catalogue.roleTree);
  const { phone, text } = toCard(service, catalogue);
  const direct = contactLinks(withoutGaps({ phone: phone?.value, text, textWord: service.data.contact?.textWord }));
  const [number] = direct;
  if (number) {
    const words = ways.find(({ value }) => value === number.text)?.detail;
    // "Text SHOUT" says no more than the button, "Text SHOUT to 85258".
    return withoutGaps({ link: number, words: words === `Text ${number.word}` ? undefined : words });
  }
  const [way] = ways;
  if (way) {
    const words = way.detail ?? routeOf(catalogue, way.route).action;
    return withoutGaps({ link: valueLink(way.value, way.route), words });
  }
  if (side === 'family' && selfReferral(service, catalogue) === false)
    return { words: throughAWorker(service, catalogue) };
  const [link] = contactLinks(service.data.contact);
  return withoutGaps({ link });
}

function throughAWorker({ data }: JoinedService, { words }: Catalogue): string {
  const names = (data.whoCanRefer ?? [])
    .flatMap((role) => words.roles.find(({ id, side }) => id === role && side === 'professional') ?? [])
    .map(({ name }) => inSentence(name));
  // Without "or": the name of a role may have one of its own ("School or college").
  return workerAsks(names.join(', '));
}
