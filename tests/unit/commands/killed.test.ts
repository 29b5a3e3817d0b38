/** Commands that are killed in the middle of a change, at points that a seed chooses: what is there is as before, or wholly new. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { putBackContent } from '../../../src/records/write/put-back.ts';
import { putBackCutOff } from '../../../src/records/write/write-all.ts';
import { filesOf, leftIn, moments, runKilled, type Ended } from '../../support/killed.ts';
import { madeCounty, rows, zipOf } from '../records/geo-import/invented.ts';
import { contentWith, service, today } from '../records/small-content.ts';

const SEED = 20_261_127;
/** Of each command. */
const KILLS = 4;

interface Killed {
  /** The content folder that it starts with. */
  content: () => string;
  /** Arguments of Node, for a copy of that folder. */
  args: (content: string) => readonly string[];
  piped?: string;
  /** It takes away old files when the new ones are there, and which of the two holds is never in doubt. */
  tidiesUp?: RegExp;
  /** A folder that is no content: what was cut off in it is put back by the next run alone. */
  writesTo?: string;
}

const inContent = (file: string, ...more: string[]) => ({
  args: () => [file, ...more],
});
const code = (text: string): string[] => ['--input-type=module', '-e', text];
const from = (file: string): string => JSON.stringify(resolve(file));

/** Mended by `--fix`: a space too many. */
const untidy = (id: number) => [`organisations/untidy-${id}.yml`, `name: Untidy ${id}  \ntype: charity\n`] as const;

const club = {
  ...{ name: 'Blue Hats Club', organisation: 'helpers', summary: 'Make hats with others.', topics: ['parenting'] },
  ...{ levelsOfNeed: ['universal'], areas: ['corby'] },
  assurance: { by: 'A team', confidence: 'medium', sources: [{ url: 'https://www.example.org/hats' }] },
};

/** A county with one kind of list, and the arguments that bring in the other. */
function geoImport(had: 'county' | 'country'): Killed {
  const { folder, content, file } = madeCounty();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const list = file('codepo_gb.zip', zipOf({ 'qx.csv': `${rows.join('\r\n')}\r\n` }));
  const old = { county: 'postcodes.json', country: 'postcodes/QX1.json' }[had];
  const empty = '{"attribution":["Old"],\n"areas":[],\n"outcodes":{\n}}\n';
  const about = join(content, 'geography/postcodes/about.json');
  const target = join(content, 'geography', old);
  file(target.slice(folder.length + 1), empty);
  if (had === 'country') file(about.slice(folder.length + 1), '{"attribution":["Old"]}\n');
  return {
    content: () => content,
    args: (copy) => [
      ...['src/commands/geo-import.ts', list, '--content', copy],
      ...(had === 'county' ? ['--country'] : []),
    ],
    tidiesUp: had === 'county' ? /^geography\/postcodes\.json$/ : /^geography\/postcodes\//,
  };
}

