/** Where the form of a record is: the address that every link to the editors' forms is made with. */
import type { RecordKind } from '../model/fields.ts';
import { folderKinds, type FileKind } from '../model/kinds.ts';
import { path } from './paths.ts';

/** The page that holds the forms. */
export const cmsPage = '/edit/cms/';

/** In which group of forms a kind stands, and what a single file is called there. */
export function cmsEntry(kind: RecordKind | FileKind, id = ''): { collection: string; entry: string } {
  if (kind in folderKinds) return { collection: kind, entry: id };
  const [list, name] = kind.split('/');
  return name === undefined ? { collection: 'settings', entry: kind } : { collection: list!, entry: name };
}

/**
 * The form of one record: `cmsHref('services', 'mash')`. A single file needs no id: `cmsHref('site')`,
 * `cmsHref('vocabulary/roles')`.
 */
export function cmsHref(kind: RecordKind | FileKind, id?: string): string {
  const { collection, entry } = cmsEntry(kind, id);
  return path(`${cmsPage}#/collections/${collection}/entries/${encodeURIComponent(entry)}`);
}

/** An empty form for a new record of a kind. */
export const cmsNewHref = (kind: RecordKind): string => path(`${cmsPage}#/collections/${kind}/new`);
