/** Which services fit what was chosen, and in which order. It looks up what the build has found out: `referral-index.ts`. */
import type { ReferralEntry, ReferralIndex } from '../../../catalogue/views/referral-index.ts';
import type { RouteLine } from '../../../catalogue/views/referrals.ts';
import type { Choice, SortKey } from './state.ts';

export interface Row {
  entry: ReferralEntry;
  routes: readonly RouteLine[];
  /** Of the ages that were asked, those that are stated to fit, where these are not all. */
  fitsOnly?: readonly number[];
  /** Ages were asked, and whether they fit is not stated. */
  agesUnknown: boolean;
  /** Offered in a part of the area only. */
  part: boolean;
}

export interface Chosen {
  open: Row[];
  /** The ages or who may refer are not stated. */
  ask: Row[];
  others: Row[];
  families: Row[];
}

const LOWEST_AGE = -1;

export function choose(index: ReferralIndex, choice: Choice): Chosen {
  const chosen: Chosen = { open: [], ask: [], others: [], families: [] };
  for (const entry of index.services) {
    const row = rowOf(entry, index, choice);
    if (row) chosen[groupOf(row, index, choice)].push(row);
  }
  for (const rows of Object.values(chosen) as Row[][]) sortRows(rows, index, choice);
  return chosen;
}

/** Undefined: it does not fit. */
function rowOf(entry: ReferralEntry, index: ReferralIndex, choice: Choice): Row | undefined {
  if (choice.topic && !entry.topics.includes(choice.topic)) return undefined;
  if (choice.level && !entry.levels.includes(choice.level)) return undefined;
  const area = choice.area && entry.areas[index.areas.indexOf(choice.area)];
  if (area === 'n') return undefined;
  const letters = (choice.send && entry.send) || entry.fit;
  const fits = choice.ages.filter((age) => letters[age - LOWEST_AGE] === 'y');
  const unknown = choice.ages.some((age) => letters[age - LOWEST_AGE] === 'u');
  if (choice.ages.length > 0 && fits.length === 0 && !unknown) return undefined;
  return {
    entry,
    routes: entry.routesOf?.[choice.role] ?? entry.routes,
    ...(fits.length > 0 && fits.length < choice.ages.length && { fitsOnly: fits }),
    agesUnknown: choice.ages.length > 0 && fits.length === 0,
    part: area === 'p',
  };
}

function groupOf({ entry, agesUnknown }: Row, index: ReferralIndex, { role }: Choice): keyof Chosen {
  // The first letter is for any worker; a role that is not known here counts as none.
  const standing = entry.standing[index.roles.indexOf(role) + 1];
  if (standing === 'r') return 'others';
  if (standing === 'f') return 'families';
  return standing === 'o' && !agesUnknown ? 'open' : 'ask';
}

/** Sorted in place: by what was asked, then by name, whose order is that of the index. */
function sortRows(rows: Row[], index: ReferralIndex, { sort, down }: Choice): void {
  if (sort !== 'name') rows.sort((a, b) => compare(keyOf(a, sort, index), keyOf(b, sort, index)) * (down ? -1 : 1));
  else if (down) rows.reverse();
}

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is not stated comes after what is. */
function keyOf({ entry, routes }: Row, sort: SortKey, index: ReferralIndex): number | string {
  if (sort === 'checked') return entry.checked;
  if (sort === 'level') return Object.keys(index.levels).indexOf(entry.levels[0] ?? '');
  const action = index.actions.indexOf(routes[0]?.title ?? '');
  return action === -1 ? index.actions.length : action;
}
