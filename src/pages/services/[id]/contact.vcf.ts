import type { GetStaticPaths } from 'astro';
import { catalogue } from '../../../catalogue/index.ts';
import { contactFacts, type ContactFacts } from '../../../catalogue/views/contact-facts.ts';
import { toPage, type ServicePage } from '../../../catalogue/views/service-page.ts';
import { contactCard } from '../../../features/saved/files/contact-card.ts';
import { absolute } from '../../../site/paths.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const all = await catalogue();
  return all.services.flatMap((service) => {
    const facts = contactFacts(service, all);
    return facts ? [{ params: { id: service.id }, props: { page: toPage(service, all), facts } }] : [];
  });
};

export function GET({ props: { page, facts } }: { props: { page: ServicePage; facts: ContactFacts } }): Response {
  return new Response(contactCard(page, facts, absolute(page.href)), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
}
