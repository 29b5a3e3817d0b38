import { catalogue } from '../../catalogue/index.ts';
import { serviceHref } from '../../catalogue/views/card.ts';
import { allTimesCalendar } from '../../features/saved/files/times-calendar.ts';
import { absolute } from '../../site/paths.ts';
import { calendarName } from '../../words/open-data.ts';

export async function GET(): Promise<Response> {
  const all = await catalogue();
  const text = allTimesCalendar(all, calendarName(all.site.name), ({ id }) => absolute(serviceHref(id)));
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
