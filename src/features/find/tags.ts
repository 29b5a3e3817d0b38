/** What is asked, as tags that can be taken away one by one; and what taking one away would give. */
import type { FinderIndex } from '../../catalogue/views/finder-index.ts';
import { BEFORE_BIRTH } from '../../model/rules/age-fit.ts';
import { beforeBirth, underOne } from '../../words/find-family.ts';
import * as words from '../../words/find-filters.ts';
import { toggled, type Group, type GroupId } from './filter.ts';
import { nothingAsked, type FindState } from './query.ts';
import type { Search } from './search.ts';

export interface ActiveTag {
  key: string;
  words: string;
  /** The same search without it. */
  without: FindState;
}

export function activeTags(
  { state, reading, results: { groups }, place }: Pick<Search, 'state' | 'reading' | 'results' | 'place'>,
  index: FinderIndex,
): ActiveTag[] {
  const first = { page: 1 };
  const tags: ActiveTag[] = [];
  const add = (key: string, said: string, without: Partial<FindState>): void => {
    tags.push({ key, words: said, without: { ...state, ...first, ...without } });
  };
  if (state.q) add('q', `“${shorten(state.q)}”`, { q: '' });
  if (state.postcode) add('postcode', words.near(place?.label ?? state.postcode), { postcode: '', here: undefined });
  else if (reading.place)
    add('said-place', words.near(place?.label ?? reading.place.typed), { q: reading.place.without });
  for (const age of state.ages)
    add(`age-${age}`, ageName(age), {
      ages: state.ages.filter((other) => other !== age),
      sendAges: state.sendAges.filter((other) => other !== age),
    });
  for (const said of reading.ages) add(`said-age-${said.from}`, saidAge(said), { q: said.without });
  if (state.send) add('send', words.disability, { send: false, sendAges: [] });
  if (state.old) add('old', words.withOld, { old: false });
  const role = index.roles.find(({ id }) => id === state.who);
  if (state.who)
    add('who', words.asking(role?.name ?? (state.who === 'family' ? words.aFamily : state.who)), { who: '' });
  for (const group of groups) {
    for (const { value, name, chosen } of group.choices) {
      if (chosen) tags.push({ key: `${group.id}-${value}`, words: name, without: toggled(state, group.id, value) });
    }
  }
  return [...tags, ...unlisted(state, groups)];
}

/** A choice that an address names and the directory no longer has: it can be taken away like the others. */
function unlisted(state: FindState, groups: readonly Group[]): ActiveTag[] {
  const listed = (id: GroupId): ReadonlySet<string> =>
    new Set(groups.find((group) => group.id === id)?.choices.map(({ value }) => value));
  const many = ['topics', 'costs', 'days', 'times', 'levels', 'languages', 'facilities', 'open'] as const;
  const values = (id: GroupId): readonly string[] =>
    id === 'area' ? [state.area].filter(Boolean) : state[id as (typeof many)[number]];
  return [...many, 'area' as const].flatMap((id) => {
    const known = listed(id);
    return values(id)
      .filter((value) => !known.has(value))
      .map((value) => ({
        key: `${id}-${value}`,
        words: value.replaceAll('-', ' '),
        without: toggled(state, id, value),
      }));
  });
}

/** "Teenager: 13 to 19", "Age 14". */
function saidAge({ youngest, oldest, isWord, said }: Search['reading']['ages'][number]): string {
  if (youngest === oldest) return ageName(youngest);
  if (isWord) return words.saidAges(said.charAt(0).toUpperCase() + said.slice(1).toLowerCase(), youngest, oldest);
  return youngest <= 0 ? words.agesUpTo(oldest) : words.ages(youngest, oldest);
}

/** "Before birth", "Under 1", "14". */
export function ageAlone(age: number): string {
  if (age === BEFORE_BIRTH) return beforeBirth;
  return age === 0 ? underOne : String(age);
}

/** "Before birth", "Under 1", "Age 14". */
export const ageName = (age: number): string => (age > 0 ? words.age(age) : ageAlone(age));

/** How many filters the side of the page holds, for its button on a phone. */
export const countFilters = (groups: readonly Group[]): number =>
  groups.reduce((sum, { choices }) => sum + choices.filter(({ chosen }) => chosen).length, 0);

export const isNothingAsked = (state: FindState): boolean =>
  JSON.stringify({ ...state, sort: undefined, page: 1 }) === JSON.stringify({ ...nothingAsked, sort: undefined });

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 38).trimEnd()}…` : text);

export interface WayOn {
  tag: ActiveTag;
  total: number;
}

/** Which one thing to take away, and how many services that gives: the most first. `count` runs a search. */
export function waysOn(state: FindState, tags: readonly ActiveTag[], count: (state: FindState) => number): WayOn[] {
  const tried = (list: readonly ActiveTag[]): WayOn[] =>
    list.map((tag) => ({ tag, total: count(tag.without) })).filter(({ total }) => total > 0);
  const single = tried(tags);
  if (single.length > 0) return single.sort((a, b) => b.total - a.total).slice(0, 5);
  return tried(severalAway(state)).slice(0, 1);
}

/** When no single one is enough: all but words and place, then all but the place. */
function severalAway({ q, postcode }: FindState): ActiveTag[] {
  return [
    { key: 'filters', words: words.anyFilter, without: { ...nothingAsked, q, postcode } },
    { key: 'words', words: words.wordsOrFilters, without: { ...nothingAsked, postcode } },
  ];
}
