/** The lists for other people's web sites: which there are, and what stands in each. */
import { standsBack } from '../../catalogue/listed.ts';
import type { Catalogue, JoinedService, WithServices } from '../../catalogue/types.ts';
import { toCard } from '../../catalogue/views/card.ts';
import { areasWithHelp, helpInArea } from '../../catalogue/views/help-in-area.ts';
import { topicHref } from '../../catalogue/views/service-page.ts';
import type { Card } from '../../model/card.ts';
import { partialDateWords } from '../../model/rules/date-words.ts';
import type { Topic } from '../../model/topic.ts';
import { absolute } from '../../site/paths.ts';
import * as words from '../../words/embed.ts';
import { contains } from '../../words/open-data.ts';

export const EMBED_PATH = '/embed/';

/** A frame is short: the topic's page has the others. */
const MOST = 8;

export interface EmbeddedList {
  topic: WithServices<Topic>;
  /** Missing on the list of the whole county. */
  area?: { id: string; name: string };
}

export const listPath = (topic: string, area?: string): string =>
  `/embed/${topic}/${area === undefined ? '' : `${area}/`}`;
export const dataPath = (topic: string, area?: string): string => `${listPath(topic, area).slice(0, -1)}.json`;

/** Of each topic with help that is open: the list of the whole county, then one an area. */
export function embeddedLists(catalogue: Catalogue): EmbeddedList[] {
  return catalogue.topics
    .filter((topic) => servicesOf({ topic }, catalogue).length > 0)
    .flatMap((topic) => [
      { topic },
      ...areasWithHelp(topic, catalogue)
        .map(({ id, data: { name } }) => ({ topic, area: { id, name } }))
        .filter((list) => servicesOf(list, catalogue).length > 0),
    ]);
}

/** The topic's first stops, then what is first of all about it, then the others, then what is least sure; each from the near to the far. */
function servicesOf({ topic, area }: EmbeddedList, catalogue: Catalogue): JoinedService[] {
  const { near, national } = helpInArea(topic, area?.id ?? catalogue.site.area, catalogue);
  const stops = topic.data.firstStops ?? [];
  const rank = (service: JoinedService): number => {
    const { id, data } = service;
    if (stops.includes(id)) return stops.indexOf(id);
    const unsure = (data.assurance.confidence === 'low' ? 2 : 0) + standsBack(service);
    return stops.length + (data.topics[0] === topic.id ? 0 : 1) + unsure;
  };
  return [...near, ...national].filter(({ data }) => data.status === 'active').sort((a, b) => rank(a) - rank(b));
}

export interface ListView {
  title: string;
  topicHref: string;
  cards: Card[];
  total: number;
  /** "November 2026" of the service that was checked the longest ago, and of the newest. */
  checked: { first: string; last: string };
}

const areaName = ({ area }: EmbeddedList, { site }: Catalogue): string => area?.name ?? site.county;

export function toListView(list: EmbeddedList, catalogue: Catalogue): ListView {
  const services = servicesOf(list, catalogue);
  const shown = services.slice(0, MOST);
  const days = daysOf(shown);
  const month = (day: string): string => partialDateWords(day.slice(0, 7)) ?? '';
  return {
    title: words.listName(list.topic.data.name, areaName(list, catalogue)),
    topicHref: topicHref(list.topic.id),
    cards: shown.map((service) => toCard(service, catalogue)),
    total: services.length,
    checked: { first: month(days[0]!), last: month(days.at(-1)!) },
  };
}

const daysOf = (services: readonly JoinedService[]): string[] =>
  services.map(({ data }) => data.assurance.checked).sort();

/** The same as JSON, for programs. */
export function listJson(list: EmbeddedList, catalogue: Catalogue): string {
  const { site } = catalogue;
  const all = servicesOf(list, catalogue);
  const shown = all.slice(0, MOST);
  const services = shown.map((service) => {
    const { name, summary, phone, text, href, ages, where, warning } = toCard(service, catalogue);
    return {
      name,
      summary,
      phone: phone?.value,
      text,
      page: absolute(href),
      ages: ages.text,
      where,
      warning,
      checked: service.data.assurance.checked,
    };
  });
  const head = {
    title: words.listName(list.topic.data.name, areaName(list, catalogue)),
    page: absolute(topicHref(list.topic.id)),
    area: areaName(list, catalogue),
    licence: { name: site.licence.content, url: site.licence.contentUrl },
    attribution: contains(site.name, site.licence.content),
    checked: daysOf(shown)[0],
    total: all.length,
  };
  return `${JSON.stringify({ ...head, services }, null, 1)}\n`;
}
