/** What the urgent page says: the numbers for danger, then by what is happening, then every other urgent service. */
import { firstPhone, serviceHref } from '../../catalogue/views/card.ts';
import { siteName } from '../../catalogue/views/contact.ts';
import type { Catalogue, JoinedService } from '../../catalogue/types.ts';
import { statesAnAge } from '../../model/rules/age-fit.ts';
import { ageWords } from '../../model/rules/age-words.ts';
import { openingWords } from '../../model/rules/date-words.ts';

export interface UrgentLine {
  id: string;
  href: string;
  name: string;
  summary: string;
  /** "Age 11 to 17", where an age is stated. */
  ages?: string;
  /** When it answers, in words. */
  hours?: string;
  /** What to do after dialling: "Choose the mental health option (press 2)". */
  then?: string;
  phone?: string;
  text?: { number: string; word?: string };
  /** Only where there is neither a phone nor a text number. */
  website?: { href: string; text: string };
}

export interface UrgentGroup {
  id: string;
  title: string;
  text: string;
  first: UrgentLine;
  others: UrgentLine[];
}

export interface UrgentView {
  groups: UrgentGroup[];
  /** Lines that take a text: those of content/site.yml, then every other urgent service that has one. */
  texts: UrgentLine[];
  /** Urgent services that no group names. */
  rest: UrgentLine[];
}

export function urgentView(catalogue: Pick<Catalogue, 'services' | 'words' | 'roleTree' | 'site'>): UrgentView {
  const open = catalogue.services.filter(({ data }) => data.status === 'active');
  const byId = new Map(open.map((service) => [service.id, service]));
  const named = new Set(catalogue.words.warnings.flatMap(({ services }) => services));
  const groups = catalogue.words.warnings.flatMap(({ id, title, text, services }) => {
    const [first, ...others] = services.flatMap((service) => {
      const found = byId.get(service);
      return found ? [urgentLine(found, catalogue)] : [];
    });
    return first ? [{ id, title, text, first, others }] : [];
  });
  const rest = open.filter(({ id, data }) => data.urgent && !named.has(id));
  const first = catalogue.site.urgent.flatMap(({ text, service }) => (text && service ? service : []));
  const texts = [
    ...first.flatMap((id) => byId.get(id) ?? []),
    ...open.filter(({ id, data }) => data.urgent && data.contact?.text && !first.includes(id)),
  ];
  return {
    groups,
    texts: texts.map((service) => urgentLine(service, catalogue)).filter(({ text }) => text),
    rest: rest.map((service) => urgentLine(service, catalogue)),
  };
}

function urgentLine(service: JoinedService, catalogue: Pick<Catalogue, 'words' | 'roleTree'>): UrgentLine {
  const { data } = service;
  const phone = firstPhone(service, catalogue as Catalogue)?.value;
  const { text: number, textWord: word, website } = data.contact ?? {};
  const hours = data.hours ?? (data.opening?.map(openingWords).join('; ') || undefined);
  const then = data.access?.find(({ route, value }) => route === 'phone' && value === phone)?.detail;
  return {
    id: service.id,
    href: serviceHref(service.id),
    name: data.name,
    summary: data.summary,
    ...(statesAnAge(data.eligibility) && { ages: ageWords(data.eligibility) }),
    ...(hours && { hours }),
    ...(then && then !== hours && { then }),
    ...(phone && { phone }),
    ...(number && { text: { number, ...(word && { word }) } }),
    ...(!phone && !number && website && { website: { href: website, text: siteName(website) } }),
  };
}
