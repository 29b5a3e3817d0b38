/** The filters: OR inside a group, AND across groups, how many each choice would leave, and what is not stated. */
import type { FinderEntry, FinderIndex } from '../../catalogue/views/finder-index.ts';
import { areaFit } from '../../model/rules/area-fit.ts';
import { weekdays } from '../../model/rules/formats.ts';
import { londonTime, openingState, type Moment } from '../../model/rules/opening-state.ts';
import * as words from '../../words/find-filters.ts';
import { remoteOnCard } from '../../words/find-results.ts';
import type { Lexicon } from './lexicon.ts';
import { choosableAreas } from './offers.ts';
import { NOT_STATED, timesOfDay, type FindState } from './query.ts';

export type GroupId =
  'topics' | 'area' | 'online' | 'open' | 'days' | 'times' | 'costs' | 'levels' | 'languages' | 'facilities';

export interface Choice {
  value: string;
  name: string;
  /** How many services of what is otherwise asked have it. */
  count: number;
  chosen: boolean;
}

export interface Group {
  id: GroupId;
  title: string;
  /** One choice at a time. */
  single?: boolean;
  choices: Choice[];
  /**
   * Something is chosen here, and so many services of what is otherwise asked do not state it. They are not counted as
   * matches; the visitor may add them. What they do not state, in words: "their hours".
   */
  unstated?: { count: number; words: string };
}

interface Rule {
  id: GroupId;
  single?: boolean;
  /** Every choice that there is, in the order to show. */
  options: (index: FinderIndex) => { value: string; name: string }[];
  chosen: (state: FindState) => readonly string[];
  /** The choices that a service has; undefined: it does not state them. */
  has: (at: number, entry: FinderEntry, context: Context) => readonly string[] | undefined;
  /** "their hours"; left out where every record states it. */
  unstated?: string;
}

interface Context {
  state: FindState;
  lexicon: Lexicon;
  moment: Moment;
}

const dayName = (day: string): string => day.charAt(0).toUpperCase() + day.slice(1);
const named = (list: readonly { id: string; name: string }[]) => list.map(({ id, name }) => ({ value: id, name }));
const one = (value: string): string[] => (value ? [value] : []);
const some = (values: readonly string[] | undefined) => (values?.length ? values : undefined);

const rules: readonly Rule[] = [
  {
    id: 'topics',
    options: ({ topics }) => named(topics),
    chosen: ({ topics }) => topics,
    has: (_, { topics }) => topics,
  },
  {
    id: 'area',
    single: true,
    options: (index) => named(choosableAreas(index)),
    chosen: ({ area }) => one(area),
    // An address may name an area that is no choice here: the whole county, or the country.
    has: (at, { areas }, { state: { area }, lexicon: { offers, index } }) =>
      area && areaFit(areas, area, index.areaTree) !== 'no' ? [...offers.areas[at]!, area] : offers.areas[at]!,
  },
  {
    id: 'online',
    options: () => [{ value: 'online', name: remoteOnCard }],
    chosen: ({ online }) => (online ? ['online'] : []),
    has: (_, { reach }) => (reach === 'remote' ? ['online'] : []),
  },
  {
    id: 'open',
    options: () => [{ value: 'now', name: words.openNow }],
    chosen: ({ open }) => open,
    has: (_, { opening }, { moment }) =>
      opening?.length ? (/^(open|always)$/.test(openingState(opening, moment).state) ? ['now'] : []) : undefined,
    unstated: words.hours,
  },
  {
    id: 'days',
    options: () => weekdays.map((day) => ({ value: day, name: dayName(day) })),
    chosen: ({ days }) => days,
    has: (at, _, { state, lexicon }) => {
      const stated = lexicon.offers.times[at];
      const wanted = state.times.filter((time) => time !== NOT_STATED);
      return stated
        ?.filter(({ times }) => wanted.length === 0 || times.some((time) => wanted.includes(time)))
        .map(({ day }) => day);
    },
    unstated: words.days,
  },
  {
    id: 'times',
    options: () => timesOfDay.map((time) => ({ value: time, name: words.times[time] })),
    chosen: ({ times }) => times,
    has: (at, _, { state, lexicon }) => {
      const stated = lexicon.offers.times[at];
      const wanted = state.days.filter((day) => day !== NOT_STATED);
      return stated?.filter(({ day }) => wanted.length === 0 || wanted.includes(day)).flatMap(({ times }) => times);
    },
    unstated: words.hours,
  },
  {
    id: 'costs',
    options: ({ costs }) => named(costs),
    chosen: ({ costs }) => costs,
    has: (_, { costKind }) => (costKind === undefined ? undefined : [costKind]),
    unstated: words.costs,
  },
  {
    id: 'facilities',
    options: ({ facilities }) => named(facilities),
    chosen: ({ facilities }) => facilities,
    has: (_, { facilities }) => some(facilities),
    unstated: words.facilities,
  },
  {
    id: 'languages',
    options: ({ languages }) => named(languages),
    chosen: ({ languages }) => languages,
    has: (_, { languages }) => some(languages),
    unstated: words.languages,
  },
  {
    id: 'levels',
    options: ({ levels }) => named(levels),
    chosen: ({ levels }) => levels,
    has: (_, { levels }) => levels,
  },
];

