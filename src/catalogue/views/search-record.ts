/** What the full-text index holds of a service: its words, and the words that families use for its topics. */
import { plainText } from '../../records/markdown.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { serviceHref } from './card.ts';

export interface SearchRecord {
  id: string;
  url: string;
  name: string;
  /** Everyday words, acronyms and misspellings of its topics and of the phrases that point to it. */
  alsoCalled: string;
  content: string;
}

export function toSearchRecord(service: JoinedService, catalogue: Catalogue): SearchRecord {
  const { data } = service;
  const phrases = catalogue.words.phrases
    .filter((phrase) => phrase.try?.includes(service.id))
    .flatMap((phrase) => phrase.says);
  const topicWords = service.topics.flatMap(({ data: topic }) => [topic.name, ...topic.alsoCalled]);
  return {
    id: service.id,
    url: serviceHref(service.id),
    name: data.name,
    alsoCalled: [...new Set([...phrases, ...topicWords])].join(', '),
    content: [
      data.summary,
      plainText(service.body ?? ''),
      ...(data.eligibility?.criteria ?? []),
      service.organisation.data.name,
      ...service.partners.map((partner) => partner.data.name),
      ...service.areas.map((area) => area.data.name),
      ...service.sessions.map(({ place }) => [place.data.name, place.data.town].filter(Boolean).join(', ')),
      data.where ?? '',
    ]
      .filter(Boolean)
      .join('\n'),
  };
}
