/** Vocabulary look-ups: ids to the words that people read. */
import type { VocabularyName } from '../model/fields.ts';
import type { Route } from '../model/vocabulary.ts';
import { and } from '../words/lists.ts';
import type { Catalogue } from './types.ts';

type Named = Exclude<VocabularyName, 'phrases' | 'ages' | 'warnings' | 'hard-words' | 'taxonomies' | 'taxonomy-terms'>;

/** The name of a term; the check has proved that it exists. */
export function termName(catalogue: Pick<Catalogue, 'words'>, vocabulary: Named, id: string): string {
  return catalogue.words[vocabulary].find((term) => term.id === id)?.name ?? id;
}

export function routeOf(catalogue: Pick<Catalogue, 'words'>, id: string): Route {
  const route = catalogue.words.routes.find((term) => term.id === id);
  if (!route) throw new Error(`There is no route "${id}" in content/vocabulary/routes.yml. Run "npm run check".`);
  return route;
}

/** "a", "a and b", "a, b and c". */
export function listWords(words: readonly string[], last: string = and): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** A name within a sentence: "Health visitor" becomes "health visitor", "GP" stays. */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
