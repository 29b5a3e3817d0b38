/**
 * What can be drawn of a service that somebody is still writing. Words stand as they are typed. What the page reads as more
 * than words (an id, a web address, a day, a time) waits until it can be one, and what a page cannot do without has a stand-in.
 */
import type { z } from 'zod';
import type { RecordKind } from '../../model/fields.ts';
import { serviceSchema, statuses, type Service } from '../../model/service.ts';
import type { ContentRecords, Rec } from '../../records/types.ts';
import * as words from '../../words/cms-preview.ts';
import { walk } from '../schema-walk.ts';
import { isGroup } from '../values.ts';

type Group = Record<string, unknown>;
type Key = string | number;

interface Drawable {
  data: Service;
  /** With stand-ins for what nobody has chosen or published yet. */
  records: ContentRecords;
}

/** The id of a record that stands in for one that nobody has chosen yet. */
const NONE = 'none-yet';

/** The `help` of fields whose text must be more than words. */
const meansMore = /^(references|web-address|dates|times)$/;

/** @param today 2026-11-22 */
export function drawable(fields: Group, records: ContentRecords, today: string): Drawable {
  const written = structuredClone(fields);
  for (let turn = 0; turn < 200 && takeOneOut(written); turn += 1);
  const { assurance, ...rest } = { ...standIns, ...(written as Partial<Service>) };
  // What has no page yet is drawn as its page will be.
  const status = statuses.find((each) => each === fields.status && each !== 'unconfirmed') ?? 'active';
  return joinable({ ...rest, status, assurance: { ...unsigned, checked: today, ...assurance } }, records);
}

const unsigned: Omit<Service['assurance'], 'checked'> = { by: words.nobody, confidence: 'high', sources: [] };
const standIns = {
  ...{ name: words.noName, summary: words.noSummary, organisation: NONE },
  ...{ topics: [], levelsOfNeed: [], areas: [] },
};

/** Leaves out what points nowhere, so that every id that is left has its record. */
function joinable(data: Service, records: ContentRecords): Drawable {
  const known = <Kind extends RecordKind>(kind: Kind, ids: readonly string[]): string[] =>
    ids.filter((id) => records[kind].some((record) => record.id === id));
  const hasOne = known('organisations', [data.organisation]).length > 0;
  const areas = known('areas', data.areas);
  const places = (data.sessions ?? []).map(({ place }) => place);
  const routes = new Set(records.vocabularies.routes.map(({ id }) => id));
  return {
    data: {
      ...data,
      organisation: hasOne ? data.organisation : NONE,
      ...(data.partners && { partners: known('organisations', data.partners) }),
      topics: known('topics', data.topics),
      levelsOfNeed: known('levels-of-need', data.levelsOfNeed),
      areas: areas.length > 0 ? areas : [NONE],
      ...(data.access && { access: data.access.filter(({ route }) => routes.has(route)) }),
    },
    records: {
      ...records,
      organisations: [...records.organisations, standIn({ name: words.noOrganisation, type: '' })],
      areas: [...records.areas, standIn({ name: words.noArea, kind: '' })],
      // A place that was written a moment ago is not in the list yet: its id stands for its name.
      places: [
        ...records.places,
        ...places
          .filter((id, index) => places.indexOf(id) === index && known('places', [id]).length === 0)
          .map((id) => standIn({ name: id, area: '', kind: '', sources: [] }, id)),
      ],
    },
  };
}

const standIn = <T>(data: T, id = NONE): Rec<T> => ({ id, file: '', data });

/** Takes out the first value that is in the way. False when none is. */
function takeOneOut(written: Group): boolean {
  const issues = serviceSchema.safeParse(written).error?.issues ?? [];
  return issues.some((issue) => {
    const path = issue.path as Key[];
    if (issue.code === 'unrecognized_keys') return issue.keys.some((key) => take(written, [...path, key]));
    return !isHarmless(written, path, issue.code) && take(written, path);
  });
}

/** Words of any length, and lists that are too short or say a thing twice. */
function isHarmless(written: Group, path: Key[], code: string): boolean {
  return (Array.isArray(at(written, path)) && code !== 'invalid_type') || isWords(written, path);
}

/** Any text in a field for text. */
function isWords(written: Group, path: Key[]): boolean {
  if (typeof at(written, path) !== 'string') return false;
  const { shape, meta } = walk(schemaAt(path));
  return shape.type === 'text' && !meansMore.test(meta.help ?? '');
}

function schemaAt(path: Key[]): z.ZodType {
  return path.reduce<z.ZodType>((schema, key) => {
    const { shape } = walk(schema);
    if (shape.type === 'group') return (Object.hasOwn(shape.fields, key) && shape.fields[key]) || schema;
    return shape.type === 'list' ? shape.of : schema;
  }, serviceSchema);
}

const at = (value: unknown, path: Key[]): unknown =>
  path.reduce<unknown>((held, key) => (held as Group | undefined)?.[key], value);

/** A value that is missing takes with it the entry that cannot be without; the record itself stays. */
function take(written: Group, path: Key[]): boolean {
  for (let length = path.length; length > 0; length -= 1) {
    const holder = at(written, path.slice(0, length - 1));
    const key = path[length - 1]!;
    if (Array.isArray(holder) && holder[key as number] !== undefined) return holder.splice(key as number, 1).length > 0;
    if (isGroup(holder) && holder[key] !== undefined) return delete holder[key];
  }
  return false;
}
