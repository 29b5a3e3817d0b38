/** The files that the page lists, each with its media type; and how large each is that the build makes. */
import type { Catalogue } from '../../catalogue/types.ts';
import { certainTimes } from '../../catalogue/views/certain-times.ts';
import { contactFacts } from '../../catalogue/views/contact-facts.ts';
import { isListed } from '../../catalogue/listed.ts';
import { groups, type FileFacts, type FileWords, type GroupWords } from '../../words/open-data-files.ts';
import type { Answer } from './built.ts';
import { placesOnMap } from './places-geojson.ts';

/** By the end of a file's name, as `npm run serve` sends it. */
export const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
  json: 'application/json',
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  vcf: 'text/vcard',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  // An Atom feed: hosts go by the end of its name.
  xml: 'application/xml',
};

export const mediaType = (path: string): string => mediaTypes[path.slice(path.lastIndexOf('.') + 1)]!;

/** What a search engine for data sets is told of: the services themselves, in each form. */
export const datasetFiles: readonly { path: string; format: string }[] = groups
  .flatMap(({ files }) => files)
  .filter(({ path }) => /^\/open-data\/(services|places|sessions)\./.test(path))
  .map(({ path }) => ({ path, format: mediaType(path) }));

/** How large each file is that the page lists, of those that the build makes. */
export async function fileSizes(built: ReadonlyMap<string, Answer>): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const { path } of groups.flatMap(({ files }) => files)) {
    const answer = built.get(path);
    if (answer) sizes.set(path, (await (await answer()).arrayBuffer()).byteLength);
  }
  return sizes;
}

export interface ListedFile extends FileWords {
  text: string;
  bytes: number;
  /** To be kept, and not to be looked at in a browser. */
  isDownload: boolean;
}
export type ListedGroup = Omit<GroupWords, 'files'> & { files: ListedFile[] };

/** The groups with the files that the build makes: a fork without the feed of the national standard has none to list. */
export function listedGroups(sizes: ReadonlyMap<string, number>, facts: FileFacts): ListedGroup[] {
  return groups
    .map((group) => ({
      ...group,
      files: group.files.flatMap(({ text, ...file }) => {
        const bytes = sizes.get(file.path);
        if (bytes === undefined) return [];
        const isDownload = file.path.startsWith('/open-data/') && !/\/openapi\.json$/.test(file.path);
        return [{ ...file, text: typeof text === 'string' ? text : text(facts), bytes, isDownload }];
      }),
    }))
    .filter(({ files }) => files.length > 0);
}

export function fileFacts(catalogue: Catalogue): FileFacts {
  const { services, places } = catalogue;
  const points = placesOnMap(catalogue).length;
  return {
    services: services.length,
    points,
    pointless: places.length - points,
    cards: services.filter((service) => contactFacts(service, catalogue)).length,
    times: services.filter((service) => isListed(service)).flatMap(certainTimes).length,
  };
}
