/** The open data feed as it was built: whole, the same in list and detail, and after the national standard's own schemas. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { toOrukFeed } from '../../src/catalogue/views/oruk/feed.ts';
import {
  apiDetailsSchema,
  endpoints,
  pageOf,
  type Endpoint,
  type OrukPage,
  type OrukService,
  type OrukTaxonomyTerm,
} from '../../src/oruk/objects.ts';
import { londonDay } from '../../src/model/rules/freshness.ts';
import { loadContent } from '../../src/records/load.ts';
import { basePath, distFolder } from '../support/site.ts';

const folder = join(distFolder, 'api/oruk/v3');
const names = Object.keys(endpoints) as Endpoint[];
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const lists = Object.fromEntries(names.map((name) => [name, read(`${name}/index.json`)])) as Record<
  Endpoint,
  OrukPage<{ id: string }>
>;
const services = lists.services.contents as OrukService[];
const root = apiDetailsSchema.parse(read('index.json'));
const site = root.publisher!.website;
const content = await loadContent();
const all = buildCatalogue(content, londonDay(new Date()));
const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());

/** Every object with an id of the standard, wherever it is nested. */
function objectsIn(value: unknown, found: { id: string }[] = []): { id: string }[] {
  if (typeof value !== 'object' || value === null) return found;
  if ('id' in value && typeof value.id === 'string' && value.id.length === 36) found.push(value as { id: string });
  for (const [key, held] of Object.entries(value)) if (key !== 'x_early_help') objectsIn(held, found);
  return found;
}