const commands: Record<string, () => Killed> = {
  'check --fix': () => ({
    content: () => contentWith(Object.fromEntries([untidy(1), untidy(2), untidy(3)])),
    ...inContent('src/records/check.ts', '--fix'),
  }),
  confirm: () => ({
    content: () => contentWith({ 'services/other.md': service.replace('Corner Club', 'Other Club') }),
    ...inContent('src/commands/confirm.ts', 'club', 'other', '--date', '2026-11-21'),
  }),
  new: () => ({
    content: contentWith,
    ...inContent('src/commands/new.ts', 'service', '--yes'),
    piped: JSON.stringify(club),
  }),
  schemas: () => ({ content: contentWith, ...inContent('src/records/write-schemas.ts') }),
  'export:xlsx': () => ({
    content: () => contentWith({ 'map/out.xlsx': 'an older file' }),
    args: (content) => ['src/commands/export.ts', join(content, 'map/out.xlsx')],
  }),
  'issue-forms': () => ({
    content: () => contentWith({ 'map/bug.yml': 'ours', 'map/wrong.yml': 'older' }),
    args: (content) =>
      code(
        `import { writeIssueForms } from ${from('src/actions/issue-forms/write.ts')};
        await writeIssueForms(${JSON.stringify(content)}, ${JSON.stringify(join(content, 'map'))});`,
      ),
    writesTo: 'map',
  }),
  create: () => ({
    content: contentWith,
    args: (content) =>
      code(
        `import { create } from ${from('src/commands/create.ts')};
        const county = { county: 'Rutland', name: 'Early Help Rutland', area: 'rutland', today: '${today}' };
        await create(${JSON.stringify(join(content, 'map/rutland'))}, county, ${JSON.stringify(content)}).catch((error) => {
          // The small content has not all the lists that a county is given: it is made all the same, and that is said.
          if (!error.message.includes('The folder was made')) throw error;
        });`,
      ),
  }),
  'geo:import for a county': () => geoImport('country'),
  'geo:import for a country': () => geoImport('county'),
};

function copyOf(content: string): string {
  const above = mkdtempSync(join(tmpdir(), 'early-help-killed-'));
  onTestFinished(() => rmSync(above, { recursive: true, force: true }));
  const copy = join(above, basename(content));
  cpSync(content, copy, { recursive: true });
  return copy;
}

const without = (all: Record<string, string>, pattern?: RegExp): Record<string, string> =>
  Object.fromEntries(Object.entries(all).filter(([path]) => !pattern?.test(path)));

test.for(Object.keys(commands))('%s', { timeout: 60_000 }, async (name) => {
  const { content: make, args, piped = '', tidiesUp, writesTo } = commands[name]!();
  const start = make();
  const before = filesOf(start);
  const run = (copy: string, when: { at: number } | { countTo: string }): Promise<Ended> =>
    runKilled(args(copy), { CONTENT_DIR: copy, BUILD_DAY: today }, piped, when);

  const whole = copyOf(start);
  const countTo = join(dirname(whole), 'changes.txt');
  const first = await run(whole, { countTo });
  expect(first.code, first.said).toBe(0);
  const after = filesOf(whole);
  expect(after).not.toEqual(before);
  const changes = Number(readFileSync(countTo, 'utf8'));
  expect(changes).toBeGreaterThan(3);

  await Promise.all(
    moments(SEED, changes, KILLS).map(async (at, index) => {
      const copy = copyOf(start);
      const said = `${name}, killed at its change ${at} of ${changes}`;
      expect((await run(copy, { at })).signal, said).toBe('SIGKILL');
      for (const [path, bytes] of Object.entries(filesOf(copy)))
        expect([before[path], after[path]], `${said}: ${path}`).toContain(bytes);
      // As whoever reads the content next does.
      await putBackContent(copy);
      if (writesTo) await putBackCutOff(join(copy, writesTo));
      const left = filesOf(copy);
      if (JSON.stringify(left) !== JSON.stringify(before))
        expect(without(left, tidiesUp), said).toEqual(without(after, tidiesUp));
      // The others are in the same state by now: one run of each command tells.
      if (index > 0) return;
      const again = await run(copy, { at: Infinity });
      expect(again.code, `${said}: ${again.said}`).toBe(0);
      expect(filesOf(copy), said).toEqual(after);
      expect(leftIn(copy), said).toEqual([]);
    }),
  );
});

test('check alone changes nothing, and takes no notice of what Chrome keeps while a form is saved', async () => {
  const content = contentWith({ 'services/club.md.crswap': 'half a' });
  const countTo = join(dirname(content), 'changes.txt');
  writeFileSync(countTo, '');
  const { code: end, said } = await runKilled(['src/records/check.ts', content], { BUILD_DAY: today }, '', { countTo });
  expect([end, readFileSync(countTo, 'utf8')], said).toEqual([0, '0\n']);
});
