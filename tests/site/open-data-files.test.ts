/** Every file that the page of the open data lists: there, as large as it says, of its kind, whole, and nothing kept inside. */
import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { serializeOuter } from 'parse5';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import type { PublicService } from '../../src/catalogue/views/public.ts';
import { serveFolder } from '../../src/commands/serve.ts';
import { sizeWords } from '../../src/features/open-data/files.ts';
import { mediaTypes } from '../../src/features/open-data/listed.ts';
import { dayWords } from '../../src/model/rules/date-words.ts';
import { loadContent } from '../../src/records/load.ts';
import { fileLine, groups } from '../../src/words/open-data-files.ts';
import { attribute, elements, named, textOf, type Element } from '../support/html.ts';
import { examplesOf, faultsOf, type OpenApi } from '../support/openapi.ts';
import { schemaOrg, wordsOf } from '../support/schema-org.ts';
import { basePath, builtPages, distFolder } from '../support/site.ts';

const folder = join(distFolder, 'open-data');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const data = JSON.parse(read('services.json')) as { made: string; count: number; services: PublicService[] };
const content = await loadContent();
const secret = content.services.filter(({ data: { confidentialAddress } }) => confidentialAddress).map(({ id }) => id);

const within = (element: Element) => elements(serializeOuter(element));
const page = elements(builtPages().find(({ url }) => url === '/open-data/')!.html);
const main = within(named(page, 'main')[0]!);
/** A row of the list: the file's path within the site, and what is said of it. */
const rows = named(main, 'section')
  .filter((section) => attribute(section, 'class')?.split(' ').includes('file-list'))
  .flatMap((section) => named(within(section), 'li'))
  .map((row) => ({
    path: attribute(named(within(row), 'a')[0]!, 'href')!.slice(basePath().length - 1),
    text: textOf(row),
  }));
const known = new Map(groups.flatMap(({ files }) => files).map((file) => [file.path, file]));

const site = await serveFolder({ folder: distFolder, base: basePath() });
afterAll(() => site.close());

describe('the list of files', () => {
  test('has each file once, with its size and the day it was made', () => {
    expect(rows.length).toBeGreaterThanOrEqual(14);
    expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
    for (const { path, text } of rows) {
      const size = sizeWords(statSync(join(distFolder, path)).size);
      expect(text).toContain(fileLine(known.get(path)!.kind, size, dayWords(data.made)));
    }
  });

  test('has every file that is made, of the national standard too where there is a feed', () => {
    const made = readdirSync(folder).filter((file) => statSync(join(folder, file)).isFile() && !file.endsWith('.html'));
    const feed = globSync('api/oruk/v3/{,*/}index.json', { cwd: distFolder }).map((file) => `/${file}`);
    const expected = [...made.map((file) => `/open-data/${file}`), ...feed, '/changes/all.xml'];
    expect(rows.map(({ path }) => path).sort()).toEqual(expected.map((path) => path.replaceAll('\\', '/')).sort());
  });

  test('no link of the page stands there twice, but those to its own parts', () => {
    const hrefs = named(main, 'a').map((link) => attribute(link, 'href')!);
    const outward = hrefs.filter((href) => !href.includes('#') && !href.endsWith('/edit/'));
    expect(outward.filter((href, at) => outward.indexOf(href) !== at)).toEqual([]);
    const ids = new Set(main.map((element) => attribute(element, 'id')));
    const parts = hrefs.filter((href) => href.startsWith('#'));
    expect(parts.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
  });

  test('npm run serve says of each what kind it is', async () => {
    for (const { path } of rows) {
      const answer = await fetch(new URL(path.slice(1), site.url));
      await answer.arrayBuffer();
      const [type] = answer.headers.get('content-type')!.split(';');
      expect(type, path).toBe(mediaTypes[path.slice(path.lastIndexOf('.') + 1)]);
    }
  });
});

describe('the files', () => {
  test('services.jsonl, .jsonld and .xlsx have every service', async () => {
    const lines = read('services.jsonl').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(data.services);
    const { '@graph': graph } = JSON.parse(read('services.jsonld')) as { '@graph': Record<string, unknown>[] };
    const services = graph.filter((node) => /^(Government)?Service$/.test(String(node['@type'])));
    expect(services.map(({ url }) => url)).toEqual(data.services.map((service) => service.page));
    const { types, properties } = wordsOf(graph);
    expect(types.filter((type) => !schemaOrg.types.has(type))).toEqual([]);
    expect(properties.filter((property) => !schemaOrg.properties.has(property))).toEqual([]);

    const [first, ...sheets] = await readXlsxFile(readFileSync(join(folder, 'services.xlsx')));
    expect(first!.sheet).toBe('services');
    expect(first!.data.slice(1).map(([id]) => id)).toEqual(data.services.map(({ id }) => id));
    const ways = sheets.find(({ sheet }) => sheet === 'ways in')!.data.slice(1);
    expect(ways).toHaveLength(data.services.flatMap(({ access }) => access ?? []).length);
    const longest = Math.max(
      ...[first!, ...sheets].flatMap((sheet) => sheet.data.flat()).map((cell) => String(cell).length),
    );
    expect(longest).toBeLessThan(32_767);
  });

  test('places.geojson has the places with a point, in Great Britain, longitude first', () => {
    const { features } = JSON.parse(read('places.geojson')) as {
      features: {
        id: string;
        geometry: { coordinates: [number, number] };
        properties: { services: { id: string }[] };
      }[];
    };
    expect(features.length).toBeGreaterThan(20);
    const records = new Map(content.places.map(({ id, data: place }) => [id, place]));
    for (const { id, geometry, properties } of features) {
      const [longitude, latitude] = geometry.coordinates;
      expect(records.get(id)).toMatchObject({ longitude, latitude });
      expect(latitude).toBeGreaterThan(49);
      expect(longitude).toBeLessThan(2);
      expect(properties.services.length).toBeGreaterThan(0);
    }
    const named = features.flatMap(({ properties }) => properties.services.map(({ id }) => id));
    expect(secret.length).toBeGreaterThan(0);
    expect(secret.filter((id) => named.includes(id))).toEqual([]);
  });

  test('services.vcf has the card of every service that has one', () => {
    const cards = ICAL.parse(read('services.vcf')) as unknown as unknown[];
    const own = globSync('services/*/contact.vcf', { cwd: distFolder });
    expect(cards).toHaveLength(own.length);
    const last = readFileSync(join(distFolder, own[0]!), 'utf8').trimEnd();
    expect(read('services.vcf')).toContain(last);
  });

  test('sessions.ics has the times of every service that has a calendar, and is one where none has', () => {
    const calendar = new ICAL.Component(ICAL.parse(read('sessions.ics')) as unknown[]);
    expect(calendar.getFirstSubcomponent('vtimezone')!.getFirstPropertyValue('tzid')).toBe('Europe/London');
    const uids = calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('uid')));
    const own = globSync('services/*/times.ics', { cwd: distFolder }).map((file) => file.split(/[\\/]/)[1]!);
    expect(new Set(uids.map((uid) => uid.replace(/-\d+@.*$/, '')))).toEqual(new Set(own));
    const { text } = rows.find(({ path }) => path.endsWith('/sessions.ics'))!;
    expect(/Empty for now/.test(text)).toBe(uids.length === 0);
  });

  test('have nothing that is kept inside', () => {
    const inside = content.services.flatMap(({ data: record }) => [
      record.editorNote,
      record.unconfirmedBecause,
      ...record.assurance.sources.flatMap(({ took }) => took),
    ]);
    const kept = inside.filter((text) => text !== undefined && text.length > 40).map((text) => text!.slice(0, 80));
    expect(kept.length).toBeGreaterThan(20);
    const texts = rows
      .filter(({ path }) => !/template\.xlsx$/.test(path))
      .map(({ path }) => ({ path, text: wordsIn(join(distFolder, path)) }));
    const told = texts.flatMap(({ path, text }) =>
      kept.filter((note) => text.includes(note)).map((note) => [path, note]),
    );
    expect(told).toEqual([]);
    const keys = texts.filter(({ text }) =>
      /"(editorNote|unconfirmedBecause|confidence|took|copyOf|covers)":/.test(text),
    );
    expect(keys.map(({ path }) => path)).toEqual([]);
  });
});

