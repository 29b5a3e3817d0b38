/** What the search over several authorities knows of a service: all words of its page, and what its line in the results says. */
import { plainText } from '../../records/markdown.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { toCard } from './card.ts';

/** As Pagefind takes it. */
export interface NearRecord {
  url: string;
  content: string;
  meta: { title: string; summary: string; provider: string; where: string; ages: string };
}

export function toNearRecord(service: JoinedService, catalogue: Catalogue): NearRecord {
  const { href, name, summary, provider, where, ages } = toCard(service, catalogue);
  const { topics, body, data } = service;
  const topicWords = topics.flatMap(({ data: topic }) => [topic.name, ...topic.alsoCalled]);
  const words = [
    name,
    summary,
    plainText(body ?? ''),
    provider,
    where,
    ...topicWords,
    ...(data.eligibility?.criteria ?? []),
  ];
  return {
    url: href,
    content: words.join('\n'),
    meta: { title: name, summary, provider, where, ages: ages.text },
  };
}
