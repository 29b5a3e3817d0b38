/** Writes records as a content folder: another county, small and whole. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { folderKinds } from '../../src/model/kinds.ts';
import type { RecordKind } from '../../src/model/fields.ts';
import type { ContentRecords } from '../../src/records/types.ts';

export function writeContentFolder(folder: string, records: ContentRecords): void {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const kind of Object.keys(folderKinds) as RecordKind[]) {
    const { folder: name, extension } = folderKinds[kind];
    for (const { id, data, body } of records[kind]) {
      const fields = stringify(data);
      write(`${name}/${id}${extension}`, body === undefined ? fields : `---\n${fields}---\n\n${body}\n`);
    }
  }
  for (const [name, terms] of Object.entries(records.vocabularies))
    write(`vocabulary/${name}.yml`, stringify({ terms }));
  if (records.objectives) write('objectives.yml', stringify(records.objectives));
  write('site.yml', stringify(records.site));
  if (records.levelGuide) write('level-guide.yml', stringify(records.levelGuide));
  if (records.sources) write('sources.yml', stringify(records.sources));
}
