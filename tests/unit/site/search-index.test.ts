import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FinderIndex } from '../../../src/catalogue/views/finder-index.ts';
import {
  FULL_TEXT_FILE,
  INDEX_FILE,
  makeSearchFiles,
  POSTCODES_FILE,
  type SearchFiles,
} from '../../../src/site/search-index.ts';
import { rowsOf } from '../../../src/site/postcode-tables.ts';

let files: SearchFiles;
let index: FinderIndex & { version: string };

beforeAll(async () => {
  files = await makeSearchFiles();
  index = JSON.parse(String(files.get(INDEX_FILE))) as typeof index;
}, 60_000);

describe('the files of the finder', () => {
  test('name their version, which changes with the content only', () => {
    expect(index.version).toMatch(/^[0-9a-f]{12}$/);
  });

  test('are these and no more, and the text is of the build that the index is of', () => {
    expect([...files.keys()]).toEqual([INDEX_FILE, FULL_TEXT_FILE, POSTCODES_FILE]);
    expect((JSON.parse(String(files.get(FULL_TEXT_FILE))) as { version: string }).version).toBe(index.version);
  });

  test('hold nothing that is not published', () => {
    const text = String(files.get(INDEX_FILE));
    expect(text).not.toMatch(/editorNote|"sources"|"confidence"/);
  });

  test('are small', () => {
    expect(gzipSync(String(files.get(INDEX_FILE))).length).toBeLessThan(60_000);
    expect(gzipSync(String(files.get(POSTCODES_FILE))).length).toBeLessThan(40_000);
  });
});

describe('the postcode tables', () => {
  const head = 'sector,post_town,lat,lon,in_north,in_west,outside,median_radius_m,p95_radius_m,districts';

  test('are rows of figures', () => {
    expect(
      rowsOf(`${head}\nNN6 0,Northampton,52.3,-0.8,203,66,0,900,4000,wellingborough:203 daventry:66\n`, 'sectors.csv'),
    ).toEqual({
      'NN6 0': [
        52.3,
        -0.8,
        4000,
        0,
        [
          ['wellingborough', 203],
          ['daventry', 66],
        ],
      ],
    });
  });

  test('say which line lacks a figure', () => {
    expect(() => rowsOf(`${head}\nNN6 0,Northampton,,-0.8,203,66,0,900,4000,\n`, 'sectors.csv')).toThrow(
      /sectors\.csv: "NN6 0.*has no figure for lat/,
    );
  });
});
