/** What filters ask of services, worked out once: a search over thousands must not ask it again for each choice. */
import type { FinderEntry, FinderIndex } from '../../catalogue/views/finder-index.ts';
import { areaFit, widening } from '../../model/rules/area-fit.ts';

export type TimeOfDay = 'morning' | 'afternoon' | 'evening';

export interface Offers {
  /** For each service, the areas in which it is offered at least somewhere: those that can be chosen. */
  areas: readonly (readonly string[])[];
  /** For each service, the days and the times of day that its hours state; undefined where it states none. */
  times: readonly (readonly DayTime[] | undefined)[];
}

export interface DayTime {
  day: string;
  times: readonly TimeOfDay[];
}

/** The areas that a visitor can choose: the county's own parts. */
export const choosableAreas = ({ areas, area, areaTree }: Pick<FinderIndex, 'areas' | 'area' | 'areaTree'>) =>
  areas.filter(({ id }) => id !== area && widening(id, areaTree).includes(area));

export function makeOffers(index: FinderIndex): Offers {
  const choosable = choosableAreas(index).map(({ id }) => id);
  const known = new Map<string, readonly string[]>();
  return {
    areas: index.services.map(({ areas }) => {
      const key = areas.join(' ');
      const before = known.get(key);
      if (before) return before;
      const found = choosable.filter((area) => areaFit(areas, area, index.areaTree) !== 'no');
      known.set(key, found);
      return found;
    }),
    times: index.services.map(timesOf),
  };
}

/** Noon, and five in the afternoon: when people say that the evening begins for a club. */
const parts: readonly [TimeOfDay, string, string][] = [
  ['morning', '00:00', '12:00'],
  ['afternoon', '12:00', '17:00'],
  ['evening', '17:00', '24:00'],
];

function timesOf({ opening }: FinderEntry): DayTime[] | undefined {
  if (!opening?.length) return undefined;
  const week = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
  return opening.flatMap(({ days, opens, closes }) => {
    const times = parts.filter(([, from, to]) => opens < to && closes > from).map(([time]) => time);
    return (days ?? week).map((day) => ({ day, times }));
  });
}
