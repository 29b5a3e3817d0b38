/** What a service of a feed says, gathered from wherever the standard or real feeds put it. */
import { isJson, leavesOf, listOf, numberOf, textOf, type Json } from './json.ts';

export interface Facts {
  service: Json;
  phones: string[];
  emails: string[];
  /** Addresses of pages for families. */
  pages: string[];
  postcodes: string[];
  /** Every address of the web, wherever it stands. */
  addresses: string[];
  /** Names of contacts. */
  names: string[];
  locations: Json[];
  terms: Json[];
  schedules: Json[];
  /** Every text. */
  texts: string[];
  /** A field is null or an empty text. */
  hasEmpty: boolean;
}

/** Parts that say nothing of how to reach the service. */
const notToReach = new Set(['accessibility', 'attributes', 'organization_identifiers', 'service_areas', 'funding']);

const ways: Record<string, 'phones' | 'emails' | 'pages' | 'postcodes'> = {
  number: 'phones',
  email: 'emails',
  url: 'pages',
  website: 'pages',
  postal_code: 'postcodes',
};

export function factsOf(service: Json): Facts {
  const atLocations = listOf(service.service_at_locations);
  const locations = atLocations.flatMap(({ location }) => (isJson(location) ? [location] : []));
  const parts = [service, ...atLocations, ...locations];
  const of = (key: string): Json[] => parts.flatMap((part) => listOf(part[key]));
  const leaves = [...leavesOf(service)];
  const texts = leaves.flatMap(({ value }) => textOf(value) ?? []);
  const facts: Facts = {
    ...{ service, locations, phones: [], emails: [], pages: [], postcodes: [] },
    addresses: texts.filter((text) => /^https?:\/\//i.test(text)),
    names: of('contacts').flatMap(({ name }) => textOf(name) ?? []),
    terms: of('attributes').flatMap(({ taxonomy_term: term }) => (isJson(term) ? [term] : [])),
    schedules: of('schedules'),
    texts,
    hasEmpty: leaves.some(({ value }) => value === null || value === ''),
  };
  const reach = Object.fromEntries(
    Object.entries(service).filter(([key]) => !notToReach.has(key) && !key.startsWith('x_')),
  );
  for (const { field, value } of leavesOf(reach)) {
    const way = ways[field];
    const text = textOf(value);
    if (way && text !== undefined) facts[way].push(text);
  }
  return facts;
}

export const isUuid = (value: unknown): boolean =>
  typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);

/** A place that families go to. */
export const isPhysical = ({ location_type: type }: Json): boolean => type === undefined || type === 'physical';

export function coordinatesOf({ latitude, longitude }: Json): [latitude: number, longitude: number] | undefined {
  const [north, east] = [numberOf(latitude), numberOf(longitude)];
  return north === undefined || east === undefined ? undefined : [north, east];
}

/** The four countries with their islands, roughly. */
export const isInUk = ([north, east]: [number, number]): boolean =>
  north > 49 && north < 61.5 && east > -9 && east < 2.5;

const domainsThatStandFor = /^https?:\/\/([\w-]+\.)*(example\.(com|org|net)|path)(?=[/:?#]|$)|^https?:\/\/(\[|your-)/i;

/** http://www.example.com, which a form was sent out with. */
export const isPlaceholder = (address: string): boolean => domainsThatStandFor.test(address);

/** UTF-8 that was read as something else: â€™, Ã©, Â£, or the sign for what could not be read. */
export const isGarbled = (text: string): boolean => /â€|Ã[\u0080-\u00bf©¨¢ª«®´¶¼]|Â[£ \u00a0·°»«]|\uFFFD/.test(text);

export const hasHtml = (text: string): boolean => /<\/?[a-z][^<>]*>|&(nbsp|amp|lt|gt|quot|#\d+);/i.test(text);

/** Days from one to another; undefined where it is no day that can be read. */
export function ageInDays(value: unknown, today: string): number | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(textOf(value) ?? '')?.[0];
  const from = Date.parse(day ?? '');
  return Number.isNaN(from) ? undefined : Math.round((Date.parse(today) - from) / 86_400_000);
}
