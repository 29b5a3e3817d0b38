/** What each page tells search engines, for all services at once: one graph in the words of schema.org. */
import type { Catalogue } from '../../catalogue/types.ts';
import { toPage } from '../../catalogue/views/service-page.ts';
import { datasetLd, organisationLd, placeLd, serviceLd, type JsonLd } from '../../site/structured-data.ts';

/** @param files of the open data, with their media types */
export function servicesJsonLd(catalogue: Catalogue, files: readonly { path: string; format: string }[]): string {
  const { site, today, services, organisations, places } = catalogue;
  const nodes = [
    datasetLd(site, files, today),
    ...services.map((service) => serviceLd(toPage(service, catalogue), site)),
    ...organisations.map(organisationLd),
    ...places.map(placeLd),
  ];
  // The words' address stands once, above all of them.
  const graph = nodes.map((node): JsonLd =>
    Object.fromEntries(Object.entries(node).filter(([key]) => key !== '@context')),
  );
  return `${JSON.stringify({ '@context': nodes[0]!['@context'], '@graph': graph }, null, 1)}\n`;
}
