/** `npm run new`: by JSON through a pipe, by options, and by the questions that a terminal asks. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { askRest } from '../../../src/commands/ask.ts';
import { idFor, nearNames, planNew, withStatus, type Answers } from '../../../src/records/new/make.ts';
import { answerFault, questionsFor, questionWords } from '../../../src/records/new/questions.ts';
import { inspect } from '../../../src/records/inspect.ts';
import { readContent } from '../../../src/records/read-content.ts';
import { knownFrom } from '../../../src/records/sheet/known.ts';
import { contentWith, today } from '../records/small-content.ts';

const club = {
  name: 'Blue Hats Club',
  organisation: 'helpers',
  summary: 'Make hats with others.',
  topics: ['parenting'],
  levelsOfNeed: ['universal'],
  areas: ['corby'],
  assurance: {
    by: 'Family information team',
    confidence: 'medium',
    sources: [{ url: 'https://www.example.org/hats' }],
  },
};

function run(folder: string, args: readonly string[], piped: unknown = ''): { code: number | null; out: string } {
  const result = spawnSync(process.execPath, ['src/commands/new.ts', ...args], {
    env: { ...process.env, CONTENT_DIR: folder, BUILD_DAY: today, NO_COLOR: '1' },
    input: typeof piped === 'string' ? piped : JSON.stringify(piped),
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout + result.stderr };
}
const slow = { timeout: 60_000 };

describe('the command', () => {
  test('shows the file, writes it only with --yes, and what it writes passes the check', slow, async () => {
    const folder = contentWith();
    const shown = run(folder, ['service'], club);
    expect(shown.out).toContain('Nothing was written: add --yes to write it.');
    expect(readdirSync(join(folder, 'services'))).toEqual(['club.md']);
    const { code, out } = run(folder, ['service', '--yes', '--set', 'contact.phone=01632 960123', '--confirmed'], club);
    expect(code).toBe(0);
    expect(out).toContain('Written.\n\nNext:\n   1. Read content/services/blue-hats-club.md');
    expect(readFileSync(join(folder, 'services/blue-hats-club.md'), 'utf8')).toBe(`---
name: Blue Hats Club
organisation: helpers
summary: Make hats with others.
topics:
  - parenting
levelsOfNeed:
  - universal
areas:
  - corby
contact:
  phone: "01632 960123"
status: active
assurance:
  checked: ${today}
  by: Family information team
  confidence: medium
  sources:
    - url: https://www.example.org/hats
---
`);
    expect((await inspect(folder, today)).errors).toEqual([]);
  });

  test('makes organisations and places too', slow, () => {
    const folder = contentWith();
    expect(run(folder, ['organisation', '--yes', '--set', 'name=Hat Makers', '--set', 'type=charity']).code).toBe(0);
    expect(readFileSync(join(folder, 'organisations/hat-makers.yml'), 'utf8')).toBe(
      'name: Hat Makers\ntype: charity\n',
    );
    const set = [
      'name=Old Barn',
      'area=corby',
      'kind=hall',
      'postcode=XX1 1AA',
      'sources 1 url=https://www.example.org/barn',
    ];
    expect(run(folder, ['place', '--yes', ...set.flatMap((pair) => ['--set', pair])]).code).toBe(0);
    expect(existsSync(join(folder, 'places/old-barn.yml'))).toBe(true);
  });

  test.for<[what: string, args: string[], piped: unknown, says: string]>([
    ['without a kind', [], '', 'Use: npm run new -- service|organisation|place'],
    ['without a name', ['service'], '', 'A new service needs a name.'],
    [
      'with a name that is there',
      ['service'],
      { ...club, name: 'corner  club' },
      'There is a service of this name: change content/services/club.md.',
    ],
    ['with an id that is there', ['service', '--id', 'club'], club, 'There is a service with the id club'],
    [
      'with a name that is retired',
      ['service'],
      { ...club, name: 'OSD' },
      'content/retired.yml lists "Old Street Drop-in": Closed in 2020. If it is open again, take it off that list first.',
    ],
    ['with an id that is none', ['service', '--id', 'A B'], club, '"A B" gives no id: choose one with --id'],
    ['with JSON that is none', ['service'], '{"name": ', 'What was piped in is not a record as JSON'],
    [
      'with a fault',
      ['service'],
      { ...club, topics: ['parentng'] },
      '"topics" (Blue Hats Club)\n   found:    "parentng"\n   expected: an id or a name from the list "topics"\n   mend:     did you mean parenting?',
    ],
    [
      'with a field missing',
      ['service'],
      { ...club, summary: undefined },
      '"summary" (Blue Hats Club)\n   found:    nothing\n',
    ],
  ])('%s it says so, and writes nothing', slow, ([, args, piped, says]) => {
    const folder = contentWith();
    const { code, out } = run(folder, [...args, '--yes'], piped);
    expect(out).toContain(says);
    expect(code).toBe(1);
    expect(readdirSync(join(folder, 'services'))).toEqual(['club.md']);
  });
});

describe('names and status', () => {
  test('nearly the same names are found, the nearest first', async () => {
    const { records } = await readContent(contentWith());
    expect(nearNames('services', 'Corner Clubs', records)).toEqual([{ id: 'club', name: 'Corner Club' }]);
    expect(nearNames('services', 'The Corner Club Corby', records)).toEqual([{ id: 'club', name: 'Corner Club' }]);
    expect(nearNames('services', 'Blue Hats', records)).toEqual([]);
    expect(() => idFor('services', 'Mystery Mentors', records)).toThrow('lists "Mystery Mentors"');
    expect(idFor('services', 'Café & Chat', records)).toBe('cafe-and-chat');
  });

  test.for<[answers: [string, string][], isConfirmed: boolean, status: string, because: string | undefined]>([
    [[], true, 'unconfirmed', 'No way in is known yet: a number, an address or a place.'],
    [
      [['contact.phone', '01632 960123']],
      false,
      'unconfirmed',
      'Nobody has confirmed yet that it runs as it says here.',
    ],
    [[['contact.phone', '01632 960123']], true, 'active', undefined],
    [[['status', 'paused']], false, 'paused', undefined],
  ])('%j, confirmed: %s', ([given, isConfirmed, status, because]) => {
    const answers: Answers = new Map(given);
    withStatus('services', answers, isConfirmed);
    expect([answers.get('status'), answers.get('unconfirmedBecause')]).toEqual([status, because]);
  });
});

describe('the questions', () => {
  test('are every field that must be there, in the words of the schema', () => {
    const { fields, groups } = questionsFor('services');
    expect(fields.map(({ heading }) => heading)).toEqual([
      ...[
        'name',
        'organisation',
        'summary',
        'topics',
        'levelsOfNeed',
        'eligibility.minimumAge',
        'eligibility.maximumAge',
        'areas',
      ],
      ...['cost.kind', 'contact.phone', 'contact.email', 'contact.website', 'assurance.by', 'assurance.confidence'],
    ]);
    expect(groups.map(({ group, needed }) => [group.sheet, needed])).toEqual([
      ['services access', false],
      ['services assurance sources', true],
    ]);
    expect(questionWords(fields[2]!)).toBe(
      'Summary. One sentence that a worried parent understands, at most 160 characters.',
    );
    expect(questionWords(fields[9]!)).toBe('Contact > Phone (may be left out). For example 0300 126 1000.');
  });

  test('are answered as the schema of the field asks', async () => {
    const { records } = await readContent(contentWith());
    const { wordsOf } = knownFrom(records);
    const fault = (heading: string, answer: string) =>
      answerFault(
        questionsFor('services').fields.find((one) => one.heading === heading)!,
        answer,
        wordsOf,
      );
    expect(fault('name', ' ')).toBe('This cannot be left out.');
    expect(fault('contact.phone', '')).toBeUndefined();
    expect(fault('contact.phone', '01632 960123')).toBeUndefined();
    expect(fault('contact.phone', '12')).toBe(
      'Expected: a UK phone number as people dial it, with spaces, for example "0300 126 1000"',
    );
    expect(fault('eligibility.minimumAge', '30')).toBe(
      'Expected: an age in years, 25 at most. Leave it out where there is no upper limit',
    );
    expect(fault('topics', 'parentng')).toBe(
      'Expected: an id or a name from the list "topics". Did you mean parenting?',
    );
  });

  test('in a terminal lead to a record that can be written', { timeout: 30_000 }, async () => {
    const folder = contentWith();
    const { records } = await readContent(folder);
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 120, rows: 40 });
    let shown = '';
    output.on('data', (data: Buffer) => (shown += data.toString()));
    const answers: Answers = new Map([['name', 'Blue Hats']]);
    const asked = askRest('organisations', records, answers, { input: input, output: output });
    const type = async (keys: string, once: string): Promise<void> => {
      await expect.poll(() => shown, { timeout: 10_000 }).toContain(once);
      for (const key of keys) input.write(key);
    };
    await type('\r', 'Type of organisation');
    await type('www.example.org\r', 'Website (may be left out)');
    await type('\u0015https://www.example.org\r', 'a web address that starts with https://');
    await asked;
    expect(Object.fromEntries(answers)).toEqual({
      name: 'Blue Hats',
      type: 'charity',
      website: 'https://www.example.org',
    });
    const plan = await planNew({ folder, today, kind: 'organisations', id: 'blue-hats', answers });
    expect(plan.files).toEqual([
      {
        path: 'organisations/blue-hats.yml',
        text: 'name: Blue Hats\ntype: charity\nwebsite: https://www.example.org\n',
      },
    ]);
  });
});
