/** What every page asks. The only caller of astro:content: the records are read and joined once a build. */
import { getCollection } from 'astro:content';
import type { Site } from '../model/site.ts';
import { buildDay } from '../records/build-day.ts';
import { fromCollections, type ContentRecords } from '../records/types.ts';
import { buildCatalogue } from './build.ts';
import { withPostcodeAttribution } from './postcode-attribution.ts';
import type { Catalogue } from './types.ts';

let made: Promise<Catalogue> | undefined;

/** The joined, sorted, frozen Catalogue. While developing it is made anew for each page, so that a change is seen. */
export function catalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

export const site = async (): Promise<Site> => (await catalogue()).site;

/** Before they are joined, and those that no published service uses too. */
export const records = (): Promise<ContentRecords> => fromCollections(getCollection);

async function make(): Promise<Catalogue> {
  return buildCatalogue(await withPostcodeAttribution(await records()), buildDay());
}
