/** The filters: OR inside a group, AND across groups, and how many each choice would leave. */
import type { FinderEntry, FinderIndex } from '../../catalogue/views/finder-index.ts';
import { areaFit } from '../../model/rules/area-fit.ts';
import { openingState } from '../../model/rules/opening-state.ts';
import { NOT_STATED, type FindState } from './query.ts';
import { weekdays } from '../../model/rules/formats.ts';

export type GroupId = 'topics' | 'area' | 'how' | 'costs' | 'days' | 'levels' | 'languages';

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
}

interface Rule {
  id: GroupId;
  title: string;
  single?: boolean;
  /** Every choice that there is, in the order to show. */
  options: (index: FinderIndex) => { value: string; name: string }[];
  chosen: (state: FindState) => readonly string[];
  /** The choices that a service has. */
  has: (entry: FinderEntry, value: string, context: Context) => boolean;
}

interface Context {
  index: FinderIndex;
  now: Date;
}

const dayName = (day: string): string => day.charAt(0).toUpperCase() + day.slice(1);
const named = (list: readonly { id: string; name: string }[]) => list.map(({ id, name }) => ({ value: id, name }));
const one = (value: string): readonly string[] => (value === '' ? [] : [value]);
const stated = (values: readonly string[] | undefined, value: string): boolean =>
  value === NOT_STATED ? !values?.length : (values?.includes(value) ?? false);

const rules: readonly Rule[] = [
  {
    id: 'topics',
    title: 'What is it about?',
    options: ({ topics }) => named(topics),
    chosen: ({ topics }) => topics,
    has: ({ topics }, topic) => topics.includes(topic),
  },
  {
    id: 'area',
    title: 'Where do you live?',
    single: true,
    options: ({ areas, area, areaTree }) =>
      named(areas.filter(({ id }) => areaFit([area], id, areaTree) === 'all' && id !== area)),
    chosen: ({ area }) => one(area),
    has: ({ areas }, area, { index }) => areaFit(areas, area, index.areaTree) !== 'no',
  },
  {
    id: 'how',
    title: 'How would you like help?',
    options: () => [
      { value: 'online', name: 'Online or by phone' },
      { value: 'open', name: 'Open now' },
    ],
    chosen: ({ online, openNow }) => [...(online ? ['online'] : []), ...(openNow ? ['open'] : [])],
    has: ({ reach, opening }, how, { now }) =>
      how === 'online' ? reach === 'remote' : /^(open|always)$/.test(openingState(opening, now).state),
  },
  {
    id: 'costs',
    title: 'What does it cost?',
    options: ({ costs }) => [...named(costs), { value: NOT_STATED, name: 'Cost not stated' }],
    chosen: ({ costs }) => costs,
    has: ({ costKind }, cost) => stated(costKind === undefined ? undefined : [costKind], cost),
  },
  {
    id: 'days',
    title: 'Which day?',
    options: () => [
      ...weekdays.map((day) => ({ value: day, name: dayName(day) })),
      { value: NOT_STATED, name: 'Days not stated' },
    ],
    chosen: ({ days }) => days,
    has: ({ opening }, day) =>
      day === NOT_STATED
        ? !opening?.length
        : (opening?.some(({ days }) => !days || (days as readonly string[]).includes(day)) ?? false),
  },
  {
    id: 'levels',
    title: 'Level of need',
    options: ({ levels }) => named(levels),
    chosen: ({ levels }) => levels,
    has: ({ levels }, level) => levels.includes(level),
  },
  {
    id: 'languages',
    title: 'Language',
    options: ({ languages }) => named(languages),
    chosen: ({ languages }) => languages,
    has: ({ languages }, language) => stated(languages, language),
  },
];

/** Online and "open now" are two wishes, not two kinds of one: both have to be met. */
const allNeeded: ReadonlySet<GroupId> = new Set(['how']);

export interface Filtered {
  entries: FinderEntry[];
  groups: Group[];
}

/** One pass over the services that match words, ages and place. A service that fails one group alone still counts for that group's other choices. */
export function filterEntries(
  entries: readonly FinderEntry[],
  state: FindState,
  index: FinderIndex,
  now: Date,
): Filtered {
  const context = { index, now };
  const groups = rules.map((rule) => ({
    rule,
    chosen: rule.chosen(state),
    options: rule.options(index),
    counts: new Map<string, number>(),
  }));
  const kept: FinderEntry[] = [];
  for (const entry of entries) {
    const failing = groups.filter(({ rule, chosen }) => !passes(rule, chosen, entry, context));
    if (failing.length === 0) kept.push(entry);
    if (failing.length > 1) continue;
    for (const { rule, chosen, options, counts } of failing.length === 1 ? failing : groups) {
      for (const { value } of options) {
        if (countsFor(rule, value, chosen, entry, context)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
  }
  return {
    entries: kept,
    groups: groups.map(({ rule, chosen, options, counts }) => ({
      id: rule.id,
      title: rule.title,
      single: rule.single,
      choices: options.map(({ value, name }) => ({
        value,
        name,
        count: counts.get(value) ?? 0,
        chosen: chosen.includes(value),
      })),
    })),
  };
}

function passes({ id, has }: Rule, chosen: readonly string[], entry: FinderEntry, context: Context): boolean {
  if (chosen.length === 0) return true;
  return allNeeded.has(id)
    ? chosen.every((value) => has(entry, value, context))
    : chosen.some((value) => has(entry, value, context));
}

function countsFor(
  rule: Rule,
  value: string,
  chosen: readonly string[],
  entry: FinderEntry,
  context: Context,
): boolean {
  if (!rule.has(entry, value, context)) return false;
  return !allNeeded.has(rule.id) || chosen.every((other) => rule.has(entry, other, context));
}

/** The state with a choice added or taken away; back to the first page. */
export function toggled(state: FindState, group: GroupId, value: string): FindState {
  const next = { ...state, page: 1 };
  switch (group) {
    case 'area':
      return { ...next, area: state.area === value ? '' : value };
    case 'how':
      return value === 'online' ? { ...next, online: !state.online } : { ...next, openNow: !state.openNow };
    case 'topics':
    case 'costs':
    case 'days':
    case 'levels':
    case 'languages': {
      const held = state[group];
      return { ...next, [group]: held.includes(value) ? held.filter((other) => other !== value) : [...held, value] };
    }
  }
}
