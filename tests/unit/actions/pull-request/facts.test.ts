/** What a change of a file is told as: each fact with its words from the schema, before and after. */
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kindOfFile, pageOf } from '../../../../src/actions/pull-request/entries.ts';
import { turnWords } from '../../../../src/actions/pull-request/facts.ts';
import { fileKinds, folderKinds } from '../../../../src/model/kinds.ts';
import { most } from '../../../../src/model/pull-request.ts';
import { files, service } from '../../records/small-content.ts';
import { between, linesBetween } from './editions.ts';

const changed = (from: string | RegExp, to: string): string[] => linesBetween(service, service.replace(from, to));

describe('facts of a service', () => {
  test('a phone number, in one place and in the other', () => {
    const after = service.replaceAll('01536 222222', '01632 960111');
    expect(linesBetween(service, after)).toEqual([
      'Ways in 1 > Number or address: 01536 222222 -> 01632 960111',
      'Contact > Phone: 01536 222222 -> 01632 960111',
    ]);
  });

  test.for<[what: string, from: string, to: string, says: string[]]>([
    ['topics by their names', '[parenting]', '[parenting, money]', ['Topics: + Money']],
    ['a topic for another', '[parenting]', '[bullying]', ['Topics: + Bullying, - Being a parent']],
    [
      'an id without a name',
      '[parenting]',
      '[nothing-of-the-kind]',
      ['Topics: + nothing-of-the-kind, - Being a parent'],
    ],
    ['yes and no', 'status: active', 'urgent: true\nstatus: active', ['Urgent: nothing -> yes']],
    ['ages', 'areas:', 'eligibility: { minimumAge: 4 }\nareas:', ['Eligibility > Youngest age: nothing -> 4']],
    ['what went', '  date: "2026-10"\n', '\n', ['Assurance > Sources 1 > Date of the source: 2026-10 -> nothing']],
    ['text', 'on Mondays.', 'on Tuesdays.', ['Text: You can drop in on Mondays. -> You can drop in on Tuesdays.']],
    ['what the schema does not know', 'summary:', 'sumary: x\nsummary:', ['Sumary: nothing -> x']],
  ])('%s', ([, from, to, says]) => {
    expect(service).toContain(from);
    expect(changed(from, to)).toEqual(says);
  });

  test('a list in another order', () => {
    const [one, other] = ['[parenting, money]', '[money, parenting]'].map((list) =>
      service.replace('[parenting]', list),
    );
    expect(linesBetween(one!, other!)).toEqual(['Topics: Being a parent, Money -> Money, Being a parent']);
  });

  test('a session more, in words; one that was changed, field by field', () => {
    const one = service.replace('status:', 'sessions:\n  - place: hall\n    hours: Mondays\nstatus:');
    const two = one.replace('    hours: Mondays', '    hours: Tuesdays\n  - place: library\n    hours: Fridays');
    expect(linesBetween(one, two)).toEqual([
      'Sessions: + Place: library; Times in words: Fridays',
      'Sessions 1 > Times in words: Mondays -> Tuesdays',
    ]);
    expect(linesBetween(two, service)).toEqual([
      'Sessions: - Place: Village hall; Times in words: Tuesdays, - Place: library; Times in words: Fridays',
    ]);
  });

  test('a way in for families is never taken for that of professionals', () => {
    const way = (who: string, value: string): string => `  - for: ${who}\n    route: phone\n    value: "${value}"\n`;
    const access = (...ways: string[]): string =>
      service.replace(/access:\n[^]*?(?=contact:)/, `access:\n${ways.join('')}`);
    const before = access(way('family', '01632 960001'), way('professional', '01632 960002'));
    const after = access(way('professional', '01632 960003'), way('family', '01632 960004'));
    expect(linesBetween(before, after)).toEqual([
      'Ways in 1 > Number or address: 01632 960002 -> 01632 960003',
      'Ways in 2 > Number or address: 01632 960001 -> 01632 960004',
    ]);
  });

  test('the order of keys and of line ends is no fact', () => {
    const turned = service.replace('name: Corner Club\n', '').replace('status:', 'name: Corner Club\nstatus:');
    expect(between({ 'services/club.md': service }, { 'services/club.md': turned })).toEqual([]);
    expect(linesBetween(service, service.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  test('a term of a list of words goes by its name', () => {
    const file = 'vocabulary/costs.yml';
    const before = files[file]!;
    expect(linesBetween(before, before.replace('name: free', 'name: Costs nothing'), file)).toEqual([
      'Terms (Costs nothing) > Name: free -> Costs nothing',
    ]);
  });

  test('as many facts as may travel, and how many more', () => {
    const many = Array.from({ length: most.facts + 5 }, (_, index) => `own${index}: x\n`).join('');
    const [entry] = between(
      { 'services/club.md': service },
      { 'services/club.md': service.replace('name:', `${many}name:`) },
    );
    expect([entry?.facts.length, entry?.moreFacts]).toEqual([most.facts, 5]);
  });
});

describe('an entry as a whole', () => {
  const file = 'services/club.md';
  const status = (to: string): string => service.replace('status: active', `status: ${to}`);
  const turn = (before: string, after: string): string => {
    const [entry] = between({ [file]: before }, { [file]: after });
    return `${entry!.turn}: ${turnWords(entry!)}`;
  };
  test.for<[before: string, after: string, says: string]>([
    ['active', 'closed', 'closed: Closed. Its page stays and says so.'],
    ['active', 'paused', 'paused: Paused. Its page stays and says so.'],
    ['paused', 'active', 'reopened: Open again.'],
    ['unconfirmed', 'active', 'published: It will be shown for the first time.'],
    ['active', 'unconfirmed', 'hidden: It will no longer be shown: its page goes away.'],
  ])('%s becomes %s', ([before, after, says]) => expect(turn(status(before), status(after))).toBe(says));

  test('new: every fact is told', () => {
    const [entry] = between({}, { [file]: service });
    expect(entry).toMatchObject({ name: 'Corner Club', turn: 'new', page: '/services/club/' });
    expect(entry?.facts).toContainEqual({ field: 'Topics', gained: ['Being a parent'] });
    expect(entry?.facts).toContainEqual({ field: 'Contact > Phone', after: '01536 222222' });
  });

  test('deleted: its page goes', () => {
    const [entry] = between({ [file]: service }, {});
    expect(entry).toMatchObject({ turn: 'removed', page: '/services/club/', facts: [] });
    expect(turnWords(entry!)).toContain('the page /services/club/ goes away and links to it break');
  });

  test('a renamed file is one entry whose address changes', () => {
    const [entry, ...others] = between({ [file]: service }, { 'services/corner-club.md': service });
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ turn: 'renamed', formerFile: 'content/services/club.md', facts: [] });
    expect(turnWords(entry!)).toBe(
      "The file has a new name, so its address changes: /services/club/ becomes /services/corner-club/. Links to the old address break. If only the name is new, keep the file's name.",
    );
  });

  test('one deleted and another new are not one', () => {
    const other = service.replace('Corner Club', 'Quite Another');
    expect(between({ [file]: service }, { 'services/other.md': other }).map((one) => one.turn)).toEqual([
      'removed',
      'new',
    ]);
  });

  test('a file that cannot be read is said to be so', () => {
    expect(turn(service, '---\nname: [\n---\n')).toBe(
      'unreadable: What changes can be told as soon as the file can be read: see what to fix.',
    );
  });

  test('a file with faults is told all the same', () =>
    expect(linesBetween(service, service.replace('"01536 222222"\nstatus', '"0"\nstatus'))).toEqual([
      'Contact > Phone: 01536 222222 -> 0',
    ]));
});

describe('files', () => {
  test('of every kind are known, and others are none', () => {
    for (const [kind, { folder, extension }] of Object.entries(folderKinds))
      expect(kindOfFile(`content/${folder}/a-b${extension}`)).toEqual({ kind, id: 'a-b' });
    for (const [kind, { file }] of Object.entries(fileKinds))
      expect(kindOfFile(`content/${file}`)).toEqual({ kind, id: kind });
    for (const other of [
      'README.md',
      'services/README.md',
      'services/A b.md',
      'services/a/b.md',
      '_schema/x.json',
      'x.yml',
    ])
      expect(kindOfFile(`content/${other}`), other).toBeUndefined();
  });

  test('the page that is named is one that the site has', () => {
    const routes = globSync('src/pages/**/*.astro').map((file) =>
      `/${file.replaceAll('\\', '/').replace('src/pages/', '')}`
        .replace(/\/index\.astro$|\.astro$/, '/')
        .replaceAll('//', '/'),
    );
    const patterns = routes.map(
      (route) => new RegExp(`^${route.replace(/\/\[\.\.\.\w+\]/, '(/.+)?').replace(/\[\w+\]/g, '[^/]+')}$`),
    );
    const kinds = [...Object.keys(folderKinds), ...Object.keys(fileKinds)] as Parameters<typeof pageOf>[0][];
    const pages = kinds.flatMap((kind) => pageOf(kind, 'some-id', { status: 'active', year: 2026 }) ?? []);
    expect(pages.length).toBeGreaterThan(15);
    expect(pages.filter((page) => !patterns.some((pattern) => pattern.test(page)))).toEqual([]);
  });
});
