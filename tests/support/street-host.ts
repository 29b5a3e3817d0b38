/** A host with a base map, as the pages of the built site would meet it: its map.json names one, and this answers for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import type { BaseLayer } from '../../src/features/map/base-layer.ts';
import type { SampleTown } from './sample-streets.ts';
import { distFolder } from './site.ts';

/** How a host answers when it is asked for a piece of a file. */
export type Answer = (route: Route, archive: Buffer) => Promise<void>;

export const sendsPieces: Answer = async (route, archive) => {
  const [, first = '0', last = ''] = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers().range ?? '') ?? [];
  const end = Math.min(Number(last), archive.length - 1);
  await route.fulfill({
    status: 206,
    headers: { 'Content-Range': `bytes ${first}-${end}/${archive.length}`, 'Accept-Ranges': 'bytes' },
    body: archive.subarray(Number(first), end + 1),
  });
};

/** As a host that knows no pieces. */
export const sendsAll: Answer = (route, archive) => route.fulfill({ status: 200, body: archive });

const ground = (): BaseLayer => JSON.parse(readFileSync(join(distFolder, 'data/map.json'), 'utf8')) as BaseLayer;

/** The towns of the built site. */
export const townsOfSite = (): SampleTown[] =>
  ground().towns.map(([name, latitude, longitude, population]) => ({ name, latitude, longitude, population }));

/**
 * @param url what the site says: an archive, or tiles
 * @returns the addresses that were asked for
 */
export async function hostStreets(
  context: BrowserContext,
  archive: Buffer,
  answer: Answer,
  url = '/data/streets/0.pmtiles',
): Promise<string[]> {
  // prettier-ignore
  const asked: string[] = [];
  const streets = { url, closest: 16, ...(url.includes('{z}') && { tileZoom: 12 }) };
  await context.route('**/data/map.json', (route) => route.fulfill({ json: { ...ground(), streets } }));
  await context.route('**/data/streets/**', async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await answer(route, archive);
  });
  return asked;
}
