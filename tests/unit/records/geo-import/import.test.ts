/** Postcodes from a list: what is kept, what is refused, and what is said of it. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { geoImport, readAsked } from '../../../../src/commands/geo-import.ts';
import { distanceInMetres } from '../../../../src/model/rules/distance.ts';
import { wholePostcode } from '../../../../src/model/rules/whole-postcodes.ts';
import { planImport } from '../../../../src/records/geo-import/plan.ts';
import { readImported } from '../../../../src/records/geo-import/files.ts';
import { conversionError, fromNationalGrid } from '../../../../src/records/geo-import/national-grid.ts';
import { boundaries, madeCounty, NORTH, row, rows, WEST, zipOf, type Made } from './invented.ts';

let made: Made | undefined;
const county = (codes?: Parameters<typeof madeCounty>[0]): Made => (made = madeCounty(codes));
afterEach(() => made && rmSync(made.folder, { recursive: true, force: true }));

const imported = async (postcode: string) => {
  const { files } = (await readImported(made!.content))!;
  return wholePostcode(files.get('all') ?? files.get(postcode.slice(0, -3))!, postcode);
};
const text = rows.join('\r\n') + '\r\n';

describe('the National Grid', () => {
  test.for<[easting: number, northing: number, latitude: number, longitude: number]>([
    [475_689, 260_445, 52.237018, -0.893032],
    // The worked example of the package geodesy, which has another way to the same degrees.
    [651_409.903, 313_177.27, 52.65798, 1.71605],
  ])('%d, %d', ([easting, northing, latitude, longitude]) => {
    expect(distanceInMetres(fromNationalGrid(easting, northing), { latitude, longitude })).toBeLessThan(3);
    expect(conversionError()).toBeLessThan(3);
  });
});

describe('an import', () => {
  test('keeps the postcodes of the councils and their neighbours in the same outcodes, with their place', async () => {
    const { asked, file } = county();
    const said = await geoImport(
      asked(file('codepo_gb.zip', zipOf({ 'qx.csv': text })), { boundaries: file('b.json', boundaries()) }),
    );
    expect(said.replaceAll(/\d+\.\d metres/g, 'N metres').replaceAll(/about \d+ kB/g, 'about N kB')).toBe(
      `7 rows in 1 file of codepo_gb.zip.

Kept: 5 postcodes in 2 outcodes.
  2 in north
  2 in west
  1 outside, in the same outcodes: neighbours are told that they live elsewhere
Left out: 1 elsewhere, 1 without a place (quality 90, or no coordinates).

Checked:
  The conversion to degrees is N metres off at a place that is known.
  2 of 3 sectors of geography/sectors.csv have postcodes. Look at QX1 9.
  0 postcodes on the other side of a line in b.json.

content/geography/postcodes.json: 1 kB, about N kB as a host sends it. It is fetched when somebody sends a postcode.

Attribution. The site shows these lines by itself:
  Contains OS data © Crown copyright and database right 2025.
  Contains Royal Mail data © Royal Mail copyright and database right 2025.
  Contains National Statistics data © Crown copyright and database right 2025. Source: Office for National Statistics licensed under the Open Government Licence v3.0.

Written. Build the site to publish it: npm run build
`,
    );
    expect(await imported('QX11AA')).toEqual({ unit: '1AA', latitude: 52.237, longitude: -0.893, area: 'west' });
    expect(await imported('QX100AA')).toMatchObject({ area: 'north' });
    expect((await imported('QX12AB'))?.area).toBeUndefined();
    expect([await imported('QX100AB'), await imported('QX21AA')]).toEqual([undefined, undefined]);
  });

  test('gives the same file whatever the order of the rows, and from the folder as from the ZIP', async () => {
    const { asked, file, content, folder } = county();
    file('unpacked/Data/qx.csv', text);
    file('unpacked/Doc/metadata.txt', 'COPYRIGHT DATE: 20251020');
    const read = () => readFileSync(join(content, 'geography', 'postcodes.json'), 'utf8');
    await geoImport(asked(file('a.zip', zipOf({ 'qx.csv': text }))));
    const first = read();
    await geoImport(asked(file('list.csv', [...rows].reverse().join('\n')), { year: '2025' }));
    expect(read()).toBe(first);
    await geoImport(asked(join(folder, 'unpacked')));
    expect(read()).toBe(first);
  });

  test('reads a list of the ONS by its headings, without what is no longer used', async () => {
    const { asked, file } = county();
    const list = [
      'pcd7,pcds,doterm,lat,long,laua',
      `"QX1 1AA","QX1 1AA","",52.237018,-0.893032,"${WEST}"`,
      `"QX1 1AC","QX1 1AC","202001",52.237018,-0.893032,"${WEST}"`,
      `"QX1 1AD","QX1 1AD","",99.999999,0,"${WEST}"`,
      `"QX1 2AA","QX1 2AA","",52.26,-0.89,"${NORTH}"`,
    ].join('\n');
    expect(await geoImport(asked(file('nspl.csv', list)))).toMatch(
      /Left out: 1 without a place .*, 1 no longer used\.[\s\S]*The list does not say its year: 2026 is written/,
    );
    expect(await imported('QX11AA')).toMatchObject({ latitude: 52.237, area: 'west' });
    expect(await imported('QX11AC')).toBeUndefined();
  });

  test('says which postcode is listed twice with two places; the first counts', async () => {
    const { asked, file } = county();
    const twice = [...rows, rows[0]!, row('QX1 1AB', 475_000, 260_000, WEST)].join('\n');
    const said = await geoImport(asked(file('list.csv', twice)));
    expect(said).toContain('2 listed twice');
    expect(said).toContain('Listed twice with different places: the first counts. Look at QX1 1AB.');
  });

  test('for a country has a file for each outcode, and takes the place of the county’s', async () => {
    const { asked, file, content } = county();
    const list = file('list.zip', zipOf({ 'qx.csv': text }));
    await geoImport(asked(list));
    expect(await geoImport(asked(list, { isCountry: true }))).toMatch(/postcodes\/: 4 files.*the host can see which/);
    expect(readdirSync(join(content, 'geography')).sort()).toEqual(['outcodes.csv', 'postcodes', 'sectors.csv']);
    const { kind, files } = (await readImported(content))!;
    expect([kind, ...files.keys()]).toEqual(['country', 'QX1', 'QX10', 'QX2']);
    expect(await imported('QX12AA')).toMatchObject({ area: 'north' });
    await geoImport(asked(list));
    expect(existsSync(join(content, 'geography', 'postcodes'))).toBe(false);
  });
});

describe('an import is refused, and nothing is written or lost', () => {
  const before = '{"areas":[],"outcodes":{}}';
  const whole = zipOf({ 'qx.csv': text });
  const other = rows.map((each) => each.replaceAll(/E069999\d\d/g, 'E07000001')).join('\n');
  test.for<[name: string, content: string | Uint8Array, says: RegExp]>([
    ['list.txt', 'hello', /^list\.txt is neither a ZIP nor a CSV file\. Give the file as it was downloaded/],
    ['list.csv', 'name,phone\nA,B\n', /^list\.csv is no list of postcodes that we know\. It begins with: name,phone/],
    ['cut.zip', whole.slice(0, whole.length - 80), /^cut\.zip is not whole: its end is missing\. Download it again\.$/],
    ['bad.zip', damaged(whole), /^bad\.zip is (damaged|not whole)/],
    ['gpkg.zip', zipOf({}), /^gpkg\.zip has no CSV file of postcodes in it\..* download the one called CSV/],
    ['cut.csv', text.slice(0, -40), /^cut\.csv breaks off in line 7: it was not downloaded whole\./],
    [
      'odd.csv',
      `${text}"not a postcode",1,2,3,,,,,,\n`,
      /^1 of 8 rows cannot be read .* odd\.csv, line 8: "not a postcode"/,
    ],
    ['far.csv', other, /^None of the 7 rows is of north or west \(E06999901, E06999902\)\. .* such as E07000001/],
  ])('%s', async ([name, content, says]) => {
    const { asked, file, content: folder } = county();
    writeFileSync(join(folder, 'geography', 'postcodes.json'), before);
    const list = file(name, content);
    await expect(geoImport(asked(list))).rejects.toThrow(says);
    expect(readFileSync(join(folder, 'geography', 'postcodes.json'), 'utf8')).toBe(before);
    expect(readdirSync(join(folder, 'geography'))).toHaveLength(3);
  });

  test.for<[what: string, codes: { north?: string; west?: string }, outlines: string | undefined, says: RegExp]>([
    ['no code', {}, undefined, /^No area has the code of its council.* "code: E06000001"/],
    ['outlines of another place', { north: NORTH, west: WEST }, boundaries('E1', 'E2'), /no outline of a council/],
    [
      'outlines that say the opposite',
      { north: NORTH, west: WEST },
      boundaries(WEST, NORTH),
      /do not lie in the council that the list gives them \(b\.json\), such as QX1 1AA/,
    ],
  ])('for %s', async ([, codes, outlines, says]) => {
    const { asked, file, content } = county(codes);
    const list = file('list.csv', text);
    const more = outlines === undefined ? {} : { boundaries: file('b.json', outlines) };
    await expect(geoImport(asked(list, more))).rejects.toThrow(says);
    expect(existsSync(join(content, 'geography', 'postcodes.json'))).toBe(false);
  });

  test('when a file is not there', async () => {
    const { asked, folder } = county();
    await expect(geoImport(asked(join(folder, 'no.zip')))).rejects.toThrow(/no\.zip is not there\. Check its name/);
  });
});

/** A byte in the middle is another. */
function damaged(zip: Uint8Array): Uint8Array {
  const copy = zip.slice();
  for (let at = 60; at < 90; at += 1) copy[at] = 255 - copy[at]!;
  return copy;
}

test('what is asked for is read from where the person stands', () => {
  county();
  expect(readAsked(['a.zip', 'b.json', '--country', '--content', 'c', '--year', '2025'], '/home/x')).toEqual({
    ...{ content: '/home/x/c', list: '/home/x/a.zip', boundaries: '/home/x/b.json', isCountry: true, year: '2025' },
  });
  expect(() => readAsked([])).toThrow(/^Use: npm run geo:import/);
  expect(() => readAsked(['a.zip', '--yeer', '1'])).toThrow(/^Use: npm run geo:import/);
  expect(() => readAsked(['a.zip', '--year', '25'])).toThrow('--year is the year of the list');
});

/** Genuine rows are nobody's to commit: name a folder of them, and this runs on it. */
const genuine = process.env.CODE_POINT_OPEN;
if (genuine)
  test('of genuine rows every council has some, and all sectors are covered', async () => {
    const { byArea, sectors } = await planImport(readAsked([genuine]));
    expect([...byArea.values()].every((count) => count > 0)).toBe(true);
    expect(sectors.missing).toEqual([]);
  });
