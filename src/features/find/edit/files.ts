/** Where an editor changes what the search page shows: the files, and their address where a repository is known. */
import type { Source } from './heard.ts';

/** What the page knows and the finder's index does not: visitors have no use for it. */
export interface DeskFacts {
  /** Ids of the terms of phrases.yml, in its order. */
  phrases: readonly string[];
  /** The address on which a file is changed is this and the file's path; undefined when no repository is known. */
  edit?: string;
}

export interface SourceFile {
  file: string;
  /** The term within it. */
  term?: string;
}

export function sourceFile(source: Source, { phrases }: Pick<DeskFacts, 'phrases'>): SourceFile {
  if ('topic' in source) return { file: `content/topics/${source.topic}.yml` };
  const term = phrases[source.phrase];
  return { file: 'content/vocabulary/phrases.yml', ...(term !== undefined && { term }) };
}

export const serviceFile = (id: string): string => `content/services/${id}.md`;
