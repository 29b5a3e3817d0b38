/** What was fetched of a feed or read from files, before any of it is understood. */
import type { Raw } from '../raw.ts';

export interface GatheredItem {
  raw: Raw;
  url?: string;
}

export interface Gathered {
  /** The namespace of its ids. */
  site: string;
  /** The day of its oldest part. */
  fetched: string;
  details?: Raw;
  items: GatheredItem[];
  envelopes: Raw[];
  organizations: Raw[];
  terms: Raw[];
  isComplete: boolean;
}
