/**
 * How an address says a search. The finder writes its own state with it, and so does every link to a search that an editor
 * curates: one place knows the keys. Reading them back is the finder's work.
 */

/** What is asked; whatever is left out or empty is not said. */
export interface SearchKeys {
  q?: string;
  postcode?: string;
  ages?: readonly number[];
  send?: boolean;
  /** Which of the ages `send` is about; none: all. */
  sendAges?: readonly number[];
  topics?: readonly string[];
  area?: string;
  who?: string;
  levels?: readonly string[];
  costs?: readonly string[];
  days?: readonly string[];
  times?: readonly string[];
  languages?: readonly string[];
  facilities?: readonly string[];
  online?: boolean;
  /** `now`, and `not-stated`. */
  open?: readonly string[];
  /** With what nobody has checked for very long. */
  old?: boolean;
  /** Spellings as typed. */
  exact?: boolean;
  sort?: string;
  page?: number;
  /** For developers: how each result came to its place. */
  explain?: boolean;
}

/** The keys as a fragment, without `#`. */
export function searchFragment(asked: SearchKeys): string {
  const keys = new URLSearchParams();
  const add = (key: string, values: readonly (string | number)[] = []): void =>
    values.forEach((value) => keys.append(key, String(value)));
  const given = (value: string | undefined): string[] => (value === undefined || value === '' ? [] : [value]);
  add('q', given(asked.q));
  add('postcode', given(asked.postcode));
  add('age', asked.ages);
  add('send', asked.send ? [1] : []);
  add('sendage', asked.send ? asked.sendAges : []);
  add('topic', asked.topics);
  add('area', given(asked.area));
  add('who', given(asked.who));
  add('level', asked.levels);
  add('cost', asked.costs);
  add('day', asked.days);
  add('time', asked.times);
  add('language', asked.languages);
  add('facility', asked.facilities);
  add('online', asked.online ? [1] : []);
  add('open', asked.open);
  add('old', asked.old ? [1] : []);
  add('exact', asked.exact ? [1] : []);
  add('sort', given(asked.sort));
  add('page', asked.page !== undefined && asked.page > 1 ? [asked.page] : []);
  add('explain', asked.explain ? [1] : []);
  return keys.toString();
}

/** A link to a search within the site, without its folder. */
export const searchHref = (asked: SearchKeys): string => `/find/#${searchFragment(asked)}`;
