/** Where the form of a record is, within the page that holds the forms. Plain text: for pages, commands and workflows alike. */
import type { RecordKind } from '../fields.ts';
import { folderKinds, type FileKind } from '../kinds.ts';

/** The page that holds the forms. */
export const cmsPage = '/edit/cms/';

/** In which group of forms a kind stands, and what a single file is called there. */
export function cmsEntry(kind: RecordKind | FileKind, id = ''): { collection: string; entry: string } {
  if (kind in folderKinds) return { collection: kind, entry: id };
  const [list, name] = kind.split('/');
  return name === undefined ? { collection: 'settings', entry: kind } : { collection: list!, entry: name };
}

/** The form of one record, within the site: `/edit/cms/#/collections/services/entries/mash`. */
export function formAddress(kind: RecordKind | FileKind, id?: string): string {
  const { collection, entry } = cmsEntry(kind, id);
  return `${cmsPage}#/collections/${collection}/entries/${encodeURIComponent(entry)}`;
}

/** An empty form for a new record of a kind. */
export const newFormAddress = (kind: RecordKind): string => `${cmsPage}#/collections/${kind}/new`;
