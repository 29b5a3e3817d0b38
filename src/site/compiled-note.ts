import type { Tongue } from '../catalogue/views/in-language.ts';
import type { Site } from '../model/site.ts';
import { dayWords } from '../model/rules/date-words.ts';

/** The quiet sentence of every page on where its facts come from, with the day in words. The words are content (site.yml). */
export function compiledNote({ compiledNote: words, compiledOn }: Pick<Site, 'compiledNote' | 'compiledOn'>): string {
  return words.replace('{date}', dayWords(compiledOn));
}

/** The same sentence in the page's language. */
export function compiledIn(
  { shell, code }: Pick<Tongue, 'shell' | 'code'>,
  { compiledOn }: Pick<Site, 'compiledOn'>,
): string {
  // Figures as on the rest of the page, whatever the language usually writes.
  const format = new Intl.DateTimeFormat(`${code}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' });
  return shell.compiled.replace('{date}', format.format(new Date(compiledOn)));
}
