/** The files beside CSV and JSON: nothing lost, nothing told that is kept inside, the same bytes each time. */
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test, vi } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { spreadsheet } from '../../../src/catalogue/spreadsheet.ts';
import { servicesCsv, servicesJson, servicesJsonLines } from '../../../src/features/open-data/files.ts';
import { placesGeoJson } from '../../../src/features/open-data/places-geojson.ts';
import { servicesJsonLd } from '../../../src/features/open-data/services-json-ld.ts';
import { serviceSheets } from '../../../src/features/open-data/sheets.ts';
import { sheetMeanings } from '../../../src/words/open-data-sheets.ts';
import { schemaOrg, wordsOf } from '../../support/schema-org.ts';
import { rec, records, service, TODAY } from '../../support/records.ts';

const awkward = '=SUM(A1) “Grüße”, \'quotes\' "double"\u2028 and 👪 <b>&amp;</b> _x000D_';
const given = records([
  service('full', {
    name: awkward,
    summary: '+44 is not a formula',
    eligibility: { minimumAge: 0, maximumAge: 18 },
    topics: ['feelings', 'food'],
    areas: ['north', 'west'],
    access: [
      { for: 'family', route: 'phone', value: '01632 960123', needs: ['a', 'b'] },
      { for: 'professional', who: ['gp'], route: 'online-form', value: 'https://www.example.org/form' },
    ],
    sessions: [
      {
        place: 'hall',
        opening: [{ days: ['monday', 'friday'], opens: '09:30', closes: '11:00', termTimeOnly: true, note: 'Knock' }],
        note: 'Upstairs',
      },
      { place: 'hub', hours: 'Ask for times' },
    ],
    editorNote: 'kept inside',
  }),
  service('least', { contact: undefined }),
  service('refuge', { confidentialAddress: true, sessions: [{ place: 'secret-house' }] }),
  service('hidden', { status: 'unconfirmed', unconfirmedBecause: 'nobody answers' }),
]);
const all = buildCatalogue(
  {
    ...given,
    // The check of the content would refuse such a record: the files must not rely on it.
    places: [
      ...given.places,
      rec('places', 'secret-house', {
        name: 'Secret House',
        address: '12 Hidden Lane',
        postcode: 'NN17 9ZZ',
        latitude: 52.4,
        longitude: -0.7,
        area: 'corby',
        kind: 'other',
        sources: [{ url: 'https://www.example.org/' }],
      }),
    ],
  },
  TODAY,
);
const files = [{ path: '/open-data/services.csv', format: 'text/csv' }];
const bytes = await spreadsheet(serviceSheets(all));
const sheets = new Map((await readXlsxFile(Buffer.from(bytes))).map(({ sheet, data }) => [sheet, data]));
/** The rows of a sheet by its headings. */
function rowsOf(name: string): Record<string, unknown>[] {
  const [headings = [], ...rows] = sheets.get(name)!;
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? null])));
}

const texts = {
  'services.jsonl': () => servicesJsonLines(all),
  'services.jsonld': () => servicesJsonLd(all, files),
  'places.geojson': () => placesGeoJson(all),
  'services.json': () => servicesJson(all),
  'services.csv': () => servicesCsv(all),
};

