/** Small wordings of a service's page, as plain functions. */
import type { ServicePage } from '../../catalogue/views/service-page.ts';
import type { ContactLink } from '../../catalogue/views/contact.ts';

/** "Corby and Kettering (Youth Works)": what stands before a number. */
export const contactLabels: Record<ContactLink['kind'], string> = {
  phone: 'Phone',
  text: 'Text',
  email: 'E-mail',
  website: 'Website',
  referral: 'Referral form',
};

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

/** The sentence that says what the age line draws. */
export function ageSentence({ ages, areaWords }: Pick<ServicePage, 'ages' | 'areaWords'>): string {
  return ages.stated
    ? `${ages.words}, in ${areaWords}.`
    : `For people in ${areaWords}. The ages are not stated: ask the service.`;
}

/** What is said of ages for disabled children when the service says nothing of them. */
export function extensionGap({ ages }: Pick<ServicePage, 'ages'>): string | undefined {
  const { maximumAge, maximumAgeWithDisability } = ages;
  if (maximumAge === undefined || maximumAge >= 25 || maximumAge < 16 || maximumAgeWithDisability !== undefined)
    return undefined;
  return 'We do not know if the age goes higher for young people with SEND or a disability. Ask the service.';
}

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
