import type { GetStaticPaths } from 'astro';
import { catalogue } from '../../../catalogue/index.ts';
import type { JoinedService } from '../../../catalogue/types.ts';
import { hasCertainTimes } from '../../../catalogue/views/certain-times.ts';
import { serviceHref } from '../../../catalogue/views/card.ts';
import { timesCalendar } from '../../../features/saved/files/times-calendar.ts';
import { absolute } from '../../../site/paths.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { services, today } = await catalogue();
  return services.filter(hasCertainTimes).map((service) => ({ params: { id: service.id }, props: { service, today } }));
};

export function GET({ props }: { props: { service: JoinedService; today: string } }): Response {
  const { service, today } = props;
  return new Response(timesCalendar(service, today, absolute(serviceHref(service.id))), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
