/**
 * Content, out into a feed and in again: what is by design not the same, in one list with the reason of each. All else of a
 * record must come back as it was.
 */
import { isEmail, isTextNumber, isUkPhone, isWebAddress } from '../../src/model/rules/formats.ts';
import { isPersonalEmail } from '../../src/oruk/read/persons/tell-apart.ts';
import type { ImportKind } from '../../src/oruk/to-records/items.ts';

export type Facts = Record<string, unknown>;

export interface TripRecord {
  id: string;
  data: Facts;
  body?: string | undefined;
}

export type Trip = Record<ImportKind, readonly TripRecord[]>;

interface KeptBack {
  what: string;
  why: string;
  /** Whether the whole record stays at home. */
  record?: (kind: ImportKind, record: TripRecord, all: Trip) => boolean;
  /** No content that passes the check has it. */
  isRefusedInContent?: true;
  /** The facts without it; the same object where there is none of it. */
  facts?: (facts: Facts, kind: ImportKind) => Facts;
}

const without = (facts: Facts, ...fields: string[]): Facts =>
  fields.some((field) => facts[field] !== undefined)
    ? Object.fromEntries(Object.entries(facts).filter(([field]) => !fields.includes(field)))
    : facts;

const isGroup = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Wherever sources stand: of a place they are its own, of a service its assurance has them. */
function withSources(facts: Facts, change: (sources: readonly Facts[]) => readonly Facts[]): Facts {
  const own = facts.sources as Facts[] | undefined;
  const assurance = facts.assurance as (Facts & { sources?: Facts[] }) | undefined;
  const [ours, theirs] = [own && change(own), assurance?.sources && change(assurance.sources)];
  if (ours === own && theirs === assurance?.sources) return facts;
  return {
    ...facts,
    ...(ours && { sources: ours }),
    ...(theirs && { assurance: { ...assurance, sources: theirs } }),
  };
}

const eachSource = (facts: Facts, change: (source: Facts) => Facts): Facts =>
  withSources(facts, (sources) => {
    const changed = sources.map(change);
    return changed.every((source, index) => source === sources[index]) ? sources : changed;
  });

const isPublished = ({ data }: TripRecord): boolean => data.status !== 'unconfirmed';
const isUsed = (kind: ImportKind, { id }: TripRecord, { services }: Trip): boolean =>
  services.filter(isPublished).some(({ data }) => {
    const sessions = (data.confidentialAddress === true ? [] : (data.sessions ?? [])) as { place: string }[];
    const partners = (data.partners ?? []) as string[];
    return kind === 'places'
      ? sessions.some(({ place }) => place === id)
      : data.organisation === id || partners.includes(id);
  });

/** A number or an address on the net leads to nobody's door. */
const isReach = (value: unknown): boolean =>
  typeof value === 'string' && [isUkPhone, isTextNumber, isEmail, isWebAddress].some((is) => is(value));
const isPersonal = (value: unknown): boolean => typeof value === 'string' && isEmail(value) && isPersonalEmail(value);

export const keptBack: readonly KeptBack[] = [
  {
    what: 'unconfirmed services',
    why: 'nobody has confirmed them, so no visitor sees them and no feed has them',
    record: (kind, record) => kind === 'services' && !isPublished(record),
  },
  {
    what: 'organisations and places of no published service',
    why: 'the site has no page for them either; a place that only a service with a secret address names would tell the address',
    record: (kind, record, all) => kind !== 'services' && !isUsed(kind, record, all),
  },
  {
    what: 'editors’ notes',
    why: 'they are between editors, and may say what nobody has confirmed',
    facts: (facts) => without(facts, 'editorNote', 'readingNote'),
  },
  {
    what: 'where a service with a secret address is',
    why: 'somebody may be looking for who lives there; the check refuses such a record before it could be published',
    isRefusedInContent: true,
    facts: (facts) =>
      facts.confidentialAddress === true
        ? {
            ...without(facts, 'where', 'sessions'),
            ...(Array.isArray(facts.access) && {
              access: (facts.access as Facts[]).map((way) => (isReach(way.value) ? way : without(way, 'value'))),
            }),
          }
        : facts,
  },
  {
    what: 'the grade of confidence',
    why: 'it is our own judgement; an import has one of its own: never high, until somebody here has checked',
    facts: (facts) =>
      isGroup(facts.assurance) && facts.assurance.confidence !== undefined
        ? { ...facts, assurance: without(facts.assurance, 'confidence') }
        : facts,
  },
  {
    what: 'sources that are only evidence',
    why: 'nobody can open them: they are copies of what is no longer there',
    facts: (facts) =>
      withSources(facts, (sources) => {
        const open = sources.filter(({ url }) => url !== undefined);
        return open.length === sources.length ? sources : open;
      }),
  },
  {
    what: 'what a source gave, and how its date is known',
    why: 'they are working notes of whoever checked',
    facts: (facts) => eachSource(facts, (source) => without(source, 'took', 'dateNote', 'copyOf')),
  },
  {
    what: 'e-mail addresses that look like one person’s own',
    why: 'an import leaves them out of every feed, also of ours, and says so: a private name that is published cannot be taken back',
    facts: (facts) => {
      const contact =
        isGroup(facts.contact) && isPersonal(facts.contact.email) ? without(facts.contact, 'email') : undefined;
      const access = Array.isArray(facts.access) ? (facts.access as Facts[]) : [];
      const open = access.filter(({ value }) => !isPersonal(value));
      if (!contact && open.length === access.length) return facts;
      const { contact: _contact, access: _access, ...rest } = facts;
      const left = contact ?? (facts.contact as Facts | undefined);
      return {
        ...rest,
        ...(left && Object.keys(left).length > 0 && { contact: left }),
        ...(open.length > 0 && { access: open }),
      };
    },
  },
];

/** The record as it may come back; undefined where it stays at home. `used` collects what of the list was met. */
export function expectedBack(
  kind: ImportKind,
  record: TripRecord,
  all: Trip,
  used: Set<string> = new Set(),
): Facts | undefined {
  let facts = record.data;
  for (const { what, record: whole, facts: change } of keptBack) {
    if (whole?.(kind, record, all)) {
      used.add(what);
      return undefined;
    }
    const next = change?.(facts, kind) ?? facts;
    if (next !== facts) used.add(what);
    facts = next;
  }
  return plain(facts);
}

/** A record as it came, without what an import adds: where it is from, and a grade of confidence. */
export function cameBack({ assurance, sources, ...facts }: Facts): Facts {
  const ownOnly = (list: unknown): Facts[] =>
    (list as Facts[]).filter(({ took }) => !String(took).startsWith('Every fact, from the feed of'));
  const { confidence: _confidence, ...checked } = (assurance ?? {}) as Facts;
  return plain({
    ...facts,
    ...(assurance === undefined ? {} : { assurance: { ...checked, sources: ownOnly(checked.sources) } }),
    ...(sources === undefined ? {} : { sources: ownOnly(sources) }),
  });
}

/** As a file holds it: nothing that is undefined. */
const plain = (facts: Facts): Facts => JSON.parse(JSON.stringify(facts)) as Facts;
