/** Reads the finder's index from the form in which it is sent; `src/catalogue/views/pack-index.ts` writes it. */
import type { FinderEntry, FinderIndex } from '../../catalogue/views/finder-index.ts';
import type { PackedIndex } from '../../catalogue/views/pack-index.ts';
import { statesAnAge, type Ages } from '../../model/rules/age-fit.ts';
import { ageWords } from '../../model/rules/age-words.ts';
import { fromColumns, type Columns } from '../../model/rules/columns.ts';
import { idOfName, INDEX_FORMAT, readOpening } from '../../model/rules/index-format.ts';
import { leastWords } from '../../model/rules/words.ts';
import { allAtOnce, type Pieces } from './breathe.ts';

/** The page and the index are of two builds that do not understand each other: the page has to be loaded again. */
export class OtherFormat extends Error {}

/** @throws OtherFormat */
export const unpackIndex = (packed: PackedIndex): FinderIndex => allAtOnce(unpackInPieces(packed));

/** The same in pieces, for an old phone. @throws OtherFormat */
export function* unpackInPieces(packed: PackedIndex): Pieces<FinderIndex> {
  if (packed.format !== INDEX_FORMAT)
    throw new OtherFormat(`The index has format ${String(packed.format)}; this page reads ${INDEX_FORMAT}.`);
  const { format: _, days, ...index } = packed;
  const rows = fromColumns<PackedEntry>(packed.services);
  yield;
  const services = rows.map((entry) => unpackEntry(entry, days));
  yield;
  const ids = (places: readonly number[]): string[] => places.map((at) => services[at]!.id);
  return {
    ...index,
    services,
    places: fromColumns<WithoutId<FinderIndex['places'][number]>>(packed.places).map(withId),
    topics: split<PackedTopic>(packed.topics).map(({ says, first, ...topic }) => ({
      ...withId(topic),
      alsoCalled: says,
      ...(first && { first: ids(first) }),
    })),
    towns: fromColumns(packed.towns),
    warnings: split<PackedWarning>(packed.warnings).map((warning) => ({ ...warning, services: ids(warning.services) })),
    phrases: split<PackedPhrase>(packed.phrases).map(({ try: first, says: [label = '', ...says], ...phrase }) => ({
      ...phrase,
      label,
      ...(first && { try: ids(first) }),
      says: [...leastWords([label]), ...says],
    })),
    ageWords: split(packed.ageWords),
    realWords: packed.realWords.split(' ').filter(Boolean),
    roles: fromColumns(packed.roles),
    routes: fromColumns(packed.routes),
  };
}

const split = <T>(columns: Columns): (T & { says: string[] })[] =>
  fromColumns<T & { says: string }>(columns).map((row) => ({ ...row, says: row.says.split('|').filter(Boolean) }));

/** The id is left out where it follows from the name. */
type WithoutId<T extends { id: string }> = Omit<T, 'id'> & { id?: string };

const withId = <T extends { id?: string; name: string }>(row: T): T & { id: string } => ({
  ...row,
  id: row.id ?? idOfName(row.name),
});

/** Services by their place in the index. */
type PackedTopic = Omit<WithoutId<FinderIndex['topics'][number]>, 'alsoCalled' | 'first'> & { first?: number[] };
type PackedWarning = Omit<FinderIndex['warnings'][number], 'services'> & { services: number[] };
type PackedPhrase = Omit<FinderIndex['phrases'][number], 'try' | 'label'> & { try?: number[] };

interface PackedEntry extends Omit<WithoutId<FinderEntry>, 'ages' | 'phone' | 'opening' | 'workers' | 'days'> {
  from?: number;
  to?: number;
  extended?: number;
  pregnancy?: boolean;
  phone?: string;
  phoneLabel?: string;
  opening?: string[];
  workers: string[];
  /** Its place in the list of days. */
  days: number;
}

function unpackEntry(packed: PackedEntry, allDays: readonly string[]): FinderEntry {
  const { from, to, extended, pregnancy, phone, phoneLabel, opening, workers, days, ...entry } = packed;
  const ages: Ages = {
    ...(pregnancy && { fromPregnancy: true }),
    ...(from !== undefined && { minimumAge: from }),
    ...(to !== undefined && { maximumAge: to }),
    ...(extended !== undefined && { maximumAgeWithDisability: extended }),
  };
  return {
    ...withId(entry),
    ages: { ...ages, text: ageWords(ages), stated: statesAnAge(ages) },
    ...(phone !== undefined && { phone: { value: phone, ...(phoneLabel !== undefined && { label: phoneLabel }) } }),
    ...(opening && { opening: opening.map(readOpening) }),
    days: allDays[days]!,
    workers: workers.map((written) => {
      const [route = '', ...who] = written.split(' ');
      return who.length > 0 ? { route, who } : { route };
    }),
  };
}
