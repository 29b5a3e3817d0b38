/** Reads the finder's index from the form in which it is sent; `src/catalogue/views/pack-index.ts` writes it. */
import type { FinderEntry, FinderIndex } from '../../catalogue/views/finder-index.ts';
import type { PackedIndex } from '../../catalogue/views/pack-index.ts';
import { statesAnAge, type Ages } from '../../model/rules/age-fit.ts';
import { ageWords } from '../../model/rules/age-words.ts';
import { fromColumns, type Columns } from '../../model/rules/columns.ts';
import { INDEX_FORMAT, readOpening } from '../../model/rules/index-format.ts';
import { leastWords } from '../../model/rules/words.ts';

/** The page and the index are of two builds that do not understand each other: the page has to be loaded again. */
export class OtherFormat extends Error {}

/** @throws OtherFormat */
export function unpackIndex(packed: PackedIndex): FinderIndex {
  if (packed.format !== INDEX_FORMAT)
    throw new OtherFormat(`The index has format ${String(packed.format)}; this page reads ${INDEX_FORMAT}.`);
  const { format: _, ...index } = packed;
  const services = fromColumns<PackedEntry>(packed.services).map(unpackEntry);
  const ids = (places: readonly number[]): string[] => places.map((at) => services[at]!.id);
  return {
    ...index,
    services,
    places: fromColumns(packed.places),
    topics: split<PackedTopic>(packed.topics).map(({ says, first, ...topic }) => ({
      ...topic,
      alsoCalled: says,
      ...(first && { first: ids(first) }),
    })),
    towns: fromColumns(packed.towns),
    warnings: split<PackedWarning>(packed.warnings).map((warning) => ({ ...warning, services: ids(warning.services) })),
    phrases: split<PackedPhrase>(packed.phrases).map(({ try: first, ...phrase }) => ({
      ...phrase,
      ...(first && { try: ids(first) }),
      says: [...leastWords([phrase.label]), ...phrase.says],
    })),
    ageWords: split(packed.ageWords),
    realWords: packed.realWords.split(' ').filter(Boolean),
    roles: fromColumns(packed.roles),
    routes: fromColumns(packed.routes),
  };
}

const split = <T>(columns: Columns): (T & { says: string[] })[] =>
  fromColumns<T & { says: string }>(columns).map((row) => ({ ...row, says: row.says.split('|').filter(Boolean) }));

/** Services by their place in the index. */
type PackedTopic = Omit<FinderIndex['topics'][number], 'alsoCalled' | 'first'> & { first?: number[] };
type PackedWarning = Omit<FinderIndex['warnings'][number], 'services'> & { services: number[] };
type PackedPhrase = Omit<FinderIndex['phrases'][number], 'try'> & { try?: number[] };

interface PackedEntry extends Omit<FinderEntry, 'ages' | 'phone' | 'opening' | 'workers'> {
  from?: number;
  to?: number;
  extended?: number;
  pregnancy?: boolean;
  phone?: string;
  phoneLabel?: string;
  opening?: string[];
  workers: string[];
}

function unpackEntry(packed: PackedEntry): FinderEntry {
  const { from, to, extended, pregnancy, phone, phoneLabel, opening, workers, ...entry } = packed;
  const ages: Ages = {
    ...(pregnancy && { fromPregnancy: true }),
    ...(from !== undefined && { minimumAge: from }),
    ...(to !== undefined && { maximumAge: to }),
    ...(extended !== undefined && { maximumAgeWithDisability: extended }),
  };
  return {
    ...entry,
    ages: { ...ages, text: ageWords(ages), stated: statesAnAge(ages) },
    ...(phone !== undefined && { phone: { value: phone, ...(phoneLabel !== undefined && { label: phoneLabel }) } }),
    ...(opening && { opening: opening.map(readOpening) }),
    workers: workers.map((written) => {
      const [route = '', ...who] = written.split(' ');
      return who.length > 0 ? { route, who } : { route };
    }),
  };
}
