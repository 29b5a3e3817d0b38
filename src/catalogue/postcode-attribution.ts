/**
 * Imported postcodes and a base map bring the lines that must stand beside them: nobody has to remember to write them into
 * the list of site.yml.
 */
import { mergedAttribution } from '../records/geo-import/attribution.ts';
import { readImportedAbout } from '../records/geo-import/files.ts';
import { contentFolder } from '../records/inspect.ts';
import type { ContentRecords } from '../records/types.ts';

export async function withPostcodeAttribution(
  records: ContentRecords,
  content = contentFolder(),
): Promise<ContentRecords> {
  const about = await readImportedAbout(content);
  const { site } = records;
  const more = [...(about?.attribution ?? []), ...(site.map ? [site.map.attribution] : [])];
  if (more.length === 0) return records;
  return { ...records, site: { ...site, attribution: mergedAttribution(site.attribution, more) } };
}
