/** One record is still right: which record, which line, and what the commands write. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { confirm } from '../../../src/commands/confirm.ts';
import { review, reviewList, type Answer, type Reviewer } from '../../../src/commands/review.ts';
import { confirmedText, findConfirmable, whyNotBy } from '../../../src/records/confirm.ts';
import { forget, loadContent } from '../../../src/records/load.ts';
import { readContent } from '../../../src/records/read-content.ts';
import { plain } from '../../../src/records/report/paint.ts';
import { lineDiff } from '../../../src/records/write/line-diff.ts';
import { contentWith, files, service } from './small-content.ts';

const folders = async (changes = {}) => (await readContent(contentWith(changes))).records.folders;

describe('which record', () => {
  test('is found by its id, its kind and id, its file or its page', async () => {
    const all = await folders();
    for (const asked of [
      'club',
      'services/club',
      'content/services/club.md',
      '/services/club/',
      'C:\\content\\services\\club.md',
    ])
      expect(findConfirmable(asked, all), asked).toMatchObject({ kind: 'services', id: 'club' });
    expect(findConfirmable('first', all)).toMatchObject({ kind: 'guides', file: 'content/guides/first.md' });
  });

  test('is asked again when it is not clear, with what may have been meant', async () => {
    const all = await folders({ 'guides/club.md': files['guides/first.md']! });
    expect(findConfirmable('club', all)).toBe('"club" can be services/club or guides/club: write one of them.');
    expect(findConfirmable('frist', all)).toBe('There is no service or guide "frist". Did you mean guides/first?');
    expect(findConfirmable('zzzzzzzz', all)).toContain("Its id is the last part of its page's address.");
    expect(findConfirmable('places/hall', all)).toBe(
      '"places/hall" is kept without a day of its own: places are checked together with services. Name one of its services.',
    );
  });
});

test('one line changes, comments and all else stay', () => {
  const text = service.replace('  by: Family', '  # rang them\n  by: Family');
  expect(lineDiff(text, confirmedText('services', text, '2026-11-26'))).toEqual([
    '- 16    checked: 2026-11-20',
    '+ 16    checked: 2026-11-26',
  ]);
  expect(lineDiff(text, text)).toEqual([]);
  expect(lineDiff('a\nb\nc', 'a\nx\ny\nc')).toEqual(['- 2  b', '+ 2  x', '+ 3  y']);
});

test('who checked is a role, and no number or address', () => {
  expect(whyNotBy('Family information team')).toBeUndefined();
  expect(whyNotBy('jo@example.org')).toContain('holds an e-mail address (jo@example.org)');
  expect(whyNotBy('rang 01632 960123')).toContain('holds a phone number');
  expect(whyNotBy(' ')).toContain('at most 120 characters');
});

const clubFile = (folder: string): string => join(folder, 'services', 'club.md');

describe('npm run confirm', () => {
  const run = async (folder: string, ...args: string[]) => {
    const said: string[] = [];
    await confirm(args, '2026-11-26', folder, (line) => said.push(line), plain);
    return said.join('\n');
  };

  test('writes the day and shows it', async () => {
    const folder = contentWith();
    const said = await run(folder, 'club', 'first', '--by', 'Youth team');
    expect(said).toContain('Corner Club (content/services/club.md)');
    expect(said).toContain('+ 16    checked: 2026-11-26');
    expect(said).toContain('A guide does not say who checked it');
    expect(readFileSync(clubFile(folder), 'utf8')).toBe(
      service.replace('2026-11-20', '2026-11-26').replace('by: Family information team', 'by: Youth team'),
    );
    expect(readFileSync(join(folder, 'guides', 'first.md'), 'utf8')).toContain('checked: 2026-11-26');
    expect(await run(folder, 'club')).toContain('It already says that it was checked on 2026-11-26.');
    expect(readdirSync(join(folder, 'services'))).toEqual(['club.md']);
  });

  test('changes nothing when one id is not known, the day is to come, or the words are a number', async () => {
    const folder = contentWith();
    await expect(run(folder, 'club', 'clbu')).rejects.toThrow('Did you mean services/club?\n\nNothing was changed.');
    await expect(run(folder, 'club', '--date', '2026-11-27')).rejects.toThrow(
      'Nobody can have checked it later than today.',
    );
    await expect(run(folder, 'club', '--date', '2026-02-30')).rejects.toThrow('Write a day such as 2026-11-26.');
    await expect(run(folder, 'club', '--date', 'soon')).rejects.toThrow('Write a day such as 2026-11-26.');
    await expect(run(folder, 'club', '--by', 'a@example.org')).rejects.toThrow('never a person');
    await expect(run(folder)).rejects.toThrow('Use: npm run confirm -- <id>');
    await expect(run(folder, 'club', '--force')).rejects.toThrow('Use: npm run confirm -- <id>');
    expect(readFileSync(clubFile(folder), 'utf8')).toBe(service);
  });

  test('takes an earlier day', async () => {
    const folder = contentWith();
    expect(await run(folder, 'club', '--date', '2026-11-25')).toContain('checked: 2026-11-25');
  });
});

describe('npm run review', () => {
  const day = '2027-09-30';
  const answering = (answers: Answer[], instead: string[] = []) => {
    const said: string[] = [];
    const reviewer: Reviewer = {
      say: (text) => said.push(text),
      answer: () => Promise.resolve(answers.shift() ?? 'stop'),
      instead: () => Promise.resolve(instead),
    };
    return { said, reviewer };
  };
  const run = async (folder: string, answers: Answer[], instead: string[] = []) => {
    const { said, reviewer } = answering(answers, instead);
    const records = await loadContent(folder);
    const site = 'https://help.example.org/';
    return { sum: await review({ folder, records, today: day, site }, reviewer), said: said.join('\n') };
  };
  /** With a second club, so that one may take the other's place. */
  const twoClubs = () => contentWith({ 'services/other.md': service.replace('Corner Club', 'Other Club') });

  test('shows the facts and their sources, and writes each answer at once', async () => {
    const folder = twoClubs();
    const { sum, said } = await run(folder, ['later', 'right', 'stop']);
    expect(said).toContain('1 of 3\nFirst steps (content/guides/first.md)');
    expect(said).toContain('Phone: 01536 222222');
    expect(said).toContain('Way in for family: phone, 01536 222222');
    expect(said).toContain('Source: https://www.example.org/club (2026-10)');
    expect(said).toContain('+ 16    checked: 2027-09-30');
    expect(sum).toEqual({ right: 1, closed: 0, left: 2 });
    expect(readFileSync(clubFile(folder), 'utf8')).toBe(service.replace('2026-11-20', day));
  });

  test('closes a service and says where to go instead, and the whole content is still sound', async () => {
    const folder = twoClubs();
    const { sum } = await run(folder, ['later', 'later', 'closed'], ['club']);
    expect(sum).toMatchObject({ closed: 1 });
    expect(readFileSync(join(folder, 'services', 'other.md'), 'utf8')).toMatch(
      /status: closed\n[\s\S]*closed:\n {2}instead:\n {4}- club\n/,
    );
    // Its day is still to come for the check that runs now.
    vi.stubEnv('BUILD_DAY', day);
    forget(folder);
    const records = await loadContent(folder).finally(() => vi.unstubAllEnvs());
    expect(records.services.map(({ data }) => data.status)).toEqual(['active', 'closed']);
  });

  test('says where to change a record, and closes no guide', async () => {
    const { said, sum } = await run(contentWith(), ['closed', 'change']);
    expect(said).toContain('A guide does not close.');
    expect(said).toContain('https://help.example.org/edit/cms/#/collections/services/entries/club');
    expect(said).toContain('npm run confirm -- services/club');
    expect(sum).toEqual({ right: 0, closed: 0, left: 2 });
  });

  test('stopped at the question where to go instead, leaves the file as it was', async () => {
    const folder = contentWith();
    const reviewer = { ...answering(['later', 'closed']).reviewer, instead: () => Promise.resolve(undefined) };
    const sum = await review({ folder, records: await loadContent(folder), today: day }, reviewer);
    expect(sum).toEqual({ right: 0, closed: 0, left: 2 });
    expect(readFileSync(clubFile(folder), 'utf8')).toBe(service);
  });

  test('prints the list', async () => {
    const records = await loadContent(contentWith());
    expect(reviewList(records, day)).toBe(
      [
        'overdue 2027-05-01  guides/first  First steps (The editors of this directory)',
        'overdue 2027-05-20  services/club  Corner Club (The editors of this directory)',
        '2 to look at again.',
      ].join('\n'),
    );
    expect(reviewList(records, '2026-11-26')).toBe('Nothing is due.');
  });

  test('does not write what the check would refuse', async () => {
    const folder = contentWith();
    const records = await loadContent(folder);
    // Somebody broke the file in the meantime.
    const broken = service.replace('levelsOfNeed', 'levels');
    writeFileSync(clubFile(folder), broken);
    const { reviewer } = answering(['later', 'right']);
    await expect(review({ folder, records, today: day }, reviewer)).rejects.toThrow(
      'content/services/club.md was not changed.',
    );
    expect(readFileSync(clubFile(folder), 'utf8')).toBe(broken);
  });
});
