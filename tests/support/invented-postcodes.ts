/** A list of whole postcodes of our own making, brought into a content folder: two councils share the sector that they are in. */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geoImport } from '../../src/commands/geo-import.ts';

/** North and West: places some metres apart, in one sector. */
export const inNorth = { postcode: 'NN6 0ZZ', latitude: 52.301, longitude: -0.8 };
export const inWest = { postcode: 'NN6 0ZY', latitude: 52.301, longitude: -0.83 };

export async function importInventedPostcodes(content: string): Promise<void> {
  const file = join(tmpdir(), `invented-postcodes-${process.pid}.csv`);
  const line = ({ postcode, latitude, longitude }: typeof inNorth, council: string): string =>
    `${postcode},${latitude},${longitude},${council}`;
  writeFileSync(file, ['pcds,lat,long,laua', line(inNorth, 'E06000061'), line(inWest, 'E06000062')].join('\n') + '\n');
  try {
    await geoImport({ content, list: file, isCountry: false, year: '2026' });
  } finally {
    rmSync(file, { force: true });
  }
}
