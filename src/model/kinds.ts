/** Every kind of record: its folder or file in the content folder, its form, and its schema. Nothing else lists them. */
import type { z } from 'zod';
import { accessibilitySchema } from './accessibility.ts';
import { areaSchema } from './area.ts';
import { commentSchema } from './comment.ts';
import { evidenceSchema } from './evidence.ts';
import { feedTermsSchema } from './feed-terms.ts';
import type { RecordKind } from './fields.ts';
import { docSchema, guideSchema } from './guide.ts';
import { languageSchema } from './language.ts';
import { levelGuideSchema } from './level-guide.ts';
import { levelOfNeedSchema } from './level-of-need.ts';
import { objectivesSchema } from './objectives.ts';
import { organisationSchema } from './organisation.ts';
import { outcomeSchema } from './outcome.ts';
import { placeSchema } from './place.ts';
import { retiredSchema } from './retired.ts';
import { serviceSchema } from './service.ts';
import { siteSchema } from './site.ts';
import { sourcesSchema } from './sources.ts';
import { topicSchema } from './topic.ts';
import { townsSchema } from './town.ts';
import { vocabularySchemas } from './vocabulary.ts';

export interface FolderKind {
  folder: string;
  extension: '.md' | '.yml';
  schema: z.ZodType;
  /** As in "this service". */
  called: string;
}

/** Folders of records: one file a record, the file's name is its id. */
export const folderKinds = {
  services: { folder: 'services', extension: '.md', schema: serviceSchema, called: 'service' },
  organisations: { folder: 'organisations', extension: '.yml', schema: organisationSchema, called: 'organisation' },
  places: { folder: 'places', extension: '.yml', schema: placeSchema, called: 'place' },
  areas: { folder: 'areas', extension: '.yml', schema: areaSchema, called: 'area' },
  topics: { folder: 'topics', extension: '.yml', schema: topicSchema, called: 'topic' },
  'levels-of-need': { folder: 'levels-of-need', extension: '.yml', schema: levelOfNeedSchema, called: 'level of need' },
  languages: { folder: 'languages', extension: '.yml', schema: languageSchema, called: 'language' },
  guides: { folder: 'guides', extension: '.md', schema: guideSchema, called: 'guide' },
  docs: { folder: 'docs', extension: '.md', schema: docSchema, called: 'document' },
  outcomes: { folder: 'outcomes', extension: '.yml', schema: outcomeSchema, called: 'outcome' },
  evidence: { folder: 'evidence', extension: '.md', schema: evidenceSchema, called: 'piece of evidence' },
  comments: { folder: 'comments', extension: '.yml', schema: commentSchema, called: 'comment' },
} as const satisfies Record<RecordKind, FolderKind>;

/** Single files. */
export const fileKinds = {
  site: { file: 'site.yml', schema: siteSchema },
  accessibility: { file: 'accessibility.yml', schema: accessibilitySchema },
  'level-guide': { file: 'level-guide.yml', schema: levelGuideSchema },
  objectives: { file: 'objectives.yml', schema: objectivesSchema },
  retired: { file: 'retired.yml', schema: retiredSchema },
  sources: { file: 'sources.yml', schema: sourcesSchema },
  towns: { file: 'geography/towns.yml', schema: townsSchema },
  ...(Object.fromEntries(
    Object.entries(vocabularySchemas).map(([name, schema]) => [
      `vocabulary/${name}`,
      { file: `vocabulary/${name}.yml`, schema },
    ]),
  ) as {
    [Name in keyof typeof vocabularySchemas as `vocabulary/${Name}`]: {
      file: string;
      schema: (typeof vocabularySchemas)[Name];
    };
  }),
  'feed-terms': { file: 'vocabulary/feed-terms.yml', schema: feedTermsSchema },
} as const;

export type FolderRecord<Kind extends RecordKind> = z.output<(typeof folderKinds)[Kind]['schema']>;
export type FileKind = keyof typeof fileKinds;
