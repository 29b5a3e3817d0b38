/** What every part of the feed is made with. */
import { orukId } from '../../../oruk/ids.ts';
import type { Catalogue } from '../../types.ts';

/** Within the site, without the last slash. */
export const FEED_PATH = 'api/oruk/v3';

export interface Context {
  readonly catalogue: Catalogue;
  /** The address of the published site, with its folder and the last slash. */
  readonly site: string;
  /** When the file of a service last changed, as far as git knows: an instant by the id of the service. */
  readonly changed: ReadonlyMap<string, string>;
  /** The standard's id of an object. */
  id(kind: string, path: string): string;
  /** The address of a page: `page('topics/food/')`. */
  page(path: string): string;
}

export function contextOf(catalogue: Catalogue, site: string, changed: ReadonlyMap<string, string>): Context {
  return {
    catalogue,
    site,
    changed,
    id: (kind, path) => orukId(site, kind, path),
    page: (path) => new URL(path, site).href,
  };
}

/** Undefined for an empty list: what is not known is left out. */
export const some = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);

/** With a full stop, where the words have no end of their own. */
export const sentence = (words: string): string => (/[.!?:]$/.test(words) ? words : `${words}.`);

/** Sentences in a row; undefined where there are none. */
export const sentences = (...words: readonly (string | false | undefined)[]): string | undefined =>
  words
    .filter((one) => typeof one === 'string' && one !== '')
    .map((one) => sentence(one as string))
    .join(' ') || undefined;
