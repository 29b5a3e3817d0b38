/** What is chosen, and how the fragment of an address says it. Whatever cannot be understood is left out and never an error. */

export type SortKey = 'name' | 'route' | 'level' | 'checked';

export interface Choice {
  /** Empty: any. */
  role: string;
  /** Whole years, 0 to 25; -1 before birth. */
  ages: readonly number[];
  /** Special educational needs or a disability. */
  send: boolean;
  topic: string;
  area: string;
  level: string;
  sort: SortKey;
  /** From the last to the first. */
  down: boolean;
}

export const nothingChosen: Choice = {
  role: '',
  ages: [],
  send: false,
  topic: '',
  area: '',
  level: '',
  sort: 'name',
  down: false,
};

export const MOST_CHILDREN = 6;
const ids = ['role', 'topic', 'area', 'level'] as const;
export const sortKeys: readonly SortKey[] = ['name', 'route', 'level', 'checked'];

/** Is anything chosen that says whom the routes are for? SEND alone narrows nothing. */
export const isChosen = (choice: Choice): boolean => choice.ages.length > 0 || ids.some((key) => choice[key] !== '');

/** Reads `#role=gp&age=14&age=3&send=1&topic=school&area=elmby&level=targeted&sort=-checked`. */
export function readChoice(fragment: string): Choice {
  const keys = new URLSearchParams(fragment.replace(/^#/, ''));
  const id = (key: string): string => {
    const value = keys.get(key) ?? '';
    return /^[a-z0-9][a-z0-9-]*$/.test(value) ? value : '';
  };
  const ages = keys.getAll('age').filter((value) => /^(-1|1?\d|2[0-5])$/.test(value));
  const sort = keys.get('sort') ?? '';
  const sortKey = sortKeys.find((key) => key === sort.replace(/^-/, ''));
  return {
    role: id('role'),
    ages: [...new Set(ages.map(Number))].slice(0, MOST_CHILDREN),
    send: keys.get('send') === '1',
    topic: id('topic'),
    area: id('area'),
    level: id('level'),
    sort: sortKey ?? 'name',
    down: sortKey !== undefined && sort.startsWith('-'),
  };
}

/** The fragment without `#`; empty where nothing is chosen. */
export function writeChoice(choice: Choice): string {
  const keys = new URLSearchParams();
  if (choice.role) keys.set('role', choice.role);
  for (const age of choice.ages) keys.append('age', String(age));
  if (choice.send) keys.set('send', '1');
  for (const key of ['topic', 'area', 'level'] as const) if (choice[key]) keys.set(key, choice[key]);
  if (choice.sort !== 'name' || choice.down) keys.set('sort', (choice.down ? '-' : '') + choice.sort);
  return keys.toString();
}

/** Does a fragment carry anything that is ours? `#main`, where a skip link leads, does not. */
export const hasChoice = (fragment: string): boolean => fragment.includes('=');
