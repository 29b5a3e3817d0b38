/** What reading the content folder gives: for everyone who uses the records, and for the rules that need their positions. */
import type { z } from 'zod';
import type { AccessibilityGaps } from '../model/accessibility.ts';
import type { RecordKind } from '../model/fields.ts';
import type { FileKind, FolderRecord, fileKinds } from '../model/kinds.ts';
import type { LevelGuide } from '../model/level-guide.ts';
import type { Objectives } from '../model/objectives.ts';
import type { Retired } from '../model/retired.ts';
import type { Site } from '../model/site.ts';
import type { Sources } from '../model/sources.ts';
import type { Town } from '../model/town.ts';
import type { Vocabularies } from '../model/vocabulary.ts';
import type { BaseMapFacts } from './base-map/read.ts';
import type { Geography } from './geography.ts';

/** One record: `file` is relative to the content folder's parent, with forward slashes. `body` is Markdown, of .md files only. */
export interface Rec<T> {
  id: string;
  file: string;
  data: T;
  body?: string;
}

/** All content, valid and complete. Each list is sorted by id. */
export type ContentRecords = { [Kind in RecordKind]: Rec<FolderRecord<Kind>>[] } & {
  site: Site;
  accessibility?: AccessibilityGaps;
  levelGuide?: LevelGuide;
  objectives?: Objectives;
  retired: Retired;
  sources?: Sources;
  towns: Town[];
  vocabularies: Vocabularies;
};

/** A place in a file, as editors count: the first line and column are 1. */
export interface Position {
  line: number;
  column: number;
}

/** Keys and indexes that lead to a value, as in `['access', 0, 'value']`. */
export type Path = readonly PropertyKey[];

/** A record with its places in the file. */
export interface ReadRecord<T> extends Rec<T> {
  kind: RecordKind | FileKind;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** Where a value is written; for a value that is missing, where its nearest parent is. */
  positionOf(path: Path): Position;
}

export type FileRecord<Kind extends FileKind> = z.output<(typeof fileKinds)[Kind]['schema']>;

/** What an id can point at, as `refersTo` names it in the model. */
export type Target = RecordKind | keyof VocabularyFiles;
type VocabularyFiles = { [Kind in FileKind as Kind extends `vocabulary/${string}` ? Kind : never]: true };

/** Everything that could be read, for the rules across records. Faulty records are left out, and only their ids are known. */
export interface ReadRecords {
  folders: { [Kind in RecordKind]: ReadRecord<FolderRecord<Kind>>[] };
  files: { [Kind in FileKind]?: ReadRecord<FileRecord<Kind>> };
  /** Every id there is, of faulty records too. A vocabulary that cannot be read at all is left out. */
  ids: Partial<Record<Target, ReadonlySet<string>>>;
  /** Where the county and its postcodes lie, as far as the folder says. */
  geography?: Geography;
  /** What the base map is that site.yml names, if it names one. */
  baseMap?: BaseMapFacts;
}

export { fromCollections } from './from-collections.ts';
