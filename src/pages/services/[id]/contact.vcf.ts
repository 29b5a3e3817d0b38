import type { GetStaticPaths } from 'astro';
import { catalogue } from '../../../catalogue/index.ts';
import { toPage, type ServicePage } from '../../../catalogue/views/service-page.ts';
import { contactCard, hasContactCard } from '../../../features/saved/files/contact-card.ts';
import { absolute } from '../../../site/paths.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const all = await catalogue();
  return all.services
    .map((service) => toPage(service, all))
    .filter(hasContactCard)
    .map((page) => ({ params: { id: page.id }, props: { page } }));
};

export function GET({ props }: { props: { page: ServicePage } }): Response {
  const { page } = props;
  return new Response(contactCard(page, absolute(page.href)), { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
}
