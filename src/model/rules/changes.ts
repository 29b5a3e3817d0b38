/**
 * What became of a service between two versions of its record. Old versions may have been written for another schema: what
 * does not look as it should is taken for missing, and nothing here throws.
 */
import type { Ages } from './age-fit.ts';

/** In the order in which they are told. */
export const changeKinds = [
  'added',
  'closed',
  'paused',
  'reopened',
  'name',
  'phone',
  'text',
  'email',
  'website',
  'routes',
  'referrers',
  'ages',
  'criteria',
  'times',
  'places',
  'areas',
  'cost',
  'checked',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Ways to get in touch, each a change of its own. */
const contactKinds = ['phone', 'text', 'email', 'website'] as const;

export interface Change {
  kind: ChangeKind;
  /** Of one value: was it put in, or taken out? Neither where it became another. */
  way?: 'new' | 'gone';
  /** The value from then on, of what is public: a number, an address. */
  now?: string;
  /** Ids of roles or areas that came, and that went. */
  gained?: string[];
  lost?: string[];
  /** Ages before and after. */
  ages?: { before: Ages; after: Ages };
}

type Loose = Readonly<Record<string, unknown>>;

/**
 * The changes that matter to who uses or refers to a service; those of wording only are left out.
 * @param before undefined where there was no record
 */
export function changesBetween(before: unknown, after: unknown): Change[] {
  const [was, is] = [loose(before), loose(after)];
  if (!isPublished(is)) return [];
  if (!isPublished(was)) return is.status === 'closed' ? [] : [{ kind: 'added' }];
  return [
    ...statusChange(was, is),
    ...value('name', was.name, is.name),
    ...contactKinds.flatMap((kind) => contactChange(kind, loose(was.contact), loose(is.contact))),
    ...whenOther('routes', waysIn(was), waysIn(is)),
    ...sets('referrers', referrers(was), referrers(is)),
    ...ageChange(loose(was.eligibility), loose(is.eligibility)),
    ...whenOther('criteria', texts(loose(was.eligibility).criteria), texts(loose(is.eligibility).criteria)),
    ...whenOther('times', times(was), times(is)),
    ...whenOther('places', places(was), places(is)),
    ...sets('areas', texts(was.areas), texts(is.areas)),
    ...whenOther('cost', was.cost, is.cost),
    ...checkedChange(loose(was.assurance).checked, loose(is.assurance).checked),
  ];
}

const loose = (given: unknown): Loose =>
  typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Loose) : {};
const list = (given: unknown): Loose[] => (Array.isArray(given) ? given.map(loose) : []);
const texts = (given: unknown): string[] =>
  Array.isArray(given) ? given.filter((one): one is string => typeof one === 'string') : [];

/** What was unconfirmed was never shown. */
export const isPublished = (record: unknown): boolean =>
  ['active', 'paused', 'closed'].includes(String(loose(record).status));

function statusChange(was: Loose, is: Loose): Change[] {
  if (was.status === is.status) return [];
  if (is.status === 'active') return [{ kind: 'reopened' }];
  return [{ kind: is.status === 'paused' ? 'paused' : 'closed' }];
}

function value(kind: ChangeKind, was: unknown, is: unknown): Change[] {
  if (isSame(was, is)) return [];
  const way = was === undefined ? 'new' : is === undefined ? 'gone' : undefined;
  return [{ kind, ...(way && { way }), ...(typeof is === 'string' && { now: is }) }];
}

/** A word to text belongs to its number. */
function contactChange(kind: (typeof contactKinds)[number], was: Loose, is: Loose): Change[] {
  const found = value(kind, was[kind], is[kind]);
  if (kind !== 'text' || found.length > 0 || isSame(was.textWord, is.textWord)) return found;
  return value('text', [was.text, was.textWord], [is.text, is.textWord]);
}

function ageChange(was: Loose, is: Loose): Change[] {
  const [before, after] = [agesOf(was), agesOf(is)];
  return isSame(before, after) ? [] : [{ kind: 'ages', ages: { before, after } }];
}

function agesOf({ fromPregnancy, ...ages }: Loose): Ages {
  const known = ['minimumAge', 'maximumAge', 'maximumAgeWithDisability'].filter((key) => typeof ages[key] === 'number');
  return {
    ...(fromPregnancy === true && { fromPregnancy }),
    ...Object.fromEntries(known.map((key) => [key, ages[key]])),
  };
}

/** Days are written 2026-11-22: later ones sort behind. A day put right to an earlier one is no check. */
const checkedChange = (was: unknown, is: unknown): Change[] =>
  typeof is === 'string' && typeof was === 'string' && is > was ? [{ kind: 'checked' }] : [];

/** Who may use which way, and where it leads; how it is described may be put better at any time. */
const waysIn = ({ access, contact }: Loose): unknown => [
  list(access).map(({ for: audience, who, route, value: to }) => [audience, texts(who).sort(), route, to]),
  loose(contact).referralUrl,
];

const referrers = ({ access, whoCanRefer }: Loose): string[] => [
  ...new Set([
    ...texts(whoCanRefer),
    ...list(access).flatMap(({ for: audience, who }) => (audience === 'professional' ? texts(who) : [])),
  ]),
];

const times = ({ hours, opening, sessions, access }: Loose): unknown => [
  hours,
  opening,
  list(sessions).flatMap(({ hours: at, opening: when }) =>
    at === undefined && when === undefined ? [] : [[at, when]],
  ),
  list(access).flatMap(({ hours: at }) => (at === undefined ? [] : [at])),
];

const places = ({ sessions, where }: Loose): unknown => [
  list(sessions)
    .map(({ place }) => String(place))
    .sort(),
  where,
];

const whenOther = (kind: ChangeKind, was: unknown, is: unknown): Change[] => (isSame(was, is) ? [] : [{ kind }]);

function sets(kind: ChangeKind, was: readonly string[], is: readonly string[]): Change[] {
  const gained = is.filter((id) => !was.includes(id));
  const lost = was.filter((id) => !is.includes(id));
  if (gained.length + lost.length === 0) return [];
  return [{ kind, ...(gained.length > 0 && { gained }), ...(lost.length > 0 && { lost }) }];
}

/** The order of keys in a file says nothing. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

function sorted(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(sorted);
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
