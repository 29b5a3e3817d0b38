/** The two files of open data, made from the same public view of each service. */
import type { Catalogue } from '../../catalogue/types.ts';
import { toPublic, type PublicService } from '../../catalogue/views/public.ts';
import { termName } from '../../catalogue/words.ts';
import { absolute } from '../../site/paths.ts';
import { contains } from '../../words/open-data.ts';
import { columns, type Names } from './columns.ts';
import { toCsv } from '../../site/csv.ts';

export const JSON_PATH = '/open-data/services.json';
export const CSV_PATH = '/open-data/services.csv';

const publicServices = (catalogue: Catalogue): PublicService[] =>
  catalogue.services.map((service) => toPublic(service));

/** Every published service with a head that says whose it is, when it was made and how it may be used. */
export function servicesJson(catalogue: Catalogue): string {
  const { site, today } = catalogue;
  const services = publicServices(catalogue).map((service) => ({ ...service, page: absolute(service.page) }));
  const head = {
    title: `${site.name}: all services`,
    description: site.tagline,
    publisher: site.name,
    website: absolute('/'),
    licence: { name: site.licence.content, url: site.licence.contentUrl },
    attribution: [contains(site.name, site.licence.content), ...site.attribution],
    note: site.compiledNote.replace('{date}', site.compiledOn),
    made: today,
    count: services.length,
  };
  return `${JSON.stringify({ ...head, services }, null, 1)}\n`;
}

/** One row a service; the first row names the columns. */
export function servicesCsv(catalogue: Catalogue): string {
  const names = namesOf(catalogue);
  const rows = publicServices(catalogue).map((service) => columns.map(({ value }) => value(service, names)));
  return toCsv([columns.map(({ name }) => name), ...rows]);
}

function namesOf(catalogue: Catalogue): Names {
  const nameIn = (list: readonly { id: string; data: { name: string } }[]) => {
    const byId = new Map(list.map(({ id, data }) => [id, data.name]));
    return (id: string) => byId.get(id) ?? id;
  };
  return {
    topic: nameIn(catalogue.topics),
    level: nameIn(catalogue.levels),
    area: nameIn(catalogue.areas),
    role: (id) => termName(catalogue, 'roles', id),
    route: (id) => termName(catalogue, 'routes', id),
    page: absolute,
  };
}

/** "212 kB": kilobytes of 1,000 bytes, as files are measured on the web. */
export function sizeWords(text: string): string {
  const bytes = new TextEncoder().encode(text).length;
  return `${new Intl.NumberFormat('en-GB').format(Math.max(1, Math.round(bytes / 1000)))} kB`;
}
