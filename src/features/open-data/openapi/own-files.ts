/** Our own files in the description of the API: the form of the JSON ones loosely, with the first entry of each. */
import type { Catalogue } from '../../../catalogue/types.ts';
import { groups } from '../../../words/open-data-files.ts';
import * as words from '../../../words/openapi.ts';
import { servicesJson, servicesJsonLines } from '../files.ts';
import { fileFacts, mediaType } from '../listed.ts';
import { placesGeoJson } from '../places-geojson.ts';
import { operation } from './operation.ts';

const string = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const day = { type: 'string', format: 'date' };
const list = (items: object) => ({ type: 'array', items });

const head = {
  title: string,
  description: string,
  publisher: string,
  website: uri,
  licence: { type: 'object', required: ['name', 'url'], properties: { name: string, url: uri } },
  attribution: list(string),
  note: string,
  made: day,
  count: { type: 'integer', minimum: 0 },
};

export const ownSchemas = {
  public_service: {
    type: 'object',
    description: words.publicService,
    required: ['id', 'page', 'name', 'organisation', 'summary', 'status', 'topics', 'areas', 'checked', 'freshness'],
    properties: {
      id: string,
      page: uri,
      name: string,
      organisation: {
        type: 'object',
        required: ['id', 'name'],
        properties: { id: string, name: string, website: uri },
      },
      summary: string,
      description: string,
      status: { enum: ['active', 'paused', 'closed'] },
      topics: list(string),
      levelsOfNeed: list(string),
      areas: list(string),
      checked: day,
      checkedBy: string,
      freshness: { enum: ['fresh', 'due-soon', 'due', 'overdue', 'lapsed'] },
      nextCheckDue: day,
    },
  },
  public_services: {
    type: 'object',
    required: [...Object.keys(head), 'services'],
    properties: { ...head, services: list({ $ref: '#/components/schemas/public_service' }) },
  },
  places: {
    type: 'object',
    required: ['type', ...Object.keys(head), 'features'],
    properties: {
      type: { const: 'FeatureCollection' },
      ...head,
      features: list({ $ref: '#/components/schemas/place' }),
    },
  },
  place: {
    type: 'object',
    required: ['type', 'id', 'geometry', 'properties'],
    properties: {
      type: { const: 'Feature' },
      id: string,
      geometry: {
        type: 'object',
        required: ['type', 'coordinates'],
        properties: {
          type: { const: 'Point' },
          coordinates: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
        },
      },
      properties: { type: 'object', required: ['id', 'name', 'page', 'services'] },
    },
  },
} as const;

export function ownPaths(catalogue: Catalogue, schemas: string): Record<string, object> {
  const facts = fileFacts(catalogue);
  const known = examplesOf(catalogue);
  return Object.fromEntries(
    groups
      .flatMap(({ files }) => files)
      // The standard's files have their own part, and a description does not describe itself.
      .filter(({ path }) => !path.startsWith('/api/') && !path.endsWith('/openapi.json'))
      .map(({ path, title, text }) => {
        const { schema, value } = known[path] ?? {};
        const asked = operation({
          description: typeof text === 'string' ? text : text(facts),
          id: path.slice(1).replace(/\W+/g, '_'),
          summary: title,
          tag: words.tagWords.files.name,
          mediaType: mediaType(path),
          ...(schema && { schema: { $ref: `${schemas}${schema}` } }),
          ...(value !== undefined && { example: { summary: words.firstOnly, value } }),
        });
        return [path, asked];
      }),
  );
}

/** The real files with the first entry alone. A line of JSON Lines is text to a reader of the description. */
function examplesOf(
  catalogue: Catalogue,
): Readonly<Record<string, { schema?: keyof typeof ownSchemas; value: unknown } | undefined>> {
  const all = JSON.parse(servicesJson(catalogue)) as { services: unknown[] };
  const places = JSON.parse(placesGeoJson(catalogue)) as { features: unknown[] };
  return {
    '/open-data/services.json': { schema: 'public_services', value: { ...all, services: all.services.slice(0, 1) } },
    '/open-data/services.jsonl': { value: servicesJsonLines(catalogue).split('\n', 1)[0] },
    '/open-data/places.geojson': { schema: 'places', value: { ...places, features: places.features.slice(0, 1) } },
  };
}