/** What stands in a file, as text: an Excel file keeps its words in a part of its own. */
function wordsIn(file: string): string {
  const bytes = readFileSync(file);
  if (!file.endsWith('.xlsx')) return bytes.toString('utf8');
  return Object.values(unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') }))
    .map((part) => strFromU8(part))
    .join('\n');
}

describe('openapi.json', () => {
  const document = JSON.parse(read('openapi.json')) as OpenApi;

  test('is right by OpenAPI’s own schema, and its examples by their schemas', async () => {
    expect(await faultsOf(document)).toBeUndefined();
    const examples = examplesOf(document);
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(examples.filter(({ errors }) => errors !== null)).toEqual([]);
  });

  test('names files that are there, and the feed of the national standard where there is one', () => {
    const files = Object.keys(document.paths).filter((path) => path.includes('.') && !path.includes('{'));
    expect(files.length).toBeGreaterThan(12);
    expect(files.filter((path) => !existsSync(join(distFolder, path)))).toEqual([]);
    const hasFeed = existsSync(join(distFolder, 'api', 'oruk', 'v3', 'index.json'));
    expect(files.some((path) => path.startsWith('/api/'))).toBe(hasFeed);
  });
});

describe('what the page says to copy', () => {
  const run = promisify(execFile);
  // Line by line: what is copied has its line breaks.
  const codes = named(main, 'pre').map(({ childNodes: [text] }) => (text && 'value' in text ? text.value : ''));
  // The build's own address, wherever it will be published, is this server's now.
  const here = (code: string): string => code.replaceAll(/https?:\/\/[^"\s]+\/(?=open-data\/)/g, site.url);
  const has = (program: string, args: string[]) =>
    run(program, args).then(
      () => true,
      () => false,
    );

  test('works in Python', async (context) => {
    if (!(await has('python3', ['--version']))) return context.skip('there is no python3 here');
    const code = here(codes.find((text) => text.startsWith('import json'))!);
    const { stdout } = await run('python3', ['-c', code], { env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
    expect(stdout.trimEnd().split('\n')).toEqual(data.services.map(({ name }) => name));
  });

  test('works with curl', async (context) => {
    if (!(await has('curl', ['--version']))) return context.skip('there is no curl here');
    const [program, ...args] = here(codes.find((text) => text.startsWith('curl '))!).split(' ');
    const cwd = mkdtempSync(join(tmpdir(), 'early-help-curl-'));
    await run(program!, args, { cwd });
    expect(readFileSync(join(cwd, 'services.csv'), 'utf8')).toBe(read('services.csv'));
    rmSync(cwd, { recursive: true });
  });

  test('gives Excel and R the address of a file that is there', () => {
    const addresses = codes.flatMap((code) => here(code).match(/http[^"\s]+/g) ?? []);
    expect(addresses.length).toBe(4);
    const files = addresses.map((address) => address.slice(site.url.length));
    expect(files.filter((file) => !existsSync(join(distFolder, file)))).toEqual([]);
  });
});
