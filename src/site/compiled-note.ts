import type { Site } from '../model/site.ts';
import { dayWords } from '../model/rules/date-words.ts';

/** The quiet sentence of every page on where its facts come from, with the day in words. The words are content (site.yml). */
export function compiledNote({ compiledNote: words, compiledOn }: Pick<Site, 'compiledNote' | 'compiledOn'>): string {
  return words.replace('{date}', dayWords(compiledOn));
}
