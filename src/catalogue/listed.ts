/** What stands in lists by itself: the one decision behind topics, areas, packs, the guided way in, the map and the finder. */
import { stateOn, type FreshnessState } from '../model/rules/freshness.ts';
import type { JoinedService } from './types.ts';

type Aged = Pick<JoinedService, 'data' | 'freshness'>;

/** On the day of the build, or another: 2026-11-22. */
const stateOf = ({ freshness }: Aged, today: string | undefined): FreshnessState =>
  today === undefined ? freshness.state : stateOn(freshness, today);

/** Nobody has checked it for so long that no list should offer it. Help in a crisis never goes because of its age. */
export const isLeftOut = (service: Aged, today?: string): boolean =>
  !service.data.urgent && stateOf(service, today) === 'lapsed';

/** Neither closed nor left out because of its age. What is not listed keeps its page. */
export const isListed = (service: Aged, today?: string): boolean =>
  service.data.status !== 'closed' && !isLeftOut(service, today);

/**
 * How far a service stands back in a list among those that fit as well: half a step when its check is overdue, so that it
 * never stands behind what fits less well. Nothing for help in a crisis.
 */
export const standsBack = (service: Aged): number =>
  !service.data.urgent && /^(overdue|lapsed)$/.test(service.freshness.state) ? 0.5 : 0;
