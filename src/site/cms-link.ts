/** Where the form of a record is: the address that every link to the editors' forms is made with. */
import type { RecordKind } from '../model/fields.ts';
import type { FileKind } from '../model/kinds.ts';
import { formAddress, newFormAddress } from '../model/rules/form-address.ts';
import { path } from './paths.ts';

/**
 * The form of one record: `cmsHref('services', 'mash')`. A single file needs no id: `cmsHref('site')`,
 * `cmsHref('vocabulary/roles')`. Outside the site's pages (commands, workflows) take `formAddress`.
 */
export const cmsHref = (kind: RecordKind | FileKind, id?: string): string => path(formAddress(kind, id));

/** An empty form for a new record of a kind. */
export const cmsNewHref = (kind: RecordKind): string => path(newFormAddress(kind));
