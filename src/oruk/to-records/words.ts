/** What the words and codes of a feed mean here: the editors' table first, then the names that our own lists have. */
import type { FeedTerm } from '../../model/feed-terms.ts';
import { folderKinds } from '../../model/kinds.ts';
import { plainName } from '../../records/sheet/known.ts';
import type { ReadRecords, Target } from '../../records/types.ts';

export type Meaning = Omit<FeedTerm, 'says'>;

/** Lists whose names an importer may go by. */
export type NamedList = 'topics' | 'areas' | 'levels-of-need' | 'vocabulary/facilities' | 'vocabulary/languages';

export interface StandIns {
  topic: string;
  levelOfNeed: string;
  organisationType: string;
  placeKind: string;
  area: string;
}

export interface FeedWords {
  /** What the first of these that somebody put into the table means. */
  meaningOf(keys: readonly (string | undefined)[]): Meaning | undefined;
  /** The entry of this name, or called so too; none where two are. */
  named(list: NamedList, text: string | undefined): string | undefined;
  has(target: Target, id: string): boolean;
  /** What a web address is by its end: .nhs.uk. */
  ofHost(address: string | undefined): Meaning | undefined;
  /** Undefined where the content has no topic, level of need or area at all. */
  standIns: StandIns | undefined;
}

interface Called {
  id: string;
  name: string;
  alsoCalled?: readonly string[] | undefined;
}

export function feedWords(records: ReadRecords): FeedWords {
  const { terms = [], standIns } = records.files['feed-terms']?.data ?? {};
  const table = new Map(terms.flatMap(({ says, ...meaning }) => says.map((word) => [keyOf(word), meaning] as const)));
  const ends = [...table].filter(([key]) => key.startsWith('.'));
  const lists = new Map<NamedList, Map<string, string | undefined>>();
  const namesIn = (list: NamedList): Map<string, string | undefined> => {
    const known = lists.get(list) ?? byName(calledIn(records, list));
    lists.set(list, known);
    return known;
  };
  return {
    meaningOf: (keys) => keys.flatMap((key) => (key === undefined ? [] : (table.get(keyOf(key)) ?? [])))[0],
    named: (list, text) => (text === undefined ? undefined : namesIn(list).get(plainName(text))),
    has: (target, id) => records.ids[target]?.has(id) ?? false,
    ofHost(address) {
      const host = hostOf(address);
      return host === undefined ? undefined : ends.find(([end]) => host.endsWith(end))?.[1];
    },
    standIns: standInsFrom(records, standIns),
  };
}

/** Blanks and capitals do not tell codes or labels apart: feeds have "Women " beside "Women". */
const keyOf = (word: string): string => plainName(word);

function byName(entries: readonly Called[]): Map<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  for (const { id, name } of entries) {
    const key = plainName(name);
    names.set(key, names.has(key) && names.get(key) !== id ? undefined : id);
  }
  for (const { id, alsoCalled = [] } of entries)
    for (const word of alsoCalled.map(plainName)) if (!names.has(word)) names.set(word, id);
  return names;
}

function calledIn({ folders, files }: ReadRecords, list: NamedList): Called[] {
  if (list === 'areas')
    return folders.areas.map(({ id, data }) => ({ id, name: data.name, alsoCalled: data.alsoCalled }));
  // What else a topic is called are words that families type, wider than a term of a list.
  if (list in folderKinds)
    return folders[list as 'topics' | 'levels-of-need'].map(({ id, data }) => ({ id, name: data.name }));
  return [...(files[list as 'vocabulary/facilities']?.data.terms ?? [])];
}

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname.toLowerCase() : undefined;
}

function standInsFrom(records: ReadRecords, given: Partial<StandIns> | undefined): StandIns | undefined {
  const { folders, files } = records;
  const levels = [...folders['levels-of-need']].sort((a, b) => a.data.order - b.data.order);
  const found = {
    topic: given?.topic ?? folders.topics[0]?.id,
    levelOfNeed: given?.levelOfNeed ?? levels[0]?.id,
    organisationType: given?.organisationType ?? files['vocabulary/organisation-types']?.data.terms[0]?.id,
    placeKind: given?.placeKind ?? files['vocabulary/place-kinds']?.data.terms.at(-1)?.id,
    area: files.site?.data.area ?? folders.areas[0]?.id,
  };
  return Object.values(found).every((id) => id !== undefined) ? (found as StandIns) : undefined;
}
