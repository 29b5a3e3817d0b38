/** The records that the preview beside an editor's form joins a service to: what pages say of them, and no note of an editor. */
import type { Service } from '../../model/service.ts';
import type { ContentRecords, Rec } from '../../records/types.ts';

/** Whole, so that they are joined as for a page. What no page of a service says is left empty. */
export function previewRecords(records: ContentRecords): ContentRecords {
  return {
    services: records.services.filter(({ data }) => data.status !== 'unconfirmed').map(withoutItsPage),
    organisations: records.organisations.map(withoutNote),
    places: records.places.map(withoutNote),
    areas: records.areas,
    topics: records.topics,
    'levels-of-need': records['levels-of-need'],
    ...{ languages: [], guides: [], docs: [], outcomes: [], evidence: [], comments: [] },
    site: records.site,
    retired: { closed: [], unclear: [] },
    towns: records.towns,
    vocabularies: { ...records.vocabularies, phrases: [], ages: [], warnings: [], 'hard-words': [] },
  };
}

/** Another service stands on the page as a card: its text, its sources and what editors wrote to each other stay behind. */
function withoutItsPage({ id, data }: Rec<Service>): Rec<Service> {
  const { editorNote: _note, readingNote: _reading, ...shown } = data;
  return { id, file: '', data: { ...shown, assurance: { ...data.assurance, sources: [] } } };
}

function withoutNote<T extends { editorNote?: string }>({ id, file, data }: Rec<T>): Rec<T> {
  const { editorNote: _note, ...shown } = data;
  return { id, file, data: shown as T };
}
