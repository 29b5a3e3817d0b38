import { describe, expect, test } from 'vitest';
import {
  addSaved,
  fragmentOf,
  idsInFragment,
  isSaved,
  LONGEST_NAME,
  LONGEST_NOTE,
  MOST_SAVED,
  moveSaved,
  noteSaved,
  readSaved,
  removeSaved,
  restoreSaved,
  writeSaved,
  type SavedList,
} from '../../../src/model/rules/saved.ts';
import { isId } from '../../../src/model/rules/formats.ts';
import { isOurs, SAVED_KEY, storedKeys } from '../../../src/model/rules/stored-keys.ts';
import { kept } from '../../../src/words/stored.ts';
import { chance, randomFrom } from '../../support/random.ts';

const one = (id: string, note = ''): SavedList[number] => ({ id, name: `Name of ${id}`, note });
const list = (...ids: string[]): SavedList => ids.map((id) => one(id));
const ids = (of: SavedList) => of.map(({ id }) => id);

describe('what is kept', () => {
  test('comes back as it was', () => {
    const mine = [one('a', 'Ring on Monday\nask for Jo'), one('b')];
    expect(readSaved(writeSaved(mine))).toEqual(mine);
  });
  test.for([
    [null],
    [''],
    ['{'],
    ['[]'],
    ['"text"'],
    ['null'],
    ['{"version":2,"services":[{"id":"a","name":"A","note":""}]}'],
    ['{"version":1,"services":{"0":{"id":"a"}}}'],
    ['{"version":1}'],
    [`{"version":1,"services":[{"id":"a"}],"more":"${'x'.repeat(400_000)}"}`],
  ])('is empty for %s', ([text]) => expect(readSaved(text)).toEqual([]));
  test('keeps the good of what is partly wrong', () => {
    const text = JSON.stringify({
      version: 1,
      services: [
        null,
        7,
        { id: '../etc', name: 'x' },
        { id: 'a', name: '  <b>A</b>\n\u202Etwo ', note: 3 },
        { id: 'a', name: 'again', note: 'again' },
        { id: 'b', name: { toString: 'x' }, note: 'one\r\ntwo\u0000\u202E' },
        { id: '<script>' },
      ],
    });
    expect(readSaved(text)).toEqual([
      { id: 'a', name: '<b>A</b> two', note: '' },
      { id: 'b', name: '', note: 'one\ntwo' },
    ]);
  });
  test('is cut to what a list may hold', () => {
    const many = Array.from({ length: 80 }, (_, at) => ({
      id: `s${at}`,
      name: 'n'.repeat(1000),
      note: `${'x'.repeat(LONGEST_NOTE - 1)}😀`,
    }));
    const read = readSaved(JSON.stringify({ version: 1, services: many }));
    expect(read).toHaveLength(MOST_SAVED);
    expect(read[0]!.name).toHaveLength(LONGEST_NAME);
    // Half of a sign would be no sign.
    expect(read[0]!.note).toBe('x'.repeat(LONGEST_NOTE - 1));
  });
});

