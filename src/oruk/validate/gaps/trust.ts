/** Can a family rely on it? */
import { ageInDays, isUuid } from '../facts.ts';
import { textOf } from '../json.ts';
import type { GapRow } from './row.ts';

const YEAR = 365;

export const trust: GapRow[] = [
  {
    code: 'id-not-uuid',
    title: 'The id is not a UUID',
    means: 'Programs refuse the service, so families do not see it.',
    mend: 'Make a UUID of your own id, once, and keep it (UUID version 5).',
    has: ({ service }) => !isUuid(service.id),
  },
  {
    code: 'listed-twice',
    title: 'The same name of the same organisation stands there more than once',
    means: 'Families see one service twice and do not know which is right.',
    mend: 'Keep one entry with several places and times (service_at_locations, schedules).',
    has: ({ service }, { twins }) => twins.has(service),
  },
  {
    code: 'no-assured-date',
    title: 'No day of the last check (assured_date)',
    means: 'Nobody can tell whether the service still runs.',
    mend: 'Write the day on which somebody last asked the service: "assured_date": "2026-11-22".',
    has: ({ service }, { today }) => ageInDays(service.assured_date, today) === undefined,
  },
  {
    code: 'old-assured-date',
    title: 'Last checked more than a year ago',
    means: 'The chance is high that a phone number, a time or a place is no longer right.',
    mend: 'Ask these services first, or take them out of the feed until they have answered.',
    has: ({ service }, { today }) => (ageInDays(service.assured_date, today) ?? 0) > YEAR,
  },
  {
    code: 'future-assured-date',
    title: 'Last checked on a day that is still to come',
    means: 'Families trust a date that cannot be true.',
    mend: 'assured_date is the day of the last check, not of the next.',
    has: ({ service }, { today }) => (ageInDays(service.assured_date, today) ?? 0) < -1,
  },
  {
    code: 'no-last-modified',
    title: 'No last_modified with an offset',
    means: 'Sites that copy the feed cannot tell what changed, and show what is old.',
    mend: 'Write "last_modified": "2026-11-22T09:00:00.000Z".',
    has: ({ service }) => !/T.*(Z|[+-]\d\d:\d\d)$/.test(textOf(service.last_modified) ?? ''),
  },
  {
    code: 'no-organisation',
    title: 'No organisation',
    means: 'Families do not learn who runs it.',
    mend: 'Nest organization with id, name and description in every service.',
    has: ({ service }) => textOf((service.organization as { name?: unknown } | undefined)?.name) === undefined,
  },
  {
    code: 'not-running',
    title: 'Services that do not run stand in the feed (status is not "active")',
    means: 'A site that does not look at the status sends families to closed doors.',
    mend: 'Take them out, unless your re-users know to look at the status.',
    isNote: true,
    has: ({ service }) => service.status !== undefined && service.status !== 'active',
  },
];
