/** From lists and single files to ContentRecords, once nothing is missing. */
import type { RecordKind, VocabularyName } from '../model/fields.ts';
import type { FileKind, FolderRecord } from '../model/kinds.ts';
import { vocabularySchemas, type Vocabularies } from '../model/vocabulary.ts';
import type { ContentRecords, FileRecord, Rec } from './types.ts';

/** Single files that a directory can do without: each says something of its own, and nothing else needs it. */
export const optionalFiles: readonly FileKind[] = [
  'accessibility',
  'feed-terms',
  'level-guide',
  'objectives',
  'retired',
  'sources',
  'towns',
  'vocabulary/glossary',
  'vocabulary/hard-words',
  'vocabulary/taxonomies',
  'vocabulary/taxonomy-terms',
];

export function completeRecords(
  folders: { [Kind in RecordKind]: Rec<FolderRecord<Kind>>[] },
  files: { [Kind in FileKind]?: FileRecord<Kind> },
): ContentRecords {
  const names = Object.keys(vocabularySchemas) as VocabularyName[];
  const vocabularies = Object.fromEntries(names.map((name) => [name, termsOf(files, `vocabulary/${name}`)]));
  return {
    ...folders,
    site: needed(files, 'site'),
    ...(files.accessibility && { accessibility: files.accessibility }),
    ...(files['level-guide'] && { levelGuide: files['level-guide'] }),
    ...(files.objectives && { objectives: files.objectives }),
    retired: files.retired ?? { closed: [], unclear: [] },
    ...(files.sources && { sources: files.sources }),
    towns: files.towns?.towns ?? [],
    vocabularies: vocabularies as unknown as Vocabularies,
  };
}

function termsOf(files: { [K in FileKind]?: FileRecord<K> }, kind: `vocabulary/${VocabularyName}`): readonly unknown[] {
  return optionalFiles.includes(kind) ? (files[kind]?.terms ?? []) : needed(files, kind).terms;
}

function needed<Kind extends FileKind>(files: { [K in FileKind]?: FileRecord<K> }, kind: Kind): FileRecord<Kind> {
  const file = files[kind];
  if (file === undefined) throw new Error(`The content has no ${kind}.yml`);
  return file;
}
