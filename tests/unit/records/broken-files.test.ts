/**
 * Broken and hostile files, each kept in `fixtures/` under the name of its fault, and beside it, in a file that ends in
 * `.says.txt`, all that the check says of it. A folder stands for a folder of the content, or for a single file of it.
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileKinds, folderKinds } from '../../../src/model/kinds.ts';
import { contentFolder, inspect } from '../../../src/records/inspect.ts';
import { helpAnchors } from '../../../src/records/problem.ts';
import { slugOf } from '../../../src/records/markdown.ts';
import { problemLines } from '../../../src/records/report/terminal.ts';
import { files, readingOf, service, today } from './small-content.ts';

const root = 'tests/unit/records/fixtures';
const fixtures = globSync(`${root}/**/*.{md,yml}`)
  .map((file) => file.replaceAll('\\', '/').slice(root.length + 1))
  .sort();

/** The record of the small content that a fixture takes the place of. */
const inPlaceOf: Record<string, string> = {
  services: 'club',
  organisations: 'helpers',
  places: 'hall',
  areas: 'corby',
  topics: 'parenting',
  'levels-of-need': 'universal',
  guides: 'first',
  comments: '2026-letters',
  languages: 'pl',
};

const targetOf = (fixture: string): string => {
  const folder = dirname(fixture);
  return folder in folderKinds ? `${folder}/${inPlaceOf[folder] ?? 'example'}${extname(fixture)}` : `${folder}.yml`;
};

const folder = join(mkdtempSync(join(tmpdir(), 'early-help-')), 'content');
const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};
beforeAll(() => {
  for (const [name, text] of Object.entries(files)) put(name, text);
});
afterAll(() => rmSync(dirname(folder), { recursive: true }));

/** Errors; where there are none, what it warns of. */
async function saidOf(fixture: string): Promise<string> {
  const target = targetOf(fixture);
  put(target, readFileSync(`${root}/${fixture}`));
  const { errors, warnings } = await inspect(folder, today);
  if (target in files) put(target, files[target]!);
  else rmSync(join(folder, target));
  const about = (problems: typeof errors) => problems.filter(({ file }) => file === `content/${target}`);
  return problemLines(about(errors).length > 0 ? about(errors) : about(warnings));
}

describe('each broken file', () => {
  test('has a name that tells its fault; there are 200 at least, of every kind of record', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(200);
    for (const fixture of fixtures) expect(basename(fixture)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.(md|yml)$/);
    const folders = new Set(fixtures.map((fixture) => dirname(fixture)));
    expect(Object.keys(folderKinds).filter((kind) => !folders.has(kind))).toEqual([]);
    const single = [...folders].filter((folder) => !(folder in folderKinds));
    expect(single.filter((folder) => !Object.values(fileKinds).some(({ file }) => file === `${folder}.yml`))).toEqual(
      [],
    );
  });

  test('none of the messages is left over', () => {
    const kept = globSync(`${root}/**/*.says.txt`).map((file) => file.replaceAll('\\', '/').slice(root.length + 1));
    expect(kept.sort()).toEqual(fixtures.map((fixture) => fixture.replace(/\.\w+$/, '.says.txt')).sort());
  });

  test.for(fixtures)('%s', { timeout: 20_000 }, async (fixture) => {
    const said = await saidOf(fixture);
    await expect(`${said}\n`).toMatchFileSnapshot(`fixtures/${fixture.replace(/\.\w+$/, '.says.txt')}`);
    // A place, a field, what is expected and where help stands; never a word of a program.
    for (const block of said.split(/\n(?=content\/)/)) {
      expect(block).toMatch(
        /^content\/\S+:\d+:\d+ {2}\S.*\n(?: {3}found: {4}.+\n)? {3}expected: .+\n(?: {3}mend: {5}.+\n)? {3}how: {6}content\/README\.md#[\w-]+$/,
      );
      expect(block).not.toMatch(/undefined|\[object|\bNaN\b|\bat \w+ \(|Error:|\b(?:[Ii]nvalid|[Pp]lease|[Ss]orry)\b/);
    }
  });
});

describe('names that no record may have', () => {
  test.for<[what: string, name: string, mend: string]>([
    ['a dot before it', 'services/..club.md', 'rename it to content/services/club.md'],
    ['an encoded way out', 'services/%2e%2e%2fclub.md', 'rename it to content/services/2e-2e-2fclub.md'],
    ['a backslash', 'services/..\\club.md', 'rename it to content/services/club.md'],
    ['an underscore', 'services/corner_club.md', 'rename it to content/services/corner-club.md'],
    ['an accent', 'services/café.md', 'rename it to content/services/cafe.md'],
    ['two hyphens', 'services/corner--club.md', 'rename it to content/services/corner-club.md'],
    ['two endings', 'services/club.md.md', 'rename it to content/services/club-md.md'],
    ['no letters', 'services/!!!.md', 'give it another name'],
    ['ninety letters', `services/${'a'.repeat(90)}.md`, `rename it to content/services/${'a'.repeat(80)}.md`],
    ['a letter that turns the text', 'services/cl\u202eub.md', 'rename it to content/services/cl-ub.md'],
    ['a name of Windows', 'places/aux.yml', 'give it a longer name'],
    ['a Word file', 'services/club.docx', 'rename it to content/services/club.md'],
  ])('%s', async ([, name, mend]) => {
    const said = await readingOf({ [name]: service });
    expect(said).toContain('  File name\n');
    expect(said).toContain(`   mend:     ${mend}\n   how:      content/README.md#file-names`);
  });
});

test('every heading that a message names is in the guide for editors', () => {
  const guide = readFileSync(`${contentFolder()}/README.md`, 'utf8');
  const headings = new Set([...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugOf(heading)));
  expect(helpAnchors.filter((anchor) => !headings.has(anchor))).toEqual([]);
});
