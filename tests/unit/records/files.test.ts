/** Names of files and folders, files that are too long or lead outside, and a folder that is not there. */
import { symlinkSync, writeFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asId } from '../../../src/records/files/names.ts';
import { readContent } from '../../../src/records/read-content.ts';
import { problemLines } from '../../../src/records/report/terminal.ts';
import { contentWith, readingOf, service } from './small-content.ts';

test('the small content has no fault, and every record is there', async () => {
  const { records, problems } = await readContent(contentWith());
  expect(problems).toEqual([]);
  expect(records.folders.areas.map(({ id, file }) => [id, file])).toEqual([
    ['corby', 'content/areas/corby.yml'],
    ['england', 'content/areas/england.yml'],
    ['smallshire', 'content/areas/smallshire.yml'],
  ]);
  expect(records.files.site?.data.county).toBe('Smallshire');
  expect(records.folders.services[0]?.positionOf(['contact', 'phone'])).toEqual({ line: 13, column: 10 });
});

describe('names', () => {
  test('spaces and capitals', async () =>
    expect(await readingOf({ 'services/Family Hub (Corby).md': service })).toMatchInlineSnapshot(`
      "content/services/Family Hub (Corby).md:1:1  File name
         found:    Family Hub (Corby).md
         expected: a name for a service of small letters, digits and single hyphens, with the ending .md
         mend:     rename it to content/services/family-hub-corby.md
         how:      content/README.md#file-names"
    `));
  test('another ending', async () =>
    expect(await readingOf({ 'topics/sleep.yaml': 'name: x' })).toMatchInlineSnapshot(`
      "content/topics/sleep.yaml:1:1  File name
         found:    sleep.yaml
         expected: a name for a topic of small letters, digits and single hyphens, with the ending .yml
         mend:     rename it to content/topics/sleep.yml
         how:      content/README.md#file-names"
    `));
  test('an ending in capitals', async () =>
    expect(await readingOf({ 'services/CLUB.MD': service })).toMatchInlineSnapshot(`
      "content/services/CLUB.MD:1:1  File name
         found:    CLUB.MD
         expected: a name for a service of small letters, digits and single hyphens, with the ending .md
         mend:     rename it to content/services/club.md
         how:      content/README.md#file-names"
    `));
  test('fields only where text belongs', async () =>
    expect(await readingOf({ 'services/other.yml': 'name: x' })).toMatchInlineSnapshot(`
      "content/services/other.yml:1:1  File name
         found:    other.yml
         expected: a name for a service of small letters, digits and single hyphens, with the ending .md
         mend:     rename it to content/services/other.md
         how:      content/README.md#file-names"
    `));
  test('a name that Windows keeps for itself', async () =>
    expect(await readingOf({ 'services/con.md': service })).toMatchInlineSnapshot(`
      "content/services/con.md:1:1  File name
         found:    con.md
         expected: a name that Windows does not keep for itself
         mend:     give it a longer name
         how:      content/README.md#file-names"
    `));
  test('a folder inside', async () =>
    expect(await readingOf({ 'services/corby/club-2.md': service })).toMatchInlineSnapshot(`
      "content/services/corby:1:1  File name
         found:    corby/
         expected: files only, directly in content/services
         mend:     move what is in it up into content/services
         how:      content/README.md#file-names"
    `));
  test('a copy that an editor left', async () =>
    expect(await readingOf({ 'services/club.md~': service })).toContain('rename it to content/services/club'));
  test('a hidden record', async () =>
    expect(await readingOf({ 'services/.club-2.md': service })).toContain('File name'));
  test('a name that a terminal would obey', async () => {
    const told = await readingOf({ 'services/\u001b[31m\n::error::x.md': service });
    expect(told.split('\n')[0]).toBe('content/services/?[31m ::error::x.md:1:1  File name');
  });
  test('a misspelt folder', async () =>
    expect(await readingOf({ 'service/club-2.md': service })).toMatchInlineSnapshot(`
      "content/service:1:1  File name
         found:    service
         expected: a folder that the directory reads: services, organisations, places, areas, topics, levels-of-need, languages, guides, docs, outcomes, evidence, comments, geography, vocabulary, map
         mend:     did you mean services?
         how:      content/README.md#file-names"
    `));
  test('a misspelt list', async () =>
    expect(await readingOf({ 'vocabulary/Roles.yaml': 'terms: []' })).toMatchInlineSnapshot(`
      "content/vocabulary/Roles.yaml:1:1  File name
         found:    Roles.yaml
         expected: one of the lists roles.yml, routes.yml, costs.yml, languages.yml, facilities.yml, place-kinds.yml, organisation-types.yml, area-kinds.yml, phrases.yml, ages.yml, warnings.yml, glossary.yml, hard-words.yml, taxonomies.yml, taxonomy-terms.yml, feed-terms.yml
         mend:     rename it to content/vocabulary/roles.yml
         how:      content/README.md#file-names"
    `));
  test('a folder of which nothing is known is a warning', async () => {
    const { problems } = await readContent(contentWith({ 'holiday-pictures/a.md': 'x' }));
    expect(problems).toMatchObject([{ severity: 'warning', file: 'content/holiday-pictures' }]);
  });
  test('what computers leave behind, and guides for editors, say nothing', async () =>
    expect(
      await readingOf({
        'services/.DS_Store': '',
        'places/Thumbs.db': '',
        'README.md': '# Help',
        'areas/README.md': '# Areas',
        '.gitkeep': '',
      }),
    ).toBe(''));
  test('data beside the towns is let be', async () =>
    expect(await readingOf({ 'geography/outline.json': '{}' })).toBe(''));
  test.for([
    ["Children's Centre", 'childrens-centre'],
    ['Café & Co.', 'cafe-and-co'],
    ['--x--', 'x'],
  ] as const)('%s as an id', ([name, id]) => expect(asId(name)).toBe(id));
});

