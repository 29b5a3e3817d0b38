/** The words of the content that lead somewhere, each with the file in which an editor finds them. */
import type { Catalogue } from '../../../catalogue/types.ts';
import { normalise } from '../../../model/rules/words.ts';

export interface Term {
  /** `topic`: a topic's own words. `phrase`: a term of phrases.yml. */
  kind: 'topic' | 'phrase';
  id: string;
  /** What stands for all of its words. */
  name: string;
  says: readonly string[];
  topics: readonly string[];
  /** Ids of the services to try first. */
  first: readonly string[];
  file: string;
}

export const PHRASES_FILE = 'content/vocabulary/phrases.yml';
export const AGES_FILE = 'content/vocabulary/ages.yml';
export const WARNINGS_FILE = 'content/vocabulary/warnings.yml';
export const topicFile = (id: string): string => `content/topics/${id}.yml`;

/** In the order of the finder's index: topics, then phrases. */
export function termsOf({ topics, words }: Pick<Catalogue, 'topics' | 'words'>): Term[] {
  return [
    ...topics.map(({ id, data }): Term => ({
      kind: 'topic',
      id,
      name: data.name,
      says: [data.name, ...data.alsoCalled.filter((said) => normalise(said) !== normalise(data.name))],
      topics: [id],
      first: data.firstStops ?? [],
      file: topicFile(id),
    })),
    ...words.phrases.map(({ id, says, topics, try: first = [] }): Term => ({
      kind: 'phrase',
      id,
      name: says[0]!,
      says,
      topics,
      first,
      file: PHRASES_FILE,
    })),
  ];
}
