/** A content folder for another county, as texts by path. Knows no file system. */
import type { VocabularyName } from '../../model/fields.ts';
import { fileKinds, folderKinds } from '../../model/kinds.ts';
import type { RecordKind } from '../../model/fields.ts';
import type { FeedTerms } from '../../model/feed-terms.ts';
import { vocabularySchemas } from '../../model/vocabulary.ts';
import type { ContentRecords } from '../types.ts';
import { recordText } from '../write/record-text.ts';
import { exampleOrganisation, examplePlace, exampleServices, exampleSite, ids, type NewCounty } from './examples.ts';
import { feedTermsText } from './feed-terms.ts';
import { startGuides } from './guides.ts';
import { sharedParts } from './shared.ts';
import { localNames, nameIn } from '../local-names.ts';

/** What no schema describes, and every county can use as it is. Each may be missing. */
export const carriedOver = ['README.md', 'geography/gb-outcodes.json'] as const;

/**
 * @param own the project's own content, of which nothing that is local is taken
 * @param feedTerms its table of what feeds call things
 */
export function newCountyFiles(
  own: ContentRecords,
  county: NewCounty,
  feedTerms: FeedTerms | undefined,
): Map<string, string> {
  const isLocal = nameIn(localNames(own));
  const shared = sharedParts(own, ids.urgentService);
  const files = new Map<string, string>();
  const put = (kind: RecordKind, id: string, data: object, body?: string): void => {
    const { folder, extension } = folderKinds[kind];
    files.set(`${folder}/${id}${extension}`, recordText(kind, data, body));
  };
  files.set('site.yml', recordText('site', exampleSite(own, shared, county)));
  if (own.accessibility) files.set('accessibility.yml', recordText('accessibility', own.accessibility));
  for (const { id, data } of shared.areas) put('areas', id, data);
  const nearest = shared.areas.find(({ data }) => data.parent !== undefined) ?? shared.areas[0];
  put('areas', county.area, {
    name: county.county,
    kind: own.areas.find(({ id }) => id === own.site.area)?.data.kind ?? 'county',
    parent: nearest?.id,
    description: 'The whole county. Add a file for each council and district, each with its parent.',
  });
  for (const { id, data } of shared.levels) put('levels-of-need', id, data);
  for (const { id, data } of shared.topics) put('topics', id, data);
  put('organisations', ids.organisation, exampleOrganisation(own));
  put('places', ids.place, examplePlace(own, county));
  for (const [id, { data, body }] of Object.entries(exampleServices(own, shared, county)))
    put('services', id, data, body);
  for (const { id, data, body } of startGuides(own, isLocal, county.today)) put('guides', id, data, body);
  for (const name of Object.keys(vocabularySchemas) as VocabularyName[])
    files.set(`vocabulary/${name}.yml`, recordText(`vocabulary/${name}`, { terms: shared.vocabularies[name] }));
  const areas = new Set(shared.areas.map(({ id }) => id));
  files.set(fileKinds['feed-terms'].file, feedTermsText(feedTerms, areas, isLocal));
  return files;
}
