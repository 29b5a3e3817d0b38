/** The finder's own files: complete, small, and without what is kept inside. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PackedIndex } from '../../src/catalogue/views/pack-index.ts';
import { unpackIndex } from '../../src/features/find/unpack-index.ts';
import { serviceHref } from '../../src/model/rules/hrefs.ts';
import { loadContent } from '../../src/records/load.ts';
import { builtPages, distFolder } from '../support/site.ts';

const text = readFileSync(join(distFolder, 'data', 'find.json'), 'utf8');
const index = unpackIndex(JSON.parse(text) as PackedIndex);
const { services: records, topics } = await loadContent();

describe('the finder’s index', () => {
  test('holds every service that is published and open, once', () => {
    const open = records.filter(({ data }) => data.status === 'active' || data.status === 'paused').map(({ id }) => id);
    expect(open.length).toBeGreaterThan(180);
    expect(index.services.map(({ id }) => id).sort()).toEqual(open.sort());
  });

  test('leads to pages that are there', () => {
    const urls = new Set(builtPages().map(({ url }) => url));
    expect(index.services.map(({ id }) => serviceHref(id)).filter((href) => !urls.has(href))).toEqual([]);
  });

  test('refers only to what it holds', () => {
    const known = {
      topics: new Set(index.topics.map(({ id }) => id)),
      levels: new Set(index.levels.map(({ id }) => id)),
      areas: new Set(index.areas.map(({ id }) => id)),
    };
    const ids = new Set(index.services.map(({ id }) => id));
    const faults = index.services.flatMap((service) => [
      ...service.topics.filter((id) => !known.topics.has(id)),
      ...service.levels.filter((id) => !known.levels.has(id)),
      ...service.areas.filter((id) => !known.areas.has(id)),
      ...service.places.filter((at) => index.places[at] === undefined),
    ]);
    expect(faults).toEqual([]);
    expect(index.topics).toHaveLength(topics.length);
    // Who to ring when words mean danger must never be missing.
    expect(index.warnings.flatMap(({ services }) => services.filter((id) => !ids.has(id)))).toEqual([]);
    expect(index.warnings.filter(({ services }) => services.length === 0)).toEqual([]);
  });

  test('places its pins in or near the county', () => {
    const far = index.places.filter(
      ({ latitude, longitude }) => latitude < 51.8 || latitude > 52.8 || longitude < -1.5 || longitude > -0.1,
    );
    expect(far).toEqual([]);
  });

  test('has nothing that is kept inside', () => {
    const inside = ['editorNote', 'unconfirmedBecause', 'sources', 'confidence', 'took', 'copyOf', 'assurance'];
    const keys = new Set([...text.matchAll(/"(\w+)":/g)].map(([, key]) => key));
    expect(inside.filter((key) => keys.has(key))).toEqual([]);
  });

  test('stays small: a phone fetches it before it can answer', () => {
    const bytes = brotliCompressSync(text).length;
    console.log(`data/find.json: ${text.length} bytes, ${bytes} with brotli, for ${index.services.length} services`);
    expect(bytes).toBeLessThan(250 * index.services.length);
  });
});
