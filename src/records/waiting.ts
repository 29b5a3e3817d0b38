/** Services that are kept but not published, until an editor finds out what is missing. Work, not faults. */
import type { ReadRecords } from './types.ts';

export interface Waiting {
  id: string;
  file: string;
  name: string;
  because: string;
  note?: string;
}

export function waitingForEditor({ folders }: ReadRecords): Waiting[] {
  return folders.services
    .filter(({ data }) => data.status === 'unconfirmed')
    .map(({ id, file, data }) => ({
      id,
      file,
      name: data.name,
      because: data.unconfirmedBecause ?? '',
      ...(data.editorNote === undefined ? {} : { note: data.editorNote }),
    }));
}
