/** Imported postcodes become files of the site, and bring the lines that must stand beside them. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withPostcodeAttribution } from '../../../src/catalogue/postcode-attribution.ts';
import { geoImport } from '../../../src/commands/geo-import.ts';
import { wholeFile, wholePostcode, type WholePostcodes } from '../../../src/model/rules/whole-postcodes.ts';
import { mergedAttribution } from '../../../src/records/geo-import/attribution.ts';
import { readPostcodeTables } from '../../../src/site/postcode-tables.ts';
import { importedKind, wholePostcodeFiles } from '../../../src/site/whole-postcode-files.ts';
import { madeCounty, rows, zipOf, type Made } from '../records/geo-import/invented.ts';
import { records } from '../../support/records.ts';

const tree = { county: undefined, north: 'county', west: 'county' };
let made: Made;
beforeEach(() => {
  made = madeCounty();
});
afterEach(() => rmSync(made.folder, { recursive: true, force: true }));

const bring = (lines = rows, isCountry = false) =>
  geoImport(made.asked(made.file('list.zip', zipOf({ 'qx.csv': lines.join('\n') })), { isCountry }));
const filesOfSite = async () =>
  wholePostcodeFiles(await readPostcodeTables(join(made.content, 'geography')), tree, made.content);
const read = (text: string | undefined) => JSON.parse(text ?? '') as WholePostcodes;

describe('the files of the site', () => {
  test('are none where nothing was imported', async () => {
    expect(await filesOfSite()).toBeUndefined();
    expect(await importedKind(made.content)).toBeUndefined();
  });

  test('are one for a county, under the name that a page asks for', async () => {
    await bring();
    const { source, files } = (await filesOfSite())!;
    expect(source).toEqual({ version: source.version, within: { north: 'north', west: 'west' } });
    expect([...files.keys()]).toEqual([wholeFile(source, 'QX1')!.slice(1)]);
    expect(wholePostcode(read([...files.values()][0]), 'QX11AA')).toMatchObject({ area: 'west' });
    expect(await importedKind(made.content)).toBe('county');
  });

  test('have another name when a postcode has moved, and the same when none has', async () => {
    await bring();
    const first = (await filesOfSite())!.source.version;
    await bring();
    expect((await filesOfSite())!.source.version).toBe(first);
    await bring(rows.map((row) => row.replace('260445', '260545')));
    expect((await filesOfSite())!.source.version).not.toBe(first);
  });

  test('are one an outcode for a country, each with its own postcodes alone', async () => {
    await bring(rows, true);
    const { source, files } = (await filesOfSite())!;
    expect(source.outcodes).toBe('QX1 QX10 QX2');
    expect([...files.keys()]).toEqual(['QX1', 'QX10', 'QX2'].map((each) => wholeFile(source, each)!.slice(1)));
    const file = read(files.get(wholeFile(source, 'QX10')!.slice(1)));
    expect(Object.keys(file.outcodes)).toEqual(['QX10']);
    expect(wholePostcode(file, 'QX100AA')).toMatchObject({ area: 'north' });
    expect(await importedKind(made.content)).toBe('country');
  });

  test.for(['{"areas":[', '{"areas":[]}', '{"areas":[],"outcodes":{"QX1":["1AA1AB","0",[1],[2]]}}'])(
    'are not made from what is no import: %s',
    async (text) => {
      writeFileSync(join(made.content, 'geography', 'postcodes.json'), text);
      await expect(filesOfSite()).rejects.toThrow(
        'geography/postcodes.json is not as the import wrote it. Make it again: npm run geo:import -- codepo_gb.zip',
      );
    },
  );
});

describe('the attribution', () => {
  test('of a list stands with the directory’s own, of which it takes the place when it is newer', () => {
    const own = ['Contains OS data © 2024.', 'Typeface: Cabin.'];
    expect(mergedAttribution(own, ['Contains OS data © 2025.', 'Contains Royal Mail data © 2025.'])).toEqual([
      'Contains OS data © 2025.',
      'Typeface: Cabin.',
      'Contains Royal Mail data © 2025.',
    ]);
    expect(mergedAttribution(['Contains OS data © 2026.'], ['Contains OS data © 2025.'])).toEqual([
      'Contains OS data © 2026.',
    ]);
  });

  test('is the site’s by itself once there is an import, and as it was without one', async () => {
    const content = records([]);
    expect(await withPostcodeAttribution(content, made.content)).toBe(content);
    await bring();
    const { attribution } = (await withPostcodeAttribution(content, made.content)).site;
    expect(attribution).toEqual(
      expect.arrayContaining([
        ...content.site.attribution,
        'Contains Royal Mail data © Royal Mail copyright and database right 2025.',
      ]),
    );
  });
});
