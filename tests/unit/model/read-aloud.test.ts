/** What a voice is given: sentences, none too long, and figures as they are said. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { piecesOf, sayable } from '../../../src/model/rules/read-aloud.ts';

const cut = (text: string): string[] => piecesOf(text).map(({ start, end }) => text.slice(start, end));

afterEach(() => vi.unstubAllGlobals());

const cases: readonly (readonly [string, string[]])[] = [
  ['', []],
  ['  \n ', []],
  ['One sentence', ['One sentence']],
  [' Ring them. They listen!  Are you safe? ', ['Ring them.', 'They listen!', 'Are you safe?']],
  ['Ring 0300 126 7000. Or send a text.', ['Ring 0300 126 7000.', 'Or send a text.']],
  ['It costs £2.50 a day. That is all.', ['It costs £2.50 a day.', 'That is all.']],
  ['“Is it me?” No. · …', ['“Is it me?”', 'No.']],
];

describe('sentences', () => {
  test.for(cases)('%s', ([text, sentences]) => expect(cut(text)).toEqual(sentences));

  test.for(cases)('where the browser cannot find them itself: %s', ([text, sentences]) => {
    vi.stubGlobal('Intl', {});
    expect(cut(text)).toEqual(sentences);
  });

  test('a long one is cut where a speaker would breathe, and nothing of it is lost', () => {
    const long = `They can ${'help with many things at home, '.repeat(20)}and more.`;
    const pieces = cut(long);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(220);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(','))).toBe(true);
    expect(pieces.join(' ')).toBe(long);
  });

  test('so is one without a comma, or without any space', () => {
    expect(cut('word '.repeat(100)).every((piece) => piece.length <= 220 && piece.endsWith('word'))).toBe(true);
    expect(cut('x'.repeat(500)).map(({ length }) => length)).toEqual([220, 220, 60]);
  });
});

test.for([
  ['Ring 0300 126 7000.', 'Ring 0 3 0 0, 1 2 6, 7 0 0 0.'],
  ['01604 626938', '0 1 6 0 4, 6 2 6 9 3 8'],
  ['07507 329 600, or 116 123', '0 7 5 0 7, 3 2 9, 6 0 0, or 1 1 6, 1 2 3'],
  ['999', '9 9 9'],
  ['Ring 999. Or 111', 'Ring 9 9 9. Or 1 1 1'],
  ['Text SHOUT to 85258', 'Text SHOUT to 8 5 2 5 8'],
  ['NN1 1PP', 'N N 1, 1 P P'],
  ['NN14 4JU', 'N N 1 4, 4 J U'],
  ['Ages 0–19', 'Ages 0 to 19'],
  ['Checked on 22 November 2026', 'Checked on 22 November 2026'],
  ['It costs £10000 or £2.50', 'It costs £10000 or £2.50'],
  ['For 11 to 18 year olds, 09:00 to 17:30', 'For 11 to 18 year olds, 09:00 to 17:30'],
  ['10,000 families', '10,000 families'],
  ['At 9.30am', 'At 9:30 am'],
] as const)('%s is said “%s”', ([text, said]) => expect(sayable(text)).toBe(said));
