/** The files of a content folder as entries: what they are, what they are called, and where they are shown. */
import type { RecordKind } from '../../model/fields.ts';
import { fileKinds, folderKinds, type FileKind } from '../../model/kinds.ts';
import { isPublished } from '../../model/rules/changes.ts';
import { splitFrontMatter } from '../../records/files/front-matter.ts';
import { idOf } from '../../records/files/names.ts';
import { asTitle } from '../../records/issues/fields.ts';
import { isFolderKind, readRecord } from '../../records/read-file.ts';

export type Kind = RecordKind | FileKind;

export interface Entry {
  /** content/services/club.md */
  file: string;
  kind: Kind;
  id: string;
  name: string;
  /** The fields, even of a file with faults; undefined where the file cannot be read. */
  value: Readonly<Record<string, unknown>> | undefined;
  /** The Markdown below them. */
  body: string | undefined;
  page: string | undefined;
}

/** An entry from the text of its file; undefined for a file that is no entry, such as content/README.md. */
export function entryOf(file: string, text: string): Entry | undefined {
  const found = kindOfFile(file);
  if (!found) return undefined;
  const { kind, id } = found;
  const value = groupOf(readRecord(new TextEncoder().encode(text), found, file).value);
  const parts = file.endsWith('.md') ? splitFrontMatter(text) : undefined;
  const body = parts && 'body' in parts ? parts.body : undefined;
  return { file, kind, id, name: nameOf(kind, id, value), value, body, page: pageOf(kind, id, value) };
}

const groupOf = (value: unknown): Entry['value'] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

/** The kind and id that a file's place in the content folder gives it. */
export function kindOfFile(file: string): { kind: Kind; id: string } | undefined {
  const inside = file.slice(file.indexOf('/') + 1);
  const single = (Object.keys(fileKinds) as FileKind[]).find((kind) => fileKinds[kind].file === inside);
  if (single) return { kind: single, id: single };
  const [folder, name, ...deeper] = inside.split('/');
  const kind = (Object.keys(folderKinds) as RecordKind[]).find((one) => folderKinds[one].folder === folder);
  if (!kind || name === undefined || deeper.length > 0) return undefined;
  const named = idOf(name, kind);
  return 'id' in named ? { kind, id: named.id } : undefined;
}

function nameOf(kind: Kind, id: string, value: Entry['value']): string {
  if (!isFolderKind(kind)) return kind === 'site' ? 'The whole site' : asTitle(kind.replace('vocabulary/', 'words: '));
  const name = value?.name ?? value?.title ?? value?.theme;
  return typeof name === 'string' && name.trim() !== '' ? name : id;
}

const pagesOfFiles: Partial<Record<Kind, string>> = {
  site: '/',
  accessibility: '/accessibility/',
  'level-guide': '/professionals/level-guide/',
  objectives: '/outcomes/',
  sources: '/outcomes/sources/',
};

const pagesOfFolders: Record<RecordKind, (id: string, value: Entry['value']) => string | undefined> = {
  // What is unconfirmed is kept here and never shown.
  services: (id, value) => (isPublished(value) ? `/services/${id}/` : undefined),
  organisations: (id) => `/organisations/${id}/`,
  places: (id) => `/places/${id}/`,
  areas: (id) => `/areas/${id}/`,
  topics: (id) => `/topics/${id}/`,
  'levels-of-need': (id) => `/professionals/levels/${id}/`,
  languages: (id) => `/${id}/`,
  guides: (id) => `/guides/${id}/`,
  docs: (id) => `/docs/${id}/`,
  outcomes: (id) => `/outcomes/${id}/`,
  evidence: () => '/outcomes/evidence/',
  comments: (_id, value) => (typeof value?.year === 'number' ? `/outcomes/comments/${value.year}/` : undefined),
};

/** Where an entry is shown, without the folder that the site is published in. */
export const pageOf = (kind: Kind, id: string, value: Entry['value']): string | undefined =>
  isFolderKind(kind) ? pagesOfFolders[kind](id, value) : pagesOfFiles[kind];
