/** The names by which a county can be told: its areas, its towns, and the organisations that work nowhere else. */
import type { ContentRecords } from './types.ts';

type Source = Pick<ContentRecords, 'areas' | 'towns' | 'organisations' | 'services' | 'vocabularies'>;

/** Names of areas (but countries) and towns, and the words in them that are no compass point: "North Rutland" has "Rutland". */
export function placeNames({ areas, towns }: Pick<Source, 'areas' | 'towns'>): string[] {
  const named = [...areas.filter(({ data }) => data.kind !== 'country').map(({ data }) => data), ...towns];
  const names = named.flatMap(({ name, alsoCalled = [] }) => [
    name,
    ...alsoCalled.filter((other) => /^\p{Lu}/u.test(other)),
  ]);
  const parts = named.flatMap(({ name }) => name.split(' ').filter((word) => word.length > 4 && !ordinary.test(word)));
  return [...new Set([...names, ...parts])].sort();
}

const ordinary =
  /^(north|south|east|west|central|county|borough|green|house|abbey|castle|cross|great|little|upper|lower|saint|magna|parva|favell)$/i;

/** The same, with the organisations all of whose services are for this county, and letters that stand for something local. */
export function localNames(records: Source): string[] {
  const places = placeNames(records);
  const isPlace = nameIn(places);
  const countries = new Set(records.areas.filter(({ data }) => data.kind === 'country').map(({ id }) => id));
  const isNational = (id: string): boolean =>
    records.services.some(({ data }) => data.organisation === id && data.areas.some((area) => countries.has(area)));
  const runs = new Set(records.services.map(({ data }) => data.organisation));
  const organisations = records.organisations.filter(({ id }) => runs.has(id) && !isNational(id));
  const letters = records.vocabularies.glossary
    .filter(({ name, full, meaning }) => isPlace([name, full, meaning].join(' ')))
    .flatMap((term) => term.letters ?? []);
  return [...new Set([...places, ...organisations.map(({ data }) => data.name), ...letters])].sort();
}

/** Whether a text holds one of the names as words of their own, whatever the case, or within a longer name of a county. */
export function nameIn(names: readonly string[]): (text: string) => boolean {
  if (names.length === 0) return () => false;
  const escaped = [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(${escaped.join('|')})(?![\\p{L}\\d])`, 'iu');
  return (text) => pattern.test(text);
}