describe('a change', () => {
  test('adds at the end, once, and leaves what is there alone', () => {
    const mine = [one('a', 'mine')];
    expect(
      addSaved(mine, [
        { id: 'a', name: 'Other' },
        { id: 'b', name: 'B' },
        { id: 'B!', name: 'no' },
      ]),
    ).toEqual([mine[0], { id: 'b', name: 'B', note: '' }]);
  });
  test('adds no more than a list holds', () => {
    const full = Array.from({ length: MOST_SAVED }, (_, at) => one(`s${at}`));
    expect(addSaved(full, [{ id: 'more', name: 'More' }])).toEqual(full);
  });
  test('moves by one, and not past an end', () => {
    expect(ids(moveSaved(list('a', 'b', 'c'), 'c', -1))).toEqual(['a', 'c', 'b']);
    expect(ids(moveSaved(list('a', 'b', 'c'), 'a', 1))).toEqual(['b', 'a', 'c']);
    for (const [id, by] of [
      ['a', -1],
      ['c', 1],
      ['nobody', 1],
      ['nobody', -1],
    ] as const)
      expect(ids(moveSaved(list('a', 'b', 'c'), id, by))).toEqual(['a', 'b', 'c']);
  });
  test('notes on one service only', () => {
    expect(noteSaved(list('a', 'b'), 'b', 'x'.repeat(600))).toEqual([one('a'), one('b', 'x'.repeat(LONGEST_NOTE))]);
  });
  test('takes off, and puts back where it was with its note', () => {
    const mine = [one('a'), one('b', 'ring'), one('c')];
    const less = removeSaved(mine, 'b');
    expect(ids(less)).toEqual(['a', 'c']);
    expect(restoreSaved(less, mine[1]!, 1)).toEqual(mine);
    expect(restoreSaved(mine, mine[1]!, 0)).toEqual(mine);
  });
  test('of any kind, in any order, leaves a list that can be kept and comes back the same', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const { one: pick, often } = chance(seed);
      const random = randomFrom(seed);
      const names = ['a', 'b', 'c-1', 'd', 'constructor', 'x'.repeat(80), '__proto__', '', 'A', 'a b'];
      const texts = ['', 'note', '\u202Eturned', 'a\u0000b', '😀'.repeat(400), '<img src=x onerror=alert(1)>', '"},{'];
      let mine: SavedList = [];
      for (let step = 0; step < 60; step += 1) {
        const id = pick(names);
        const before = mine;
        const by = often(0.5) ? 1 : -1;
        const changes = [
          () => addSaved(mine, [{ id, name: pick(texts) }]),
          () => removeSaved(mine, id),
          () => moveSaved(mine, id, by),
          () => noteSaved(mine, id, pick(texts)),
          () => restoreSaved(mine, mine[0] ?? one('z'), Math.floor(random() * 60)),
        ];
        const at = Math.floor(random() * changes.length);
        mine = changes[at]!();
        expect(readSaved(writeSaved(mine)), `seed ${seed}, step ${step}`).toEqual(mine);
        expect(new Set(ids(mine)).size).toBe(mine.length);
        if (at === 2) {
          expect([...ids(mine)].sort()).toEqual([...ids(before)].sort());
          expect(moveSaved(mine, id, by === 1 ? -1 : 1).length).toBe(before.length);
        }
      }
    }
  });
  test('never throws on what chance writes into storage', () => {
    const signs = ['{', '}', '[', ']', '"', ',', ':', '1', 'version', 'services', 'id', 'a', 'null', '\\u0000', ' '];
    for (let seed = 1; seed <= 2000; seed += 1) {
      const { one: pick } = chance(seed);
      const text = Array.from({ length: 30 }, () => pick(signs)).join('');
      expect(Array.isArray(readSaved(text))).toBe(true);
    }
  });
});

describe('a link', () => {
  test('carries ids, never a note or a name', () => {
    expect(fragmentOf(ids([one('a', 'secret'), one('b')]))).toBe('#ids=a,b');
    expect(fragmentOf([])).toBe('');
  });
  test.for([
    ['', undefined],
    ['#', undefined],
    ['#main', undefined],
    ['#ids', undefined],
    ['#xids=a', undefined],
    ['#ids=', []],
    ['#ids=a,b', ['a', 'b']],
    ['#ids=a%2Cb', ['a', 'b']],
    ['#x=1&ids=a&y=2', ['a']],
    ['#ids=a,a,,A,<script>alert(1)</script>,../x,%,%zz,a b', ['a']],
    ['#ids=__proto__,constructor', ['constructor']],
    [`#ids=${'y'.repeat(100_000)}`, []],
  ] as const)('%s', ([fragment, expected]) => expect(idsInFragment(fragment)).toEqual(expected));
  test('comes back from its own fragment, whatever is in the list', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const { some } = chance(seed);
      const mine = some(['a', 'b-2', 'c', 'long-name-of-a-service', '0', 'x1'], 6);
      expect(idsInFragment(fragmentOf(mine)) ?? []).toEqual(mine);
    }
  });
  test('of any form gives a short list of ids', () => {
    const signs = ['#', 'ids=', ',', 'a', '%2C', '%00', '%', '&', '<', 'é', '\n', 'b-c', '=', ';'];
    for (let seed = 1; seed <= 2000; seed += 1) {
      const { one: pick } = chance(seed);
      const fragment = `#${Array.from({ length: 25 }, () => pick(signs)).join('')}`;
      const found = idsInFragment(fragment) ?? [];
      expect(found.every(isId)).toBe(true);
      expect(found.length).toBeLessThanOrEqual(MOST_SAVED);
    }
  });
  test('holds no more than a list does', () => {
    const many = Array.from({ length: 90 }, (_, at) => `s${at}`).join(',');
    expect(idsInFragment(`#ids=${many}`)).toHaveLength(MOST_SAVED);
  });
});

describe('the keys of what is stored', () => {
  test('each stands once, and is said in words', () => {
    expect(new Set(storedKeys.map(({ key }) => key)).size).toBe(storedKeys.length);
    expect(Object.keys(kept).sort()).toEqual([...new Set(storedKeys.map(({ what }) => what))].sort());
  });
  test('tell ours from those of other sites of the same host', () => {
    for (const ours of [SAVED_KEY, 'early-help', 'early-help-pages-v3', 'find:near', 'left'])
      expect(isOurs(ours)).toBe(true);
    for (const other of ['early-helper', 'saved', 'other:early-help:saved', '']) expect(isOurs(other)).toBe(false);
  });
});

test('a service is known by its whole id', () => {
  expect(isSaved(list('ab'), 'a')).toBe(false);
  expect(isSaved(list('ab'), 'ab')).toBe(true);
});