test.for(Object.entries(texts))('%s is the same each time, and tells nothing that is kept inside', ([, make]) => {
  const text = make();
  expect(make()).toBe(text);
  expect(text).not.toMatch(/kept inside|nobody answers|secret took|editorNote|"confidence"|hidden"/);
  expect(text).not.toMatch(/undefined|\[object|NaN/);
});

describe('services.xlsx', () => {
  test('is the same bytes each time, at any hour', async () => {
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const later = await spreadsheet(serviceSheets(all)).finally(() => vi.useRealTimers());
    expect(Buffer.compare(Buffer.from(later), Buffer.from(bytes))).toBe(0);
  });

  test('has one row a service first, with the words as they are and ages as numbers', () => {
    expect([...sheets.keys()]).toEqual(['services', ...Object.keys(sheetMeanings), 'about']);
    const rows = rowsOf('services');
    expect(rows.map(({ id }) => id).sort()).toEqual(['full', 'least', 'refuge']);
    expect(rows.find(({ id }) => id === 'full')).toMatchObject({
      name: awkward,
      summary: '+44 is not a formula',
      'minimum age': 0,
      'maximum age': 18,
    });
  });

  test('keeps every cell a text, so that none is run', () => {
    const xml = serviceSheets(all).flatMap(({ cells }) => cells.flat());
    expect(xml).toContain(awkward);
    expect(Buffer.from(bytes).includes('<f>')).toBe(false);
  });

  test('has a row for each way in, in their order', () => {
    expect(rowsOf('ways in')).toEqual([
      expect.objectContaining({ service: 'full', number: 1, for: 'family', value: '01632 960123', needs: 'a | b' }),
      expect.objectContaining({ service: 'full', number: 2, for: 'professional', roles: 'gp', needs: null }),
    ]);
  });

  test('has a row for each day of a session, and one where only words are known', () => {
    const time = { opens: '09:30', closes: '11:00', 'term time only': true, note: 'Knock Upstairs' };
    expect(rowsOf('sessions').filter(({ service: id }) => id === 'full')).toEqual([
      expect.objectContaining({ place: 'hall', day: 'monday', 'place name': 'The Hall', ...time }),
      expect.objectContaining({ place: 'hall', day: 'friday', ...time }),
      expect.objectContaining({ place: 'hub', day: null, opens: null, 'in words': 'Ask for times' }),
    ]);
  });

  test('has places, organisations, topics, areas and sources, and not one secret address', () => {
    expect(rowsOf('places').map(({ id }) => id)).toEqual(['hall', 'hub']);
    expect(rowsOf('places')[0]).toMatchObject({ latitude: 52.488, longitude: -0.7045, 'point is': 'postcode' });
    expect(rowsOf('organisations')).toEqual([expect.objectContaining({ id: 'charity', services: 3 })]);
    expect(rowsOf('topics').filter(({ service: id }) => id === 'full')).toEqual([
      expect.objectContaining({ topic: 'feelings', 'topic name': 'Feelings', main: true }),
      expect.objectContaining({ topic: 'food', main: false }),
    ]);
    expect(rowsOf('areas').filter(({ service: id }) => id === 'full')).toHaveLength(2);
    expect(rowsOf('sources')[0]).toMatchObject({ url: 'https://www.example.org/page', date: '2025-07' });
    expect(JSON.stringify([...sheets])).not.toMatch(/secret-house|Hidden Lane|NN17 9ZZ|kept inside|nobody answers/i);
  });

  test('says what each column means, and how it may be used', () => {
    const about = rowsOf('about');
    for (const [name, data] of sheets) {
      if (name === 'about') continue;
      const said = about.filter(({ sheet }) => sheet === name).map(({ column }) => column);
      expect(said).toEqual(data[0]);
    }
    expect(about.map((row) => row['what it means'])).toContain('Licence: OGL, https://www.example.org/');
  });
});

test('services.jsonl has a service a line, the same as in the JSON', () => {
  const text = servicesJsonLines(all);
  expect(text.endsWith('\n')).toBe(true);
  const lines = text.trimEnd().split('\n');
  const { services } = JSON.parse(servicesJson(all)) as { services: unknown[] };
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(services);
});

describe('places.geojson', () => {
  const data = JSON.parse(placesGeoJson(all)) as {
    type: string;
    count: number;
    crs?: unknown;
    features: { geometry: { type: string; coordinates: number[] }; properties: Record<string, unknown> }[];
  };
  test('has each place with a point, longitude first, and its services', () => {
    expect(data.type).toBe('FeatureCollection');
    expect(data).not.toHaveProperty('crs');
    expect(data.count).toBe(1);
    expect(data.features).toEqual([
      expect.objectContaining({
        type: 'Feature',
        id: 'hall',
        geometry: { type: 'Point', coordinates: [-0.7045, 52.488] },
      }),
    ]);
    expect(data.features[0]!.properties).toMatchObject({
      point: 'postcode',
      area: 'Corby',
      services: [{ id: 'full', name: awkward, status: 'active', page: 'http://localhost:4321/services/full/' }],
    });
  });
  test('has no address that is kept secret', () => {
    expect(JSON.stringify(data)).not.toMatch(/Secret House|Hidden Lane|NN17 9ZZ|refuge/);
    expect(all.places.map(({ id }) => id)).not.toContain('secret-house');
  });
});

describe('services.jsonld', () => {
  const data = JSON.parse(servicesJsonLd(all, files)) as { '@context': string; '@graph': Record<string, unknown>[] };
  test('is one graph with one context, and each thing once', () => {
    expect(data['@context']).toBe('https://schema.org');
    expect(JSON.stringify(data['@graph'])).not.toContain('@context');
    const ids = data['@graph'].map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(data['@graph'].map((node) => node['@type'])).toEqual(
      expect.arrayContaining(['Dataset', 'Service', 'NGO', 'Place']),
    );
    expect(JSON.stringify(data)).not.toMatch(/Secret House|Hidden Lane|NN17 9ZZ/);
  });
  test('has no type and no property that schema.org does not know', () => {
    const { types, properties } = wordsOf(data['@graph']);
    expect(types.filter((type) => !schemaOrg.types.has(type))).toEqual([]);
    expect(properties.filter((property) => !schemaOrg.properties.has(property))).toEqual([]);
  });
});
