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
  topics?: readonly string[];
  area?: string;
  who?: string;
  levels?: readonly string[];
  costs?: readonly string[];
  days?: readonly string[];
  languages?: readonly string[];
  online?: boolean;
  openNow?: boolean;
  sort?: string;
  page?: number;
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
  add('topic', asked.topics);
  add('area', given(asked.area));
  add('who', given(asked.who));
  add('level', asked.levels);
  add('cost', asked.costs);
  add('day', asked.days);
  add('language', asked.languages);
  add('online', asked.online ? [1] : []);
  add('open', asked.openNow ? ['now'] : []);
  add('sort', given(asked.sort));
  add('page', asked.page !== undefined && asked.page > 1 ? [asked.page] : []);
  return keys.toString();
}

/** A link to a search within the site, without its folder. */
export const searchHref = (asked: SearchKeys): string => `/find/#${searchFragment(asked)}`;