describe('the files', () => {
  test('are the head, a list each, and one for each object, and no other', () => {
    const expected = [
      'index.json',
      ...names.flatMap((name) => [
        `${name}/index.json`,
        ...lists[name].contents.map(({ id }) => `${name}/${id}/index.json`),
      ]),
    ];
    const there = files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
    expect(there.sort()).toEqual(expected.sort());
  });

  test('hold one page each, with all that the catalogue has', () => {
    const sessions = all.services.flatMap(({ id, sessions }) => [
      ...new Set(sessions.map(({ place }) => `${id} ${place.id}`)),
    ]);
    const inWords = all.services.filter(({ data }) => !data.sessions && (data.where ?? data.online));
    const count = (name: Endpoint) => lists[name].contents.length;
    expect(count('services')).toBe(content.services.filter(({ data }) => data.status !== 'unconfirmed').length);
    expect(count('services')).toBeGreaterThan(180);
    expect(count('organizations')).toBe(all.organisations.length);
    expect(count('service_at_locations')).toBe(sessions.length + inWords.length);
    for (const name of names) {
      const { contents, ...page } = lists[name];
      const total = contents.length;
      expect([name, page]).toEqual([
        name,
        {
          ...{ total_items: total, total_pages: 1, page_number: 1, size: total },
          ...{ first_page: true, last_page: true, empty: false },
        },
      ]);
    }
  });

  test('keep to our own schemas, which know every field', () => {
    for (const name of names) {
      const issues = pageOf(endpoints[name]).safeParse(lists[name]).error?.issues ?? [];
      expect([name, issues.slice(0, 5)]).toEqual([name, []]);
    }
  });

  test('say in a list what the file of each object says', () => {
    for (const name of names)
      for (const item of lists[name].contents) expect(read(`${name}/${item.id}/index.json`)).toEqual(item);
  });

  test('have nothing that is kept inside, and no gap', () => {
    const text = readFileSync(join(folder, 'services/index.json'), 'utf8');
    const keys = new Set([...text.matchAll(/"(\w+)":/g)].map(([, key]) => key));
    const inside = ['editorNote', 'readingNote', 'unconfirmedBecause', 'confidence', 'evidence', 'took', 'copyOf'];
    expect(inside.filter((key) => keys.has(key))).toEqual([]);
    expect(text).not.toMatch(/:null|:""|:\[\]|:\{\}|\[object|NaN/);
    const notes = content.services.flatMap(({ data }) => data.editorNote ?? []);
    expect(notes.filter((note) => text.includes(JSON.stringify(note).slice(1, -1)))).toEqual([]);
  });

  test('tell no place of a service whose address is secret', () => {
    const secret = new Set(all.services.filter(({ data }) => data.confidentialAddress).map(({ id }) => id));
    const told = services
      .filter((service) => secret.has(service.x_early_help!.id))
      .filter((service) =>
        /"addresses"|"latitude"|postal_code|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/.test(JSON.stringify(service)),
      );
    expect(told.map(({ name }) => name)).toEqual([]);
  });
});

describe('ids', () => {
  test('are those of a second making, and what has one id is one thing', () => {
    const again = toOrukFeed(all, site);
    for (const name of names) expect(lists[name].contents.map(({ id }) => id)).toEqual(again[name].map(({ id }) => id));
    const byId = new Map<string, string>();
    const clashes = objectsIn(Object.values(lists)).filter((object) => {
      const text = JSON.stringify(object);
      const known = byId.get(object.id) ?? text;
      byId.set(object.id, text);
      return known !== text;
    });
    expect(clashes.map(({ id }) => id)).toEqual([]);
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
  });

  test('that point to something point to what is there', () => {
    const there = Object.fromEntries(names.map((name) => [name, new Set(lists[name].contents.map(({ id }) => id))]));
    const locations = new Set(
      objectsIn(lists.service_at_locations)
        .filter((one) => 'location_type' in one)
        .map(({ id }) => id),
    );
    const targets: Record<string, ReadonlySet<string>> = {
      ...{ organization_id: there.organizations!, service_id: there.services!, location_id: locations },
      ...{ service_at_location_id: there.service_at_locations!, taxonomy_id: there.taxonomies! },
      ...{ taxonomy_term_id: there.taxonomy_terms!, parent_id: there.taxonomy_terms! },
    };
    const lost = objectsIn(Object.values(lists)).flatMap((object) =>
      Object.entries(object).filter(([key, value]) => targets[key] && !targets[key].has(value)),
    );
    expect(lost).toEqual([]);
  });

  test('and addresses of our own lead to files and pages of this site', () => {
    const terms = lists.taxonomy_terms.contents as OrukTaxonomyTerm[];
    const uris = [
      ...terms.map(({ term_uri }) => term_uri),
      ...lists.taxonomies.contents.map((taxonomy) => (taxonomy as { uri?: string }).uri),
    ].filter((uri): uri is string => uri !== undefined && uri.startsWith(site));
    const built = new Set(
      globSync(['**/index.html', 'api/**/index.json'], { cwd: distFolder }).map((file) => `/${file}`),
    );
    const within = uris.map((uri) => `/${new URL(uri).pathname.slice(basePath().length)}`);
    expect(within.filter((path) => !built.has(path) && !built.has(`${path}index.html`))).toEqual([]);
    expect(uris.length).toBeGreaterThan(50);
  });
});

test('the head says whose the feed is, how it may be used and how fresh it is', () => {
  const checked = all.services.map(({ data }) => data.assurance.checked).sort();
  expect(root).toMatchObject({
    version: 'HSDS-UK-3.0',
    publisher: { name: content.site.name },
    licence: { name: content.site.licence.content, url: content.site.licence.contentUrl },
    freshness: { services: services.length, checked_from: checked[0], checked_to: checked.at(-1) },
  });
  expect(root.attribution).toEqual(expect.arrayContaining(content.site.attribution));
});

describe('the official schemas of Open Referral UK 3.0', () => {
  const official = process.env.ORUK_SCHEMAS;
  const where = 'https://openreferraluk.org/specifications/3.0/schema/';

  test('have nothing against any file', (context) => {
    if (!official)
      return context.skip('ORUK_SCHEMAS names no folder with the official schemas: they are not ours to publish');
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    for (const file of globSync('*.json', { cwd: join(official, 'schema') })) {
      if (file === 'open_api.json') continue;
      ajv.addSchema(JSON.parse(readFileSync(join(official, 'schema', file), 'utf8')) as object, where + file);
    }
    const one: Record<Endpoint, string> = {
      ...{ services: 'service', organizations: 'organization', service_at_locations: 'service_at_location' },
      ...{ taxonomies: 'taxonomy', taxonomy_terms: 'taxonomy_term' },
    };
    let validated = 0;
    const faults = (file: string, schema: string): string[] => {
      const validate = ajv.getSchema(`${where}${schema}.json`)!;
      validated += 1;
      return validate(read(file)) ? [] : [`${file}: ${ajv.errorsText(validate.errors)}`];
    };
    const found = [
      ...faults('index.json', 'api_details'),
      ...names.flatMap((name) => [
        ...faults(`${name}/index.json`, `${one[name]}_list`),
        ...lists[name].contents.flatMap(({ id }) => faults(`${name}/${id}/index.json`, one[name])),
      ]),
    ];
    expect(found.slice(0, 5)).toEqual([]);
    expect(validated).toBe(files.length);
  });
});
