/** The finder's index as it is sent: columns instead of objects, and short forms for what has a grammar. `src/features/find/unpack-index.ts` is its other half. */
import { toColumns, type Columns } from '../../model/rules/columns.ts';
import { idOfName, INDEX_FORMAT, writeOpening } from '../../model/rules/index-format.ts';
import { leastWords, normalise } from '../../model/rules/words.ts';
import { withoutGaps } from './card.ts';
import type { FinderEntry, FinderIndex } from './finder-index.ts';

type Tables = 'services' | 'places' | 'topics' | 'towns' | 'warnings' | 'phrases' | 'ageWords' | 'roles' | 'routes';

export type PackedIndex = Omit<FinderIndex, Tables | 'realWords'> &
  Record<Tables, Columns> & {
    /** A page that was made for another format says so, instead of misreading. */
    format: number;
    /** Each different row of days once. */
    days: readonly string[];
    /** With spaces between. */
    realWords: string;
  };

export function packIndex(index: FinderIndex): PackedIndex {
  const { services, places, topics, towns, warnings, phrases, ageWords, roles, routes, realWords, ...small } = index;
  const placeOf = new Map(services.map(({ id }, at) => [id, at]));
  // A place in the list says it in fewer letters than an id; what is not published has none, and leads nowhere.
  const numbers = (ids: readonly string[] | undefined): number[] | undefined =>
    ids?.flatMap((id) => placeOf.get(id) ?? []);
  const days = [...new Set(services.map((entry) => entry.days))];
  return {
    // What people say first, together: like beside like packs better.
    format: INDEX_FORMAT,
    topics: toColumns(
      topics.map(({ alsoCalled, first, ...topic }) =>
        withoutGaps({ ...withoutOwnId(topic), first: numbers(first), says: alsoCalled.join('|') }),
      ),
    ),
    phrases: toColumns(
      phrases.map(({ label, says, try: first, ...phrase }) =>
        // The label first: beside its like it packs better than in a column of its own.
        withoutGaps({ ...phrase, try: numbers(first), says: [label, ...withoutLabel(says, label)].join('|') }),
      ),
    ),
    warnings: toColumns(
      warnings.map(({ says, services: ids, ...warning }) => ({
        ...warning,
        services: numbers(ids),
        says: normalised(says),
      })),
    ),
    days,
    services: toColumns(services.map((entry) => ({ ...packEntry(entry), days: days.indexOf(entry.days) }))),
    ...small,
    places: toColumns(places.map(withoutOwnId)),
    towns: toColumns(towns),
    ageWords: toColumns(ageWords.map(({ says, ...ages }) => ({ ...ages, says: normalised(says) }))),
    realWords: realWords.join(' '),
    roles: toColumns(roles),
    routes: toColumns(routes),
  };
}

const normalised = (says: readonly string[]): string => [...new Set(says.map(normalise))].join('|');

/** The label says its own words again when it is read. */
const withoutLabel = (says: readonly string[], label: string): readonly string[] => {
  const [own] = leastWords([label]);
  return says.filter((words) => words !== own);
};

const withoutOwnId = <T extends { id: string; name: string }>({ id, ...rest }: T): Omit<T, 'id'> & { id?: string } =>
  id === idOfName(rest.name) ? rest : { id, ...rest };

function packEntry({ ages, phone, opening, workers, days: _, ...entry }: FinderEntry): object {
  return withoutGaps({
    ...withoutOwnId(entry),
    from: ages.minimumAge,
    to: ages.maximumAge,
    extended: ages.maximumAgeWithDisability,
    pregnancy: ages.fromPregnancy,
    phone: phone?.value,
    phoneLabel: phone?.label,
    opening: opening?.map(writeOpening),
    workers: workers.map(({ route, who }) => [route, ...(who ?? [])].join(' ')),
  });
}
