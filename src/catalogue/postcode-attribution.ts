/** Imported postcodes bring the lines that must stand beside them: nobody has to remember to write them into site.yml. */
import { mergedAttribution } from '../records/geo-import/attribution.ts';
import { readImportedAbout } from '../records/geo-import/files.ts';
import { contentFolder } from '../records/inspect.ts';
import type { ContentRecords } from '../records/types.ts';

export async function withPostcodeAttribution(
  records: ContentRecords,
  content = contentFolder(),
): Promise<ContentRecords> {
  const about = await readImportedAbout(content);
  if (!about) return records;
  const { site } = records;
  return { ...records, site: { ...site, attribution: mergedAttribution(site.attribution, about.attribution) } };
}
