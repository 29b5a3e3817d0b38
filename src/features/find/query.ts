/**
 * What the visitor has asked for, and how an address says it. The keys are a contract: links made by hand and outside
 * checks use them too, so whatever cannot be understood is left out and never an error.
 */
import { takePostcode } from '../../model/rules/postcode-in-words.ts';
import { weekdays } from '../../model/rules/formats.ts';
import { searchFragment } from '../../model/rules/search-address.ts';
import { HERE, type Here } from './here.ts';

export type Sort = 'best' | 'near' | 'name';

export interface FindState {
  /** Words as typed. */
  q: string;
  /** A postcode or a town, as typed. A postcode is left out of addresses; see `toFragment`. */
  postcode: string;
  /** Where the device is, when `postcode` says so. No address has it. */
  here?: Here;
  /** Whole years, 0 to 25; -1 before birth. */
  ages: readonly number[];
  /** Special educational needs or a disability. */
  send: boolean;
  /** Which of the ages it is about; none: all of them. */
  sendAges: readonly number[];
  /** Spellings as typed: no word is read as another. */
  exact: boolean;
  topics: readonly string[];
  area: string;
  /** `family`, or the id of a role. */
  who: string;
  levels: readonly string[];
  costs: readonly string[];
  days: readonly string[];
  times: readonly string[];
  languages: readonly string[];
  facilities: readonly string[];
  online: boolean;
  /** `now`, and `not-stated`. */
  open: readonly string[];
  /** With what nobody has checked for very long. */
  old: boolean;
  /** Undefined: by distance when only a place is known, else by best match. */
  sort?: Sort;
  /** Pages of results that are shown, from 1. */
  page: number;
  /** For developers: show how each result came to its place. */
  explain: boolean;
}

export const nothingAsked: FindState = {
  q: '',
  postcode: '',
  ages: [],
  send: false,
  sendAges: [],
  exact: false,
  topics: [],
  area: '',
  who: '',
  levels: [],
  costs: [],
  days: [],
  times: [],
  languages: [],
  facilities: [],
  online: false,
  open: [],
  old: false,
  page: 1,
  explain: false,
};

const LONGEST_WORDS = 5000;
const idPattern = /^[a-z0-9][a-z0-9-]*$/;
const sorts: readonly Sort[] = ['best', 'near', 'name'];

/** Reads a fragment (`#q=...`) or a query string (`?q=...`); the sign in front may be missing. */
export function readState(from: string): FindState {
  const keys = new URLSearchParams(from.replace(/^[#?]/, ''));
  const ids = (key: string): string[] => [...new Set(keys.getAll(key).filter((value) => idPattern.test(value)))];
  const sort = sorts.find((value) => value === keys.get('sort'));
  const page = Number(keys.get('page'));
  return {
    q: (keys.get('q') ?? '').slice(0, LONGEST_WORDS).trim(),
    postcode: (keys.get('postcode') ?? '').slice(0, 80).trim(),
    ages: agesOf(keys.getAll('age')),
    send: keys.get('send') === '1',
    sendAges: agesOf(keys.getAll('sendage')),
    exact: keys.get('exact') === '1',
    topics: ids('topic'),
    area: ids('area')[0] ?? '',
    who: ids('who')[0] ?? '',
    levels: ids('level'),
    costs: ids('cost'),
    days: ids('day').filter((day) => day === NOT_STATED || (weekdays as readonly string[]).includes(day)),
    times: ids('time').filter((time) => time === NOT_STATED || (timesOfDay as readonly string[]).includes(time)),
    languages: ids('language'),
    facilities: ids('facility'),
    online: keys.get('online') === '1',
    open: ids('open').filter((value) => value === 'now' || value === NOT_STATED),
    old: keys.get('old') === '1',
    ...(sort && { sort }),
    page: Number.isInteger(page) && page > 1 && page < 1000 ? page : 1,
    explain: keys.get('explain') === '1',
  };
}

/** The choice "not stated" of a filter: it stands beside the stated values and is never one of them by itself. */
export const NOT_STATED = 'not-stated';

export const timesOfDay = ['morning', 'afternoon', 'evening'] as const;

function agesOf(values: readonly string[]): number[] {
  const ages = values.filter((value) => /^(-1|\d{1,2})$/.test(value)).map(Number);
  return [...new Set(ages.filter((age) => age <= 25))].sort((a, b) => a - b);
}

/** Does an address carry anything that is ours? `#main`, where a skip link leads, does not. */
export const hasState = (from: string): boolean => from.includes('=');

/** A postcode among the words goes to the place, which is kept out of addresses; a place that is there already stays. */
export function withoutPostcode(state: FindState): FindState {
  const { words, postcode } = takePostcode(state.q);
  return postcode === undefined ? state : { ...state, q: words, postcode: state.postcode || postcode };
}

/** The state as a fragment, without `#`; the place only when `place` says that it may be written. Where the device is never may. */
export const toFragment = (state: FindState, place: 'with-place' | 'without-place'): string =>
  searchFragment(place === 'with-place' && state.postcode !== HERE ? state : { ...state, postcode: '' });
