import { z } from 'zod';
import { flag, line, listOf, time, weekday } from './fields.ts';

/** One stretch of opening hours: the same times on the days named. */
export const openingSchema = z
  .strictObject({
    days: listOf(weekday(), 'Days').optional(),
    opens: time('Opens'),
    closes: time('Closes'),
    termTimeOnly: flag('Term time only').optional(),
    exceptBankHolidays: flag('Closed on bank holidays').optional(),
    note: line('Note', 120).optional(),
  })
  .refine(({ opens, closes }) => opens < closes, {
    error: 'a closing time after the opening time. For times past midnight write two entries',
    path: ['closes'],
  });

export type Opening = z.output<typeof openingSchema>;
