/** Which published records somebody should look at again, and who is to ask. Knows no file system and no GitHub. */
import { freshness, type FreshnessState } from '../model/rules/freshness.ts';
import type { ContentRecords } from './types.ts';

/** What the list is made from. */
export type DueSource = Pick<ContentRecords, 'services' | 'guides' | 'organisations' | 'site'>;

/** In the order in which they get worse. */
export const dueStates = ['due', 'overdue', 'lapsed'] as const;
export type DueState = (typeof dueStates)[number];

/** Only these say on which day they were checked: places and organisations are checked with their services. */
export type DatedKind = 'services' | 'guides';

export interface DueRecord {
  kind: DatedKind;
  id: string;
  file: string;
  name: string;
  state: DueState;
  checked: string;
  /** The day from which it was due. */
  due: string;
  /** The role or team that keeps it right. */
  owner: string;
  /** The organisation's id; guides have none. */
  organisation: string | undefined;
  urgent: boolean;
  /** Ids of the places where it happens, to be looked at in the same go. */
  places: readonly string[];
}

export interface DueGroup {
  /** `organisations/<id>`, or `guides`. */
  key: string;
  name: string;
  /** Worst and oldest first. */
  records: DueRecord[];
  /** The worst among them. */
  state: DueState;
}

const NO_OWNER = 'The editors of this directory';

/**
 * Every due, overdue and lapsed record. Closed services are left out, and those that are not published: there is nothing
 * that families could rely on.
 * @param today 2026-11-26
 */
export function dueRecords({ services, guides, site }: DueSource, today: string): DueRecord[] {
  const editors = site.review.owner ?? NO_OWNER;
  const all = [
    ...services
      .filter(({ data }) => data.status === 'active' || data.status === 'paused')
      .map(({ id, file, data }) => ({
        ...{ kind: 'services' as const, id, file, name: data.name, organisation: data.organisation },
        ...freshness(data.assurance, site.review, today, data.urgent),
        owner: data.assurance.owner ?? editors,
        urgent: data.urgent ?? false,
        places: data.sessions?.map(({ place }) => place) ?? [],
      })),
    ...guides.map(({ id, file, data }) => ({
      ...{ kind: 'guides' as const, id, file, name: data.title, organisation: undefined },
      ...freshness(data, site.review, today, data.urgent),
      owner: editors,
      urgent: data.urgent ?? false,
      places: [],
    })),
  ];
  return all
    .flatMap(({ state, soon: _soon, overdue: _overdue, lapsed: _lapsed, ...record }) =>
      isDue(state) ? [{ ...record, state }] : [],
    )
    .sort(worstFirst);
}

/** The same by organisation, the guides together; the group that waits longest first. */
export function dueGroups(source: DueSource, today: string): DueGroup[] {
  const names = new Map(source.organisations.map(({ id, data }) => [id, data.name]));
  const groups = new Map<string, DueGroup>();
  for (const record of dueRecords(source, today)) {
    const { organisation } = record;
    const key = organisation === undefined ? 'guides' : `organisations/${organisation}`;
    const name = organisation === undefined ? 'Guides' : (names.get(organisation) ?? organisation);
    const group = groups.get(key) ?? { key, name, records: [], state: record.state };
    group.records.push(record);
    groups.set(key, group);
  }
  return [...groups.values()];
}

export const worseThan = (a: DueState, b: DueState): boolean => dueStates.indexOf(a) > dueStates.indexOf(b);

const isDue = (state: FreshnessState): state is DueState => (dueStates as readonly string[]).includes(state);

/** Lapsed before overdue before due; in each, help in a crisis first, and then what has waited longest. */
function worstFirst(a: DueRecord, b: DueRecord): number {
  return (
    dueStates.indexOf(b.state) - dueStates.indexOf(a.state) ||
    Number(b.urgent) - Number(a.urgent) ||
    compare(a.due, b.due) ||
    compare(`${a.kind}/${a.id}`, `${b.kind}/${b.id}`)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
