/**
 * What the full-text index holds of a service: the words of its page that its card does not have, each once. The finder
 * knows the words of cards itself, and asks for single words, so that their order says nothing.
 */
import { filler, normalise, smallWords, stem } from '../../model/rules/words.ts';
import { plainText } from '../../records/markdown.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { serviceHref, whereWords } from './card.ts';

export interface SearchRecord {
  id: string;
  url: string;
  /** As written, since Pagefind takes their endings off by rules of its own; one word for each of our stems. */
  words: string[];
}

export function toSearchRecord(service: JoinedService, catalogue: Catalogue): SearchRecord {
  const known = new Set(wordsIn(onCard(service, catalogue)).map(stem));
  const words = new Map<string, string>();
  for (const word of wordsIn(onPage(service))) {
    const root = stem(word);
    if (!known.has(root) && !words.has(root)) words.set(root, word);
  }
  return { id: service.id, url: serviceHref(service.id), words: [...words.values()].sort() };
}

const onCard = (service: JoinedService, catalogue: Catalogue): string[] => [
  service.data.name,
  service.data.summary,
  service.organisation.data.name,
  whereWords(service, catalogue),
];

function onPage({ data, body, partners, areas, sessions }: JoinedService): string[] {
  return [
    plainText(body ?? ''),
    ...(data.eligibility?.criteria ?? []),
    ...(data.access ?? []).flatMap(({ detail, needs, next }) => [detail, ...(needs ?? []), next]),
    ...partners.map((partner) => partner.data.name),
    ...areas.map((area) => area.data.name),
    ...sessions.flatMap(({ place, session }) => [place.data.name, place.data.town, session.note]),
    data.where,
    data.cost?.detail,
    ...(data.languageNotes ?? []),
    ...(data.accessNotes ?? []),
  ].filter((text) => text !== undefined);
}

/** Without what a search leaves out: filler, small words, numbers that are ages or hours, single letters. */
const wordsIn = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => normalise(text).split(' '))
    .filter((word) => word.length > 1 && !/^\d{1,2}$/.test(word) && !filler.has(word) && !smallWords.has(word));
