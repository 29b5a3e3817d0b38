/** What every part of the cleaning of one record is given. */
import type { Raw } from '../raw.ts';
import type { Tell } from '../report.ts';

export interface Cleaning {
  /** The namespace of the feed's ids. */
  site: string;
  tell: Tell;
  /** Names of persons that were taken out of this record: an address elsewhere in it may be made of one. Never told. */
  persons: string[];
  /** What no slot took, by the way to it. */
  extra: Map<string, unknown>;
}

/** Where an object stands. */
export interface Place {
  /** The standard's name of the object: 'phone'. */
  kind: string;
  /** In the record: 'contacts.0.phones.1'; nothing for the record itself. */
  path: string;
  /** The way to it in the feed's own ids, from which an id is made where it has none. */
  source: string;
}

export const within = ({ path }: Place, field: string): string => (path === '' ? field : `${path}.${field}`);

/** Before the fields of an object are cleaned: fields moved, renamed and made whole. */
export type Prepare = (raw: Raw, place: Place, cleaning: Cleaning) => Raw;
/** After it: what can only be judged when the values are what they say. */
export type Finish = (clean: Raw, place: Place, cleaning: Cleaning) => Raw;
