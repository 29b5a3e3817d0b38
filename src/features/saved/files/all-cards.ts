/** The contact cards of all services that have one, in one file: a phone or a mail program takes them in together. */
import { contactFacts } from '../../../catalogue/views/contact-facts.ts';
import { toPage } from '../../../catalogue/views/service-page.ts';
import type { Catalogue } from '../../../catalogue/types.ts';
import { contactCard } from './contact-card.ts';

/** @param addressOf the full address of a service's page, of its address within the site */
export const allCards = (catalogue: Catalogue, addressOf: (href: string) => string): string =>
  catalogue.services
    .flatMap((service) => {
      const facts = contactFacts(service, catalogue);
      if (!facts) return [];
      const page = toPage(service, catalogue);
      return `${contactCard(page, facts, addressOf(page.href)).trimEnd()}\r\n`;
    })
    .join('');
