/** Single values that are certain: the same number in groups, the same postcode in capitals, an address that a source shows. */
import { isEmail, postcodePattern } from '../../model/rules/formats.ts';
import { spacedPhone } from '../../model/rules/phone-format.ts';
import type { RouteValue } from '../../model/vocabulary.ts';
import { fieldAt } from '../issues/fields.ts';
import { kindOf } from '../read-file.ts';
import type { Path } from '../types.ts';
import type { Kind } from '../write/shape.ts';

export interface FixContext {
  kind: Kind;
  /** What the value of a way in is, by its route: from vocabulary/routes.yml. */
  routes: ReadonlyMap<string, RouteValue>;
}

export interface ValueMend {
  path: Path;
  /** "Contact > Phone". */
  field: string;
  from: string;
  value: string;
}

export interface Refusal {
  path: Path;
  field: string;
  found: string;
  why: string;
}

type What = RouteValue | 'postcode' | 'markdown' | undefined;

/** The values that can be mended with certainty, and those that look as if they could and cannot. */
export function valueMends(fields: unknown, context: FixContext): { mends: ValueMend[]; refused: Refusal[] } {
  const mends: ValueMend[] = [];
  const refused: Refusal[] = [];
  const secure = secureSources(fields);
  for (const { path, value, parent } of leavesOf(fields)) {
    const { meta, words, schema } = fieldAt(kindOf(context.kind).schema, path);
    if (!schema) continue;
    const what = whatItIs(meta.help, meta.title, parent, context);
    if (typeof value === 'number' && (what === 'phone' || what === 'text'))
      refused.push({ path, field: words, found: String(value), why: lostQuotes });
    if (typeof value !== 'string' || meta.markdown) continue;
    const better =
      writers[what ?? 'none']?.(trimmed(value), path.includes('sources') ? noSources : secure) ?? trimmed(value);
    if (better !== value) mends.push({ path, field: words, from: value, value: better });
  }
  return { mends, refused };
}

const lostQuotes =
  'it has no quotes, so its first 0 may be lost. Look the number up, and write it in quotes, as people dial it';

interface Leaf {
  path: Path;
  value: unknown;
  /** The group in which it stands. */
  parent: unknown;
}

function* leavesOf(value: unknown, path: Path = [], parent: unknown = undefined): Generator<Leaf> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leavesOf(item, [...path, index], value);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* leavesOf(item, [...path, key], value);
  } else yield { path, value, parent };
}

function whatItIs(help: string | undefined, title: string | undefined, parent: unknown, { routes }: FixContext): What {
  const route = (parent as { route?: unknown } | undefined)?.route;
  if (title === 'Number or address') return typeof route === 'string' ? routes.get(route) : undefined;
  if (help === 'phone' || help === 'email' || help === 'postcode') return help;
  return help === 'web-address' ? 'web' : undefined;
}

/** White space around a line; a text of several lines is left as it is. */
const trimmed = (value: string): string => (value.includes('\n') ? value : value.trim());

const phone = (value: string): string | undefined => spacedPhone(value);

const writers: Partial<Record<string, (value: string, secure: ReadonlySet<string>) => string | undefined>> = {
  phone,
  text: phone,
  postcode: (value) => {
    const letters = value.toUpperCase().replace(/\s/g, '');
    const spaced = `${letters.slice(0, -3)} ${letters.slice(-3)}`;
    return postcodePattern.test(spaced) ? spaced : undefined;
  },
  email: (value) => {
    const address = value.replace(/^mailto:\s*/i, '');
    return isEmail(address) ? address : undefined;
  },
  web: secureAddress,
};

/** The https address, where a source of the record shows it: the same host, path and question. */
export function secureAddress(value: string, secure: ReadonlySet<string>): string | undefined {
  if (!/^http:\/\//i.test(value)) return undefined;
  const key = pageOf(value);
  return key !== undefined && secure.has(key) ? value.replace(/^http:/i, 'https:') : undefined;
}

const noSources: ReadonlySet<string> = new Set();

/** The pages that the sources of a record show to be encrypted. */
export function secureSources(fields: unknown): Set<string> {
  const pages = new Set<string>();
  for (const { path, value } of leavesOf(fields)) {
    if (!path.includes('sources') || path[path.length - 1] !== 'url' || typeof value !== 'string') continue;
    const page = /^https:\/\//i.test(value) ? pageOf(value) : undefined;
    if (page !== undefined) pages.add(page);
  }
  return pages;
}

/** Without what comes before the host, and without a slash at the end. */
function pageOf(address: string): string | undefined {
  try {
    const { host, pathname, search, port } = new URL(address);
    return port === '' ? `${host}${pathname.replace(/\/$/, '')}${search}` : undefined;
  } catch {
    return undefined;
  }
}
