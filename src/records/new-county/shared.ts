/** What another county takes over from the project's own content: the word lists, topics and levels, without what is local. */
import type { Topic } from '../../model/topic.ts';
import { vocabularySchemas, type Vocabularies } from '../../model/vocabulary.ts';
import type { VocabularyName } from '../../model/fields.ts';
import { localNames, nameIn } from '../local-names.ts';
import type { ContentRecords } from '../types.ts';

export interface Shared {
  topics: { id: string; data: Topic }[];
  levels: ContentRecords['levels-of-need'];
  /** Countries only. */
  areas: ContentRecords['areas'];
  vocabularies: Vocabularies;
  /** Numbers for danger that hold everywhere: 999, and lines of the whole country. */
  urgent: ContentRecords['site']['urgent'];
}

/** @param urgentService the service that the danger words lead to, until the county has put in its own */
export function sharedParts(own: ContentRecords, urgentService: string): Shared {
  const isLocal = nameIn(localNames(own));
  const countries = new Set(own.areas.filter(({ data }) => data.kind === 'country').map(({ id }) => id));
  const national = new Set(
    own.services.filter(({ data }) => data.areas.some((area) => countries.has(area))).map(({ id }) => id),
  );
  return {
    topics: own.topics.map(({ id, data }) => ({ id, data: topicFor(data, national, isLocal) })),
    levels: own['levels-of-need'].map(({ data: { guides: _guides, ...data }, ...record }) => ({ ...record, data })),
    areas: own.areas.filter(({ id }) => countries.has(id)),
    vocabularies: vocabulariesFor(own.vocabularies, urgentService, isLocal),
    urgent: own.site.urgent
      .filter(({ service }) => service === undefined || national.has(service))
      .map(({ service: _service, ...number }) => number),
  };
}

/** Its first stops are services of ours. What to say in danger stays where it names lines of the whole country only. */
function topicFor(
  { firstStops: _stops, urgentServices = [], urgent, alsoCalled, ...topic }: Topic,
  national: ReadonlySet<string>,
  isLocal: (text: string) => boolean,
): Topic {
  const holdsEverywhere = urgent !== undefined && !isLocal(urgent) && urgentServices.every((id) => national.has(id));
  return { ...topic, alsoCalled: alsoCalled.filter((word) => !isLocal(word)), ...(holdsEverywhere && { urgent }) };
}

function vocabulariesFor(own: Vocabularies, urgentService: string, isLocal: (text: string) => boolean): Vocabularies {
  // First without the services and guides of ours: their ids hold the names of our towns.
  const unlinked: Vocabularies = {
    ...own,
    phrases: own.phrases.map(({ try: _try, ...phrase }) => phrase),
    glossary: own.glossary.map(({ guide: _guide, service: _service, ...term }) => term),
    warnings: own.warnings.map((warning) => ({ ...warning, services: [urgentService] })),
  };
  const names = Object.keys(vocabularySchemas) as VocabularyName[];
  const kept: Record<string, object[]> = Object.fromEntries(
    names.map((name) => [name, unlinked[name].flatMap((term) => termFor(term, isLocal))]),
  );
  // Terms only lost words: each has still the shape of its list.
  return kept as unknown as Vocabularies;
}

/** A term without its local words; none when it is local itself. */
function termFor(term: object, isLocal: (text: string) => boolean): object[] {
  const { says, alsoCalled, description, ...rest } = term as Record<string, unknown>;
  const texts = [...Object.values(rest)].flat().filter((value) => typeof value === 'string');
  if (texts.some(isLocal)) return [];
  const lists = Object.entries({ says, alsoCalled }).flatMap(([name, words]) => {
    const left = Array.isArray(words) ? (words as string[]).filter((word) => !isLocal(word)) : [];
    return left.length === 0 ? [] : [[name, left]];
  });
  if (says !== undefined && !lists.some(([name]) => name === 'says')) return [];
  const told = typeof description === 'string' && !isLocal(description) ? { description } : {};
  return [{ ...rest, ...told, ...(Object.fromEntries(lists) as object) }];
}
