/** The simple version of a guide, as its editors wrote it; numbers come from the records that it names. */
import type { Catalogue } from '../../catalogue/types.ts';
import { firstPhone, serviceHref } from '../../catalogue/views/card.ts';
import { telHref } from '../../catalogue/views/contact.ts';
import type { Guide } from '../../model/guide.ts';
import { simpleHref, type SimpleGroup, type SimpleLine } from './lines.ts';

/** The guides that have one. */
export const simpleGuides = ({ guides }: Pick<Catalogue, 'guides'>) =>
  guides.filter(({ data }) => data.simple !== undefined);

export function toSimpleGuide({ simple = [] }: Pick<Guide, 'simple'>, catalogue: Catalogue): SimpleGroup[] {
  return simple.map(({ title, lines }) => ({
    title,
    lines: lines.map(({ picture, text, service }) => ({ picture, text, theirs: true, ...reach(service, catalogue) })),
  }));
}

/** The name of a service and its number, where it is published. */
function reach(id: string | undefined, catalogue: Catalogue): Partial<SimpleLine> {
  const service = catalogue.services.find((each) => each.id === id);
  if (!service) return {};
  const phone = firstPhone(service, catalogue)?.value;
  return {
    page: { text: service.data.name, href: simpleHref(serviceHref(service.id)) },
    ...(phone && { link: { kind: 'phone', text: phone, href: telHref(phone) } }),
  };
}
