/** Times as the standard has them: one schedule a stretch of hours, and the words of the source beside it. */
import type { Opening } from '../../../model/opening.ts';
import { partialDateWords } from '../../../model/rules/date-words.ts';
import { weekdays } from '../../../model/rules/formats.ts';
import type { OrukSchedule } from '../../../oruk/objects.ts';
import { noBankHolidays, termTime } from '../../../words/oruk.ts';
import { timesFrom as timesFromWords } from '../../../words/warnings.ts';
import { withoutGaps } from '../card.ts';
import { sentences, type Context } from './context.ts';

export interface Times {
  opening?: readonly Opening[] | undefined;
  /** The words of the source. */
  hours?: string | undefined;
  /** The date of the source, where the times are old. */
  timesFrom?: string | undefined;
}

/**
 * @param owner the record that the times belong to: 'services/mash'
 * @param first of several lists of times of one owner, how many came before
 */
export function schedules(
  context: Context,
  owner: string,
  { opening, hours, timesFrom }: Times,
  link: Pick<OrukSchedule, 'service_at_location_id'> = {},
  first = 0,
): OrukSchedule[] {
  const from = partialDateWords(timesFrom);
  const old = from && timesFromWords(from);
  const id = (index: number) => context.id('schedule', `${owner}/${first + index + 1}`);
  if (!opening?.length)
    return hours === undefined
      ? []
      : [withoutGaps<OrukSchedule>({ id: id(0), ...link, description: hours, notes: sentences(old) })];
  return opening.map((stretch, index) =>
    withoutGaps<OrukSchedule>({
      id: id(index),
      ...link,
      freq: 'WEEKLY',
      byday: byday(stretch.days),
      description: hours,
      opens_at: clock(stretch.opens),
      closes_at: clock(stretch.closes),
      notes: sentences(
        ...[stretch.termTimeOnly && termTime, stretch.exceptBankHolidays && noBankHolidays, stretch.note, old],
      ),
    }),
  );
}

/** Monday is MO. No days named are all of them: the standard knows no daily times. */
const byday = (days: Opening['days']): string =>
  weekdays
    .filter((day) => days === undefined || days.includes(day))
    .map((day) => day.slice(0, 2).toUpperCase())
    .join(',');

/** The standard wants a sign for the zone and has no 24:00. The clock is that of London, in summer too: the feed says so. */
const clock = (time: string): string => `${time === '24:00' ? '23:59' : time}Z`;
