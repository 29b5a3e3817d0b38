/**
 * The list of saved help: what may stand in it, and how it changes. Plain rules without a browser. What comes out of a
 * browser's storage or out of a link may have been written by anybody, so everything is read as if it were hostile.
 */
import { isId } from './formats.ts';

export const MOST_SAVED = 50;
export const LONGEST_NOTE = 500;
export const LONGEST_NAME = 160;

/** A later form of the list gets a number of its own, and is read here as nothing. */
const VERSION = 1;

export interface SavedService {
  id: string;
  /** As it was when it was saved: shown when the site no longer lists the service. */
  name: string;
  note: string;
}

/** In the order that the visitor gave it. No service twice. */
export type SavedList = readonly SavedService[];

/** The list in a text from storage. What is not a list of ours is an empty list; what is wrong in it is left out. */
export function readSaved(text: string | null | undefined): SavedList {
  if (!text || text.length > 400_000) return [];
  const kept = parse(text);
  if (!isObject(kept) || kept.version !== VERSION || !Array.isArray(kept.services)) return [];
  return firstOfEach(kept.services.flatMap(readService)).slice(0, MOST_SAVED);
}

export const writeSaved = (list: SavedList): string => JSON.stringify({ version: VERSION, services: list });

export const isSaved = (list: SavedList, id: string): boolean => list.some((saved) => saved.id === id);

/** Adds at the end. What is in the list already keeps its place and its note; a full list stays as it is. */
export function addSaved(list: SavedList, services: readonly Pick<SavedService, 'id' | 'name'>[]): SavedList {
  const fresh = services.flatMap(({ id, name }) => readService({ id, name }));
  return firstOfEach([...list, ...fresh]).slice(0, Math.max(MOST_SAVED, list.length));
}

export const removeSaved = (list: SavedList, id: string): SavedList => list.filter((saved) => saved.id !== id);

/** Puts back what was taken out, where it was. */
export function restoreSaved(list: SavedList, service: SavedService, at: number): SavedList {
  if (isSaved(list, service.id) || list.length >= MOST_SAVED) return list;
  return [...list.slice(0, at), service, ...list.slice(at)];
}

/** One place up or down; at the ends nothing happens. */
export function moveSaved(list: SavedList, id: string, by: 1 | -1): SavedList {
  const from = list.findIndex((saved) => saved.id === id);
  const [one, other] = [list[from], list[from + by]];
  if (!one || !other) return list;
  return list.map((saved, at) => (at === from ? other : at === from + by ? one : saved));
}

export const noteSaved = (list: SavedList, id: string, note: string): SavedList =>
  list.map((saved) => (saved.id === id ? { ...saved, note: tidyNote(note) } : saved));

/** The fragment of a link to a list: ids alone, never a note. Empty for an empty list. */
export const fragmentOf = (ids: readonly string[]): string => (ids.length === 0 ? '' : `#ids=${ids.join(',')}`);

/** The ids that a link carries, each once; undefined where it carries no list. */
export function idsInFragment(fragment: string): string[] | undefined {
  const found = /^#(?:.*&)?ids=([^&]*)/s.exec(fragment.slice(0, 20_000))?.[1];
  if (found === undefined) return undefined;
  const ids = found.replace(/%2C/gi, ',').split(',').filter(isId);
  return [...new Set(ids)].slice(0, MOST_SAVED);
}

function readService(value: unknown): SavedService[] {
  if (!isObject(value) || typeof value.id !== 'string' || !isId(value.id)) return [];
  const name = typeof value.name === 'string' ? oneLine(value.name) : '';
  return [{ id: value.id, name, note: typeof value.note === 'string' ? tidyNote(value.note) : '' }];
}

function firstOfEach(list: SavedList): SavedService[] {
  const seen = new Set<string>();
  return list.filter(({ id }) => !seen.has(id) && seen.add(id));
}

const oneLine = (text: string): string => cut(text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim(), LONGEST_NAME).trimEnd();

/** Lines are kept; what cannot be seen, and could turn the direction of the text round, is not. */
const tidyNote = (text: string): string =>
  cut(text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, ''), LONGEST_NOTE);

/** Never through the middle of a sign that is written in two halves. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