export interface Filtered {
  /** Places in the index. */
  entries: number[];
  groups: Group[];
}

interface Counting {
  rule: Rule;
  chosen: readonly string[];
  counts: Map<string, number>;
  unstated: number;
}

/** One pass over the services that match words, ages and place. A service that fails one group alone still counts for that group's other choices. */
export function filterEntries(entries: readonly number[], state: FindState, lexicon: Lexicon, now: Date): Filtered {
  const { index } = lexicon;
  const context: Context = { state, lexicon, moment: londonTime(now) };
  const groups: Counting[] = rules.map((rule) => ({
    rule,
    chosen: rule.chosen(state),
    counts: new Map<string, number>(),
    unstated: 0,
  }));
  const kept: number[] = [];
  for (const at of entries) {
    const entry = index.services[at]!;
    const held = groups.map(({ rule }) => rule.has(at, entry, context));
    const failing = groups.filter((group, position) => !passes(group.chosen, held[position]));
    if (failing.length === 0) kept.push(at);
    if (failing.length > 1) continue;
    groups.forEach((group, position) => {
      if (failing.length === 1 && failing[0] !== group) return;
      count(group, held[position]);
    });
  }
  return { entries: kept, groups: groups.map((group) => toGroup(group, index)) };
}

const passes = (chosen: readonly string[], held: readonly string[] | undefined): boolean =>
  chosen.length === 0 ||
  (held === undefined ? chosen.includes(NOT_STATED) : chosen.some((value) => held.includes(value)));

function count(group: Counting, held: readonly string[] | undefined): void {
  if (held === undefined) {
    group.unstated += 1;
    return;
  }
  for (const value of new Set(held)) group.counts.set(value, (group.counts.get(value) ?? 0) + 1);
}

function toGroup({ rule, chosen, counts, unstated }: Counting, index: FinderIndex): Group {
  const isChosen = chosen.includes(NOT_STATED);
  const what = rule.unstated;
  return {
    id: rule.id,
    title: words.groups[rule.id],
    single: rule.single,
    choices: [
      ...rule.options(index).map(({ value, name }) => ({
        value,
        name,
        count: counts.get(value) ?? 0,
        chosen: chosen.includes(value),
      })),
      // Only beside another choice, or where it stands in an address: alone it is no wish.
      ...(what !== undefined && isChosen
        ? [{ value: NOT_STATED, name: words.doesNotState(what), count: unstated, chosen: true }]
        : []),
    ],
    ...(what !== undefined &&
      chosen.length > 0 &&
      !isChosen &&
      unstated > 0 && { unstated: { count: unstated, words: what } }),
  };
}

/** The state with a choice added or taken away; back to the first page. What is not stated goes when nothing else is chosen. */
export function toggled(state: FindState, group: GroupId, value: string): FindState {
  const next = { ...state, page: 1 };
  switch (group) {
    case 'area':
      return { ...next, area: state.area === value ? '' : value };
    case 'online':
      return { ...next, online: !state.online };
    default: {
      const held = state[group];
      const values = held.includes(value) ? held.filter((other) => other !== value) : [...held, value];
      return {
        ...next,
        [group]: values.length === 1 && values[0] === NOT_STATED && value !== NOT_STATED ? [] : values,
      };
    }
  }
}
