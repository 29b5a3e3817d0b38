/** The editors' forms as the site makes them, from the real content. */
import type { Vocabularies } from '../../src/model/vocabulary.ts';
import { formConfig, type ConfigSource } from '../../src/cms/config.ts';
import type { FormField } from '../../src/cms/fields.ts';
import { readContent } from '../../src/records/read-content.ts';
import type { ReadRecord, ReadRecords } from '../../src/records/types.ts';
import type { Kind } from '../../src/cms/format.ts';

export async function realRecords(): Promise<ReadRecord<unknown>[]> {
  const { records } = await readContent('content');
  return [...Object.values(records.folders).flat(), ...Object.values(records.files)] as ReadRecord<unknown>[];
}

export function wordsOf(files: ReadRecords['files']): Vocabularies {
  const lists = Object.entries(files).filter(([kind]) => kind.startsWith('vocabulary/'));
  return Object.fromEntries(
    lists.map(([kind, record]) => [kind.slice('vocabulary/'.length), (record.data as { terms: unknown }).terms]),
  ) as Vocabularies;
}

export async function realConfig(more: Partial<ConfigSource> = {}) {
  const { records } = await readContent('content');
  const words = wordsOf(records.files);
  const source = {
    name: 'Directory',
    words,
    folder: 'content',
    home: 'https://www.example.org/',
    logo: '/favicon.svg',
  };
  return { words, config: formConfig({ ...source, ...more }) };
}

interface Form {
  name: string;
  fields: FormField[];
}

/** The form of each kind, found in the configuration as Sveltia CMS finds it. */
export function formsIn(config: object): Map<Kind, FormField[]> {
  const { collections } = config as { collections: (Form & { files?: Form[] })[] };
  return new Map(
    collections.flatMap(({ name, fields, files }): [Kind, FormField[]][] => {
      if (files)
        return files.map((file) => [
          (name === 'vocabulary' ? `vocabulary/${file.name}` : file.name) as Kind,
          file.fields,
        ]);
      return fields ? [[name as Kind, fields]] : [];
    }),
  );
}
