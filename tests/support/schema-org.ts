/** The words of schema.org that this project uses, as the vocabulary has them: to see that no other is written. */

export const schemaOrg = {
  types: new Set(
    (
      'AdministrativeArea Article CollectionPage ContactPoint DataDownload Dataset EducationalOrganization GeoCoordinates ' +
      'GovernmentOrganization GovernmentService NGO Offer OpeningHoursSpecification Organization PeopleAudience Place ' +
      'PostalAddress Service ServiceChannel WebPage WebSite'
    ).split(' '),
  ),
  properties: new Set(
    (
      'address addressCountry addressLocality areaServed audience availableChannel closes contentUrl creator dateModified ' +
      'dayOfWeek description distribution encodingFormat geo hoursAvailable isAccessibleForFree lastReviewed latitude ' +
      'license longitude mainEntityOfPage name offers opens openingHoursSpecification postalCode price priceCurrency ' +
      'provider serviceLocation servicePhone serviceSmsNumber serviceType serviceUrl spatialCoverage streetAddress ' +
      'suggestedMaxAge suggestedMinAge telephone url'
    ).split(' '),
  ),
} as const;

/** Every type and every property that stands in a document, each once. */
export function wordsOf(document: unknown): { types: string[]; properties: string[] } {
  const types = new Set<string>();
  const properties = new Set<string>();
  const read = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(read);
    else if (typeof value === 'object' && value !== null)
      for (const [key, held] of Object.entries(value)) {
        if (key === '@type') types.add(String(held));
        else if (!key.startsWith('@')) properties.add(key);
        read(held);
      }
  };
  read(document);
  return { types: [...types], properties: [...properties] };
}
