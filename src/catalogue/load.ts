/** The Catalogue outside Astro: for the search files, benchmarks and tests. */
import { buildDay } from '../records/build-day.ts';
import { loadContent } from '../records/load.ts';
import { buildCatalogue } from './build.ts';
import { withPostcodeAttribution } from './postcode-attribution.ts';
import type { Catalogue } from './types.ts';

/** @throws one plain error when the content has faults */
export async function loadCatalogue(): Promise<Catalogue> {
  return buildCatalogue(await withPostcodeAttribution(await loadContent()), buildDay());
}