describe('files', () => {
  test('ten megabytes take no time', async () => {
    const folder = contentWith();
    writeFileSync(join(folder, 'services', 'long.md'), '');
    truncateSync(join(folder, 'services', 'long.md'), 10_000_000);
    const start = performance.now();
    const { problems } = await readContent(folder);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(problemLines(problems)).toMatchInlineSnapshot(`
      "content/services/long.md:1:1  The file
         found:    10,000 kB
         expected: a file of at most 200 kB
         mend:     a record is a few pages of text: is this another kind of file?
         how:      content/README.md#files"
    `);
  });
  test('a link that leads outside', async () => {
    const folder = contentWith();
    symlinkSync('/etc/hostname', join(folder, 'services', 'outside.md'));
    expect(problemLines((await readContent(folder)).problems)).toMatchInlineSnapshot(`
      "content/services/outside.md:1:1  File name
         found:    outside.md
         expected: a file of its own inside the content folder
         mend:     this is a link to something outside: put a copy in its place
         how:      content/README.md#file-names"
    `);
  });
  test('a link that leads nowhere', async () => {
    const folder = contentWith();
    symlinkSync(join(folder, 'nowhere'), join(folder, 'services', 'nowhere.md'));
    expect(problemLines((await readContent(folder)).problems)).toContain('content/services/nowhere.md:1:1  File name');
  });
  test('a link to a file of the content is read', async () => {
    const folder = contentWith();
    symlinkSync(join(folder, 'services', 'club.md'), join(folder, 'services', 'club-2.md'));
    const { records, problems } = await readContent(folder);
    expect(problems).toEqual([]);
    expect(records.folders.services).toHaveLength(2);
  });
  test('a file without which there is no directory', async () =>
    expect(await readingOf({ 'vocabulary/roles.yml': undefined })).toMatchInlineSnapshot(`
      "content/vocabulary/roles.yml:1:1  The file
         found:    nothing
         expected: this file: the directory cannot do without it
         mend:     copy it from another directory of this project and change it
         how:      content/README.md#files"
    `));
  test('nothing has closed yet, no towns are listed: both files may be missing', async () =>
    expect(await readingOf({ 'retired.yml': undefined })).toBe(''));
  test('no folder', async () =>
    expect(problemLines((await readContent('no-such-folder')).problems)).toMatchInlineSnapshot(`
      "no-such-folder:1:1  The content folder
         found:    nothing
         expected: a folder with the records
         mend:     check the name, or the setting CONTENT_DIR
         how:      content/README.md#files"
    `));
});

test('a faulty vocabulary still gives its ids, so that one fault is not told twice', async () => {
  const { records } = await readContent(contentWith({ 'vocabulary/roles.yml': (text) => `${text}    sde: family\n` }));
  expect(records.files['vocabulary/roles']).toBeUndefined();
  expect(records.ids['vocabulary/roles']).toEqual(new Set(['self', 'parent-carer']));
});
