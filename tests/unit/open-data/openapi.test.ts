/** The description of our API: right by OpenAPI's own schema, with schemas that its examples fit. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { builtFiles, type Route } from '../../../src/features/open-data/built.ts';
import { openApiDocument } from '../../../src/features/open-data/openapi/document.ts';
import { orukExamples } from '../../../src/features/open-data/openapi/oruk-paths.ts';
import { orukJsonSchemas } from '../../../src/oruk/json-schemas.ts';
import { endpoints, type Endpoint } from '../../../src/oruk/objects.ts';
import { examplesOf, faultsOf, type OpenApi } from '../../support/openapi.ts';
import { records, service, TODAY } from '../../support/records.ts';

const all = buildCatalogue(
  records([service('tea', { name: 'Tea “für” 👪', sessions: [{ place: 'hall' }] }), service('swim')]),
  TODAY,
);
const id = '7f3c1b0e-6f1d-5c57-9d52-1c9d1f6f2a01';
const term = { id, name: 'Feelings', description: 'Feelings' };
const organization = { id, name: 'The Charity', description: 'Charity' };
const location = { id, location_type: 'physical', name: 'The Hall' };
const objects: Record<Endpoint, object> = {
  services: { id, name: 'Tea', status: 'active', organization, attributes: [{ id, taxonomy_term: term }] },
  organizations: organization,
  service_at_locations: { id, location },
  taxonomies: { id, name: 'Topics', description: 'Topics', taxonomy_terms: [term] },
  taxonomy_terms: term,
};

/** What the routes of the standard's feed answer, with some of it otherwise. */
function routes(more: Partial<Record<Endpoint, object>> = {}): Record<string, Route> {
  const given = { ...objects, ...more };
  const lists = Object.entries(given).flatMap(([name, one]) => [
    {
      file: `${name}/index`,
      content: {
        ...{ total_items: 2, total_pages: 1, page_number: 1, size: 2 },
        ...{ first_page: true, last_page: true, empty: false, contents: [one, one] },
      },
    },
    { file: `${name}/${id}/index`, content: one },
  ]);
  const details = {
    version: 'HSDS-UK-3.0',
    profile: 'https://docs.example.org/uk/',
    openapi_url: 'https://help.example.org/open-data/openapi.json',
  };
  const files = [{ file: 'index', content: details as object }, ...lists];
  return {
    '../api/oruk/v3/[...file].json.ts': {
      getStaticPaths: () =>
        Promise.resolve(files.map(({ file, content }) => ({ params: { file }, props: { content } }))),
      GET: ({ props }) => Response.json((props as { content: unknown }).content),
    },
  };
}

async function described(given: Record<string, Route>): Promise<OpenApi> {
  return JSON.parse(openApiDocument(all, await orukExamples(await builtFiles(given)))) as OpenApi;
}
const document = await described(routes());

describe('openapi.json', () => {
  test('is OpenAPI 3.1 by its own schema, and so would be one without the standard’s feed', async () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(await faultsOf(document)).toBeUndefined();
    const without = await described({});
    expect(await faultsOf(without)).toBeUndefined();
    expect(Object.keys(without.paths).filter((path) => path.startsWith('/api/'))).toEqual([]);
    expect(Object.keys(without.components.schemas)).not.toContain('service');
  });

  test('a fault would be seen', async () => {
    expect(await faultsOf({ ...document, info: { title: 'No version' } as OpenApi['info'] })).toBeDefined();
    const wrong = await described(routes({ services: { ...objects.services, status: 'asleep' } }));
    expect(examplesOf(wrong).filter(({ errors }) => errors !== null).length).toBeGreaterThanOrEqual(2);
  });

  test('every example is what its schema says', () => {
    const examples = examplesOf(document);
    expect(examples.length).toBeGreaterThanOrEqual(1 + 2 * 5 + 3);
    expect(examples.filter(({ errors }) => errors !== null)).toEqual([]);
  });

  test('has the lists and the objects of the standard, as files and at the standard’s own addresses', () => {
    const paths = Object.keys(document.paths);
    for (const endpoint of Object.keys(endpoints)) {
      const path = `/api/oruk/v3/${endpoint}`;
      expect(paths).toEqual(expect.arrayContaining([path, `${path}/index.json`, `${path}/{id}`]));
    }
    expect(paths).toEqual(expect.arrayContaining(['/api/oruk/v3/', '/api/oruk/v3/index.json']));
    const ids = Object.values(document.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows one entry of a list and says so, with the counts as they are', () => {
    const list = examplesOf(document).find(({ path }) => path === '/api/oruk/v3/services/index.json')!;
    expect(list.value).toMatchObject({ total_items: 2, contents: [{ name: 'Tea' }] });
    expect((list.value as { contents: unknown[] }).contents).toHaveLength(1);
  });

  test('says that a query changes nothing, whose it is and how it may be used', () => {
    expect(document.info.description).toContain('Query parameters are ignored');
    expect(document.info.license).toEqual({ name: 'OGL', url: 'https://www.example.org/' });
    expect(document.servers).toEqual([{ url: 'http://localhost:4321' }]);
    const asked = Object.values(document.paths).flatMap(({ get }) => get.parameters ?? []);
    expect(new Set(asked.map((parameter) => parameter.in))).toEqual(new Set(['path']));
  });

  test('is the same each time', async () => {
    const again = openApiDocument(all, await orukExamples(await builtFiles(routes())));
    expect(JSON.parse(again)).toEqual(document);
  });
});

test('a schema of the standard points to the others and repeats none', () => {
  const schemas = orukJsonSchemas('#/components/schemas/');
  const refs = [...JSON.stringify(schemas).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
  expect(refs.filter((name) => !(name in schemas))).toEqual([]);
  expect(refs).toEqual(expect.arrayContaining(['location', 'phone', 'taxonomy_term', 'schedule', 'service_area']));
  expect(JSON.stringify(schemas)).not.toMatch(/"\$id"|"\$schema"|"from":/);
  // Only one schema has the fields of an address.
  expect(JSON.stringify(schemas).match(/"address_1":/g)).toHaveLength(1);
});
