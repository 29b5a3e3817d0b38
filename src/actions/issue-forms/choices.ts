/** What can be chosen in the forms: the records and vocabularies that there are, each by the name that people know. */
import type { RecordKind, VocabularyName } from '../../model/fields.ts';
import type { ReadRecords } from '../../records/types.ts';
import type { Option } from './question.ts';

export interface Choices {
  topics: Option[];
  levels: Option[];
  areas: Option[];
  organisationTypes: Option[];
  costs: Option[];
  languages: Option[];
  facilities: Option[];
  routes: Option[];
  roles: Option[];
}

export function choicesFrom(records: Pick<ReadRecords, 'folders' | 'files'>): Choices {
  const { folders, files } = records;
  const terms = (name: VocabularyName): Option[] => {
    const file = files[`vocabulary/${name}`] as { data: { terms: Option[] } } | undefined;
    const all = file?.data.terms.map(({ id, name: called }) => ({ id, name: called })) ?? [];
    // GitHub refuses a form with such a choice: the word is its own.
    return all.filter(({ name: called }) => called.toLowerCase() !== 'none');
  };
  const named = (kind: RecordKind): Option[] =>
    (folders[kind] as { id: string; data: { name: string } }[])
      .map(({ id, data }) => ({ id, name: data.name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return {
    topics: named('topics'),
    areas: named('areas'),
    levels: [...folders['levels-of-need']]
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ id, data }) => ({ id, name: `${data.name}: ${data.inShort}` })),
    organisationTypes: terms('organisation-types'),
    costs: terms('costs'),
    languages: terms('languages'),
    facilities: terms('facilities'),
    routes: terms('routes'),
    roles: terms('roles'),
  };
}
