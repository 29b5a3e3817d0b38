/** The numbers and links of a service's page. */
import type { ServicePage } from '../../catalogue/views/service-page.ts';
import type { ContactLink } from '../../catalogue/views/contact.ts';

export const contactIcons: Record<ContactLink['kind'], string> = {
  phone: 'phone',
  text: 'message-circle',
  email: 'mail',
  website: 'globe',
  referral: 'file-text',
};

/** A link to somebody else's site is opened without telling them where the visitor came from. */
export const outside = (link: ContactLink): { rel?: string } =>
  link.kind === 'website' || link.kind === 'referral' ? { rel: 'noreferrer external' } : {};

/** Every number, address and link that stands in the steps and not among the main contacts. */
export function furtherNumbers(service: ServicePage): { label: string; link: ContactLink }[] {
  const main = new Set(service.contact.map(({ href }) => href));
  const options = service.steps.family.flatMap((step) =>
    step.options.map((option) => ({ ...option, title: step.title })),
  );
  return options.flatMap(({ link, detail, title }) => {
    if (!link || (link.kind !== 'phone' && link.kind !== 'text') || main.has(link.href)) return [];
    main.add(link.href);
    return [{ label: detail ?? title, link }];
  });
}
