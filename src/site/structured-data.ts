/** What pages tell search engines, in the words of schema.org. Only what a record states: a gap stays a gap. */
import type { WithServices } from '../catalogue/types.ts';
import type { ServicePage } from '../catalogue/views/service-page.ts';
import { toPlace } from '../catalogue/views/place-view.ts';
import { organisationHref } from '../catalogue/views/service-page.ts';
import type { Opening } from '../model/opening.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Place } from '../model/place.ts';
import type { Site } from '../model/site.ts';
import { absolute } from './paths.ts';

export type JsonLd = Record<string, unknown>;

const context = 'https://schema.org';

/** Public bodies, by their type in content/vocabulary/organisation-types.yml. */
const publicBodies: readonly string[] = ['council', 'childrens-trust', 'nhs', 'police'];

const otherKinds: Readonly<Record<string, string>> = { charity: 'NGO', 'school-sector': 'EducationalOrganization' };

const kindOfOrganisation = (type: string): string =>
  publicBodies.includes(type) ? 'GovernmentOrganization' : (otherKinds[type] ?? 'Organization');

/** A service: GovernmentService when a public body runs it. A closed one keeps its name and says nothing of ways in. */
export function serviceLd(page: ServicePage, site: Pick<Site, 'licence'>): JsonLd {
  const open = page.status === 'active';
  return withoutGaps({
    '@context': context,
    '@type': publicBodies.includes(page.provider.type) ? 'GovernmentService' : 'Service',
    '@id': `${absolute(page.href)}#service`,
    url: absolute(page.href),
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': absolute(page.href),
      lastReviewed: page.checked.checked,
      license: site.licence.contentUrl,
    },
    name: page.name,
    description: page.summary,
    serviceType: page.topics[0]?.name,
    provider: withoutGaps({
      '@type': kindOfOrganisation(page.provider.type),
      name: page.provider.name,
      url: page.provider.website ?? absolute(page.provider.href),
    }),
    areaServed: page.areas.map(({ name }) => areaLd(name)),
    audience: audienceLd(page.ages),
    availableChannel: open ? some(channelsLd(page)) : undefined,
    hoursAvailable: open ? some((page.opening ?? []).flatMap(hoursLd)) : undefined,
    offers: open && page.cost?.kind === 'free' ? { '@type': 'Offer', price: 0, priceCurrency: 'GBP' } : undefined,
  });
}

export function organisationLd({ id, data }: WithServices<Organisation>): JsonLd {
  return withoutGaps({
    '@context': context,
    '@type': kindOfOrganisation(data.type),
    '@id': absolute(organisationHref(id)),
    name: data.name,
    url: data.website ?? absolute(organisationHref(id)),
  });
}

export function placeLd(place: WithServices<Place>): JsonLd {
  const view = toPlace(place);
  return withoutGaps({
    '@context': context,
    '@type': 'Place',
    '@id': absolute(view.href),
    url: absolute(view.href),
    name: view.name,
    address: addressLd(view),
    geo: view.point && { '@type': 'GeoCoordinates', ...view.point },
    telephone: view.phone,
    openingHoursSpecification: some((view.opening ?? []).flatMap(hoursLd)),
  });
}

/** The site itself. No SearchAction: it would teach others to send what people look for to a server. */
export function websiteLd(site: Pick<Site, 'name' | 'tagline' | 'licence' | 'county'>): JsonLd {
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': absolute('/'),
    url: absolute('/'),
    name: site.name,
    description: site.tagline,
    inLanguage: 'en-GB',
    license: site.licence.contentUrl,
    spatialCoverage: areaLd(site.county),
  };
}

/** A page that lists: a topic, an area, the A to Z. */
export const collectionLd = (page: { name: string; description: string; path: string; language?: string }): JsonLd => ({
  '@context': context,
  '@type': 'CollectionPage',
  '@id': absolute(page.path),
  url: absolute(page.path),
  name: page.name,
  description: page.description,
  inLanguage: page.language ?? 'en-GB',
});

/** A page of advice. */
export function articleLd(
  page: { title: string; summary: string; checked?: string; path: string; language?: string },
  site: Pick<Site, 'name' | 'licence'>,
): JsonLd {
  return withoutGaps({
    '@context': context,
    '@type': 'Article',
    '@id': absolute(page.path),
    url: absolute(page.path),
    headline: page.title,
    description: page.summary,
    dateModified: page.checked,
    inLanguage: page.language ?? 'en-GB',
    license: site.licence.contentUrl,
    publisher: { '@type': 'Organization', name: site.name, url: absolute('/') },
  });
}

/** The open data: the files, their form and their licence. */
export function datasetLd(site: Site, files: readonly { path: string; format: string }[], made: string): JsonLd {
  return {
    '@context': context,
    '@type': 'Dataset',
    '@id': `${absolute('/open-data/')}#dataset`,
    url: absolute('/open-data/'),
    name: `${site.name}: all services`,
    description: `Every early-help service of ${site.name}: who it is for, how to get it, where and when, and when it was last checked.`,
    license: site.licence.contentUrl,
    isAccessibleForFree: true,
    dateModified: made,
    spatialCoverage: areaLd(site.county),
    creator: { '@type': 'Organization', name: site.name, url: absolute('/') },
    distribution: files.map(({ path, format }) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(path),
      encodingFormat: format,
    })),
  };
}

const areaLd = (name: string): JsonLd => ({ '@type': 'AdministrativeArea', name });

function audienceLd({ stated, fromPregnancy, minimumAge, maximumAge }: ServicePage['ages']): JsonLd | undefined {
  if (!stated || (minimumAge === undefined && maximumAge === undefined)) return undefined;
  return withoutGaps({
    '@type': 'PeopleAudience',
    suggestedMinAge: fromPregnancy ? undefined : minimumAge,
    suggestedMaxAge: maximumAge,
  });
}

function channelsLd(page: ServicePage): JsonLd[] {
  const links = page.contact.flatMap(({ kind, text, href }): JsonLd[] => {
    if (kind === 'phone') return [{ servicePhone: { '@type': 'ContactPoint', telephone: text } }];
    if (kind === 'text') return [{ serviceSmsNumber: { '@type': 'ContactPoint', telephone: text } }];
    return kind === 'email' ? [] : [{ serviceUrl: href }];
  });
  const places = page.sessions.map((session): JsonLd => {
    const address = addressLd(session);
    return {
      serviceLocation: withoutGaps({ '@type': 'Place', name: session.name, url: absolute(session.href), address }),
    };
  });
  return [...links, ...places].map((channel) => ({ '@type': 'ServiceChannel', ...channel }));
}

function addressLd({ address, town, postcode }: { address?: string; town?: string; postcode?: string }) {
  if (address === undefined && town === undefined && postcode === undefined) return undefined;
  return withoutGaps({
    '@type': 'PostalAddress',
    streetAddress: address,
    addressLocality: town,
    postalCode: postcode,
    addressCountry: 'GB',
  });
}

/** Times in term time only are left out: we do not know the dates of the terms, and a machine would read them as every week. */
function hoursLd({ days, opens, closes, termTimeOnly }: Opening): JsonLd[] {
  if (termTimeOnly) return [];
  const dayNames = (days ?? ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']).map(
    (day) => `https://schema.org/${day.charAt(0).toUpperCase()}${day.slice(1)}`,
  );
  return [
    { '@type': 'OpeningHoursSpecification', dayOfWeek: dayNames, opens, closes: closes === '24:00' ? '23:59' : closes },
  ];
}

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

function withoutGaps(value: JsonLd): JsonLd {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined));
}
