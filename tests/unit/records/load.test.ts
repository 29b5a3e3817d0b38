/** All content outside Astro, through Astro's collections, and through Astro's loaders: the same records. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ContentError } from '../../../src/records/content-error.ts';
import { forget, loadContent } from '../../../src/records/load.ts';
import { fileLoader, folderLoader } from '../../../src/records/loader.ts';
import { fromCollections } from '../../../src/records/types.ts';
import { contentWith, service, serviceWith } from './small-content.ts';

afterEach(() => vi.unstubAllEnvs());

interface Entry {
  id: string;
  data: Record<string, unknown>;
  body?: string;
  filePath?: string;
}

/** What a loader is given by Astro, as far as ours uses it. */
function context(watched = false) {
  const entries = new Map<string, Entry>();
  const said: string[] = [];
  let changed: (event: string, file: string) => void = () => undefined;
  const given = {
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    store: { clear: () => entries.clear(), set: (entry: Entry) => entries.set(entry.id, entry) },
    logger: { info: (text: string) => said.push(text), error: (text: string) => said.push(text) },
    generateDigest: (data: object) => JSON.stringify(data).length.toString(),
    ...(watched && {
      watcher: { add: () => undefined, on: (_: string, listener: typeof changed) => (changed = listener) },
    }),
  } as unknown as LoaderContext;
  return { given, entries, said, change: (file: string) => changed('change', file) };
}

describe('loadContent', () => {
  test('gives every kind, typed and sorted', async () => {
    const content = await loadContent(contentWith());
    expect(content.services[0]).toMatchObject({
      id: 'club',
      file: 'content/services/club.md',
      body: 'You can drop in on Mondays.',
    });
    expect(content.areas.map(({ id }) => id)).toEqual(['corby', 'england', 'smallshire']);
    expect(content.site.county).toBe('Smallshire');
    expect(content.vocabularies.routes.map(({ id }) => id)).toContain('phone');
    expect(content.retired.closed[0]?.name).toBe('Old Street Drop-in');
    expect(content.towns).toEqual([]);
  });
  test('reads once, until it is told to forget', async () => {
    const folder = contentWith();
    const first = await loadContent(folder);
    writeFileSync(join(folder, 'services', 'club.md'), service.replace('Corner', 'Market'));
    expect((await loadContent(folder)).services[0]).toBe(first.services[0]);
    forget(folder);
    expect((await loadContent(folder)).services[0]?.data.name).toBe('Market Club');
  });
  test('faults are one error whose message is the report, without a stack', async () => {
    const folder = contentWith({ 'services/club.md': serviceWith('summary:', 'sumary:') });
    const error = await loadContent(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ContentError);
    expect((error as ContentError).stack).toBe('');
    expect((error as ContentError).message).toMatchInlineSnapshot(`
      "content/services/club.md:4:1  sumary
         found:    the field "sumary"
         expected: only fields that a service has
         mend:     did you mean summary?
         how:      content/README.md#fields

      The content has 1 error: nothing was built. Check again with: npm run check"
    `);
  });
  test('warnings stop nothing', async () => {
    const folder = contentWith({ 'organisations/helpers.yml': (text) => text.replace('https:', 'http:') });
    expect((await loadContent(folder)).organisations).toHaveLength(1);
  });
});

describe('the loaders', () => {
  test('fill the collections, from which the same content comes', async () => {
    const folder = contentWith();
    vi.stubEnv('CONTENT_DIR', folder);
    const kinds = [
      'services',
      'organisations',
      'places',
      'areas',
      'topics',
      'levels-of-need',
      'guides',
      'docs',
    ] as const;
    const stores = new Map<string, Map<string, Entry>>();
    for (const kind of kinds) {
      const { given, entries } = context();
      await folderLoader(kind).load(given);
      stores.set(kind, entries);
    }
    const { given, entries } = context();
    await fileLoader().load(given);
    stores.set('files', entries);

    const collected = await fromCollections((name) => Promise.resolve([...(stores.get(name)?.values() ?? [])]));
    const { services, places, vocabularies, ...rest } = await loadContent(folder);
    expect(collected).toMatchObject({ vocabularies, site: rest.site, retired: rest.retired, towns: rest.towns });
    const bare = ({ id, file, data, body }: (typeof services)[number]) => ({ id, file, data, ...(body && { body }) });
    expect(collected.services).toEqual(services.map(bare));
    expect(collected.places.map(({ id, data }) => [id, data])).toEqual(places.map(({ id, data }) => [id, data]));
  });

  test('a build stops at the first collection, whichever holds the fault', async () => {
    vi.stubEnv('CONTENT_DIR', contentWith({ 'services/club.md': serviceWith('summary:', 'sumary:') }));
    await expect(folderLoader('topics').load(context().given)).rejects.toThrow('did you mean summary?');
  });

  test('while developing a fault is shown once, and the last good state stays', async () => {
    const folder = contentWith();
    vi.stubEnv('CONTENT_DIR', folder);
    const services = context(true);
    const topics = context(true);
    await folderLoader('services').load(services.given);
    await folderLoader('topics').load(topics.given);
    const file = join(folder, 'services', 'club.md');
    const change = (text: string) => {
      writeFileSync(file, text);
      services.change(file);
      topics.change(file);
    };

    change(serviceWith('summary:', 'sumary:'));
    await vi.waitFor(() => expect([...services.said, ...topics.said].join('')).toContain('did you mean summary?'));
    expect([...services.said, ...topics.said]).toHaveLength(1);
    expect(services.entries.get('club')?.data.name).toBe('Corner Club');

    change(service.replace('Corner', 'Market'));
    await vi.waitFor(() => expect(services.entries.get('club')?.data.name).toBe('Market Club'));
  });

  test('a change elsewhere is no business of ours', async () => {
    const folder = contentWith();
    vi.stubEnv('CONTENT_DIR', folder);
    const { given, entries, change } = context(true);
    await folderLoader('services').load(given);
    entries.clear();
    change(join(folder, '..', basename(folder) + '-other', 'x.md'));
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(entries.size).toBe(0);
  });
});
