/** `npm run create`: another county's folder is whole, plainly an example, and has nothing of ours. */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countyOf, create, readWish } from '../../../src/commands/create.ts';
import { importOruk } from '../../../src/commands/import-oruk.ts';
import { readFeed } from '../../../src/oruk/read/read-feed.ts';
import { buildDay } from '../../../src/records/build-day.ts';
import { inspect, isSound } from '../../../src/records/inspect.ts';
import { loadContent } from '../../../src/records/load.ts';
import { localNames, nameIn } from '../../../src/records/local-names.ts';
import type { ContentRecords } from '../../../src/records/types.ts';

const today = '2026-11-26';
const v1Feed = join(import.meta.dirname, '../oruk/fixtures/v1.json');
const above = mkdtempSync(join(tmpdir(), 'early-help-create-'));
const folder = join(above, 'content-elmshire');
let own: ContentRecords;
let made: ContentRecords;

beforeAll(async () => {
  own = await loadContent();
  await create(folder, countyOf(readWish([folder, '--county', 'Elmshire']), today));
  made = await loadContent(folder);
}, 60_000);
afterAll(() => rmSync(above, { recursive: true, force: true }));

describe('the folder of another county', () => {
  test('passes the check without an error, a warning or a file that is missing', async () => {
    const inspection = await inspect(folder, today);
    expect(inspection.errors).toEqual([]);
    // Two examples fill few topics, and an example has no place on a real map.
    const expected = ['orphans', 'place-on-map'];
    expect(inspection.warnings.filter(({ rule }) => !expected.includes(rule))).toEqual([]);
    expect(isSound(inspection)).toBe(true);
  });

  test('has its name, its area below the country, and two services that are plainly examples', () => {
    expect(made.site).toMatchObject({ name: 'Early Help Elmshire', county: 'Elmshire', area: 'elmshire' });
    expect(made.areas.map(({ id, data }) => [id, data.parent])).toEqual([
      ...[
        ['elmshire', 'england'],
        ['england', 'uk'],
        ['uk', undefined],
      ],
    ]);
    expect(made.services.map(({ data }) => data.name)).toEqual([
      ...['Example: family support', 'Example: team that keeps children safe'],
    ]);
    for (const { data } of made.services) {
      expect(data.contact!.phone).toMatch(/^01632 960\d{3}$/);
      expect(data.assurance).toMatchObject({ confidence: 'low', by: 'Nobody: this is an example' });
      expect(data.summary).toContain('It is not a real service.');
    }
    expect(made.organisations).toHaveLength(1);
    expect(made.places).toHaveLength(1);
  });

  test('takes over the word lists, topics and levels of the project, whatever they are', () => {
    expect(made.topics.map(({ id }) => id)).toEqual(own.topics.map(({ id }) => id));
    expect(made['levels-of-need'].map(({ id }) => id)).toEqual(own['levels-of-need'].map(({ id }) => id));
    for (const name of ['roles', 'routes', 'phrases', 'ages', 'warnings', 'hard-words'] as const)
      expect(
        made.vocabularies[name].map(({ id }) => id),
        name,
      ).toEqual(own.vocabularies[name].map(({ id }) => id));
    expect(made.vocabularies.glossary.length).toBeGreaterThan(own.vocabularies.glossary.length * 0.8);
  });

  test('keeps 999 and the lines of the whole country, and no local number', () => {
    const numbers = made.site.urgent.map(({ phone, text }) => phone ?? text);
    expect(numbers).toEqual(expect.arrayContaining(['999', '0800 1111', '116 123']));
    const local = own.services.filter(({ data }) => data.areas.every((area) => !['uk', 'england'].includes(area)));
    const text = JSON.stringify({ ...made, accessibility: undefined });
    const national = own.services.filter((one) => !local.includes(one)).map(({ data }) => data.contact?.phone);
    const phones = local.flatMap(({ data }) => data.contact?.phone ?? []).filter((phone) => !national.includes(phone));
    expect(phones.length).toBeGreaterThan(20);
    expect(phones.filter((phone) => text.includes(`"${phone}"`) || text.includes(` ${phone}`))).toEqual([]);
  });

  test('has no name of our county in anything that is published', () => {
    const isOurs = nameIn(
      localNames(own).filter((name) => !/^(eve|Kings|Nether|Barton|Middleton|Weston|Sutton|Burton)$/.test(name)),
    );
    const files = globSync('**/*.{yml,md}', { cwd: folder }).filter((file) => !file.endsWith('README.md'));
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => isOurs(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
  });

  test('has the page for editors and the schemas that help them write', () => {
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('# How to change an entry');
    expect(readFileSync(join(folder, '_schema', 'services.json'), 'utf8')).toContain('"elmshire"');
  });
});

describe('a feed, imported into the new folder', () => {
  test('finds the table of what feeds call things, without a word of ours', () => {
    const text = readFileSync(join(folder, 'vocabulary/feed-terms.yml'), 'utf8');
    expect(text).toMatch(/^# What the feeds of others call things/);
    expect(text).toContain('esdServiceType:300');
    expect(text).toContain('E92000001');
    expect(text).not.toMatch(/E0600006[12]/);
    expect(text).toContain('standIns:');
  });

  test('is written whole, and the check passes', async () => {
    const target = join(above, 'with-feed');
    cpSync(folder, target, { recursive: true });
    const said: string[] = [];
    const ended = await importOruk(
      [v1Feed, '--content', target, '--name', 'next', '--licence', 'Open Government Licence v3.0', '--write'],
      { readFeed: (source) => readFeed(source), say: (text) => said.push(text), signal: new AbortController().signal },
    );
    expect(said.join('')).toContain('Written: ');
    expect(ended).toBe(0);
    const { errors, records } = await inspect(target, buildDay());
    expect(errors).toEqual([]);
    expect(records.folders.services.length).toBeGreaterThan(made.services.length);
  });
});

describe('what cannot be made', () => {
  test('a folder that holds something is left alone', async () => {
    const full = join(above, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'mine.txt'), 'mine');
    await expect(create(full, countyOf(readWish([full, '--county', 'X']), today))).rejects.toThrow(/is not empty/);
    expect(globSync('**/*', { cwd: full })).toEqual(['mine.txt']);
  });

  test('a county without a name, a strange area, a long name, an unknown option', () => {
    const wish = (...args: string[]) => countyOf(readWish(['new', ...args]), today);
    expect(() => wish()).toThrow('Which county is it for?');
    expect(() => wish('--county', 'Elmshire', '--area', 'Elm Shire')).toThrow('--area is "Elm Shire"');
    expect(() => wish('--county', '<b>')).toThrow('--county is one line of plain words');
    expect(() => wish('--county', 'Elmshire', '--name', 'x'.repeat(61))).toThrow('--name is one line');
    expect(() => wish('--shire', 'Elmshire')).toThrow('Use: npm run create');
    expect(() => readWish([])).toThrow('Use: npm run create');
    expect(wish('--county', 'East & West Elm')).toMatchObject({
      area: 'east-and-west-elm',
      name: 'Early Help East & West Elm',
    });
  });

  test('an area with the id of a country', async () => {
    const county = countyOf(readWish(['new', '--county', 'Elmshire', '--area', 'england']), today);
    await expect(create(join(above, 'other'), county)).rejects.toThrow('is a country here');
  });

  test('from content that is not sound is told where, and nothing is made', async () => {
    const broken = join(above, 'broken');
    cpSync(folder, broken, { recursive: true });
    writeFileSync(join(broken, 'site.yml'), 'name: Only this\n');
    const target = join(above, 'from-broken');
    await expect(create(target, countyOf(readWish([target, '--county', 'X']), today), broken)).rejects.toThrow(
      'site.yml',
    );
    expect(globSync('**/*', { cwd: target })).toEqual([]);
  });
});
