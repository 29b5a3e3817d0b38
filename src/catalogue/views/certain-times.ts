/** Which times may go into somebody's calendar: those of a session, in days and hours, that are not known to be old. */
import type { Opening } from '../../model/opening.ts';
import type { JoinedService } from '../types.ts';

export interface CertainTime {
  opening: Opening;
  session: JoinedService['sessions'][number];
}

/** None of a service that has closed, has stopped for now, or of whose record we are not sure. */
export function certainTimes({ data, sessions }: Pick<JoinedService, 'data' | 'sessions'>): CertainTime[] {
  const isSure = data.status === 'active' && data.timesFrom === undefined && data.assurance.confidence !== 'low';
  if (!isSure) return [];
  return sessions.flatMap((session) =>
    (session.session.opening ?? []).filter(isATime).map((opening) => ({ opening, session })),
  );
}

export const hasCertainTimes = (service: Pick<JoinedService, 'data' | 'sessions'>): boolean =>
  certainTimes(service).length > 0;

/** Day and night is no time to come at. */
const isATime = ({ opens, closes }: Opening): boolean => opens !== '00:00' || closes !== '24:00';
