/** The files of all services as text, made from the same public view of each. */
import type { Catalogue } from '../../catalogue/types.ts';
import { toPublic, type PublicService } from '../../catalogue/views/public.ts';
import { termName } from '../../catalogue/words.ts';
import { absolute } from '../../site/paths.ts';
import { allServices, contains } from '../../words/open-data.ts';
import { columns, type Names } from './columns.ts';
import { toCsv } from '../../model/rules/csv.ts';

export const JSON_PATH = '/open-data/services.json';
export const CSV_PATH = '/open-data/services.csv';

export const publicServices = (catalogue: Catalogue): PublicService[] =>
  catalogue.services.map((service) => toPublic(service));

/** Whose a file is, when it was made and how it may be used. */
export function fileHead({ site, today }: Pick<Catalogue, 'site' | 'today'>, title: string) {
  return {
    title: `${site.name}: ${title}`,
    description: site.tagline,
    publisher: site.name,
    website: absolute('/'),
    licence: { name: site.licence.content, url: site.licence.contentUrl },
    attribution: [contains(site.name, site.licence.content), ...site.attribution],
    note: site.compiledNote.replace('{date}', site.compiledOn),
    made: today,
  };
}

const withFullAddress = (service: PublicService): PublicService => ({ ...service, page: absolute(service.page) });

/** Every published service below a head. */
export function servicesJson(catalogue: Catalogue): string {
  const services = publicServices(catalogue).map(withFullAddress);
  const head = fileHead(catalogue, allServices);
  return `${JSON.stringify({ ...head, count: services.length, services }, null, 1)}\n`;
}

/** One service a line, each line JSON by itself, so that a program can read it line by line. */
export const servicesJsonLines = (catalogue: Catalogue): string =>
  publicServices(catalogue)
    .map((service) => `${JSON.stringify(withFullAddress(service))}\n`)
    .join('');

/** One row a service; the first row names the columns. */
export function servicesCsv(catalogue: Catalogue): string {
  const names = namesOf(catalogue);
  const rows = publicServices(catalogue).map((service) => columns.map(({ value }) => value(service, names)));
  return toCsv([columns.map(({ name }) => name), ...rows]);
}

export function namesOf(catalogue: Catalogue): Names {
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
export function sizeWords(bytes: number): string {
  return `${new Intl.NumberFormat('en-GB').format(Math.max(1, Math.round(bytes / 1000)))} kB`;
}
