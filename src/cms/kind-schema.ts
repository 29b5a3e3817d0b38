import type { z } from 'zod';
import type { RecordKind } from '../model/fields.ts';
import { fileKinds, folderKinds, type FileKind } from '../model/kinds.ts';

/** The one schema of a kind: what the form, the check and the site all use. */
export const kindSchema = (kind: RecordKind | FileKind): z.ZodType =>
  kind in folderKinds ? folderKinds[kind as RecordKind].schema : fileKinds[kind as FileKind].schema;

export const allKinds = [...Object.keys(folderKinds), ...Object.keys(fileKinds)] as (RecordKind | FileKind)[];
