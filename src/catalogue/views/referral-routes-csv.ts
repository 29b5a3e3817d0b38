/** Every way in that a worker may use, one row each: for spreadsheets and for whoever builds on it. */
import { toCsv } from '../../model/rules/csv.ts';
import { routeMeanings } from '../../words/open-data-columns.ts';
import type { Catalogue } from '../types.ts';

export const ROUTES_CSV_PATH = '/open-data/referral-routes.csv';

/** Between several values in one cell, as in services.csv. */
const many = (values: readonly string[] = []): string => values.join(' | ');

/** Active services only: a paused or closed one takes nobody. What is for families alone is in services.csv. */
export function referralRoutesCsv({ services }: Pick<Catalogue, 'services'>): string {
  const rows = services
    .filter(({ data }) => data.status === 'active')
    .flatMap(({ id, data }) =>
      (data.access ?? [])
        .filter((access) => access.for !== 'family')
        .map((access): Record<keyof typeof routeMeanings, string> => ({
          service: id,
          name: data.name,
          for: access.for,
          roles: many(access.who),
          'who may refer': many(data.whoCanRefer),
          route: access.route,
          value: access.value ?? '',
          detail: access.detail ?? '',
          hours: access.hours ?? '',
          needs: many(access.needs),
          next: access.next ?? '',
          levels: many(data.levelsOfNeed),
          areas: many(data.areas),
          checked: data.assurance.checked,
        })),
    );
  const columns = Object.keys(routeMeanings) as (keyof typeof routeMeanings)[];
  return toCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}
