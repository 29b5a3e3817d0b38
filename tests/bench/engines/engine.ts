/** What every search engine that is measured can do, and what a service's text is for those that are not ours. */
import { plainText } from '../../../src/records/markdown.ts';
import type { Catalogue } from '../../../src/catalogue/types.ts';

export interface Engine {
  name: string;
  /** How it is set, for whoever reads the figures. */
  settings: string;
  /** Ids of services, the best first, by the words alone. */
  search(words: string): string[] | Promise<string[]>;
  /** Bytes that a browser needs for it, packed with brotli. */
  bytes(): Promise<EngineBytes>;
}

export interface EngineBytes {
  library: number;
  index: number;
}

/** The fields that every engine gets, with how much each counts. */
export const boosts = { name: 3, organisation: 2, summary: 2, description: 1, topics: 1, criteria: 1 } as const;

export type Field = keyof typeof boosts;
export const fields = Object.keys(boosts) as Field[];

export interface ServiceText extends Record<Field, string> {
  id: string;
  /** The vocabulary's words for its topics and its first steps: for the lines "with our everyday words". */
  everyday: string;
}

export function textsOf({ services, words }: Catalogue): ServiceText[] {
  return services
    .filter(({ data }) => data.status !== 'closed')
    .map(({ id, data, organisation, topics, body }) => ({
      id,
      name: data.name,
      organisation: organisation.data.name,
      summary: data.summary,
      description: plainText(body ?? ''),
      topics: topics.map((topic) => topic.data.name).join(', '),
      criteria: (data.eligibility?.criteria ?? []).join('. '),
      everyday: [
        ...topics.flatMap((topic) => topic.data.alsoCalled),
        ...words.phrases.filter((phrase) => phrase.try?.includes(id)).flatMap(({ says }) => says),
      ].join(', '),
    }));
}
