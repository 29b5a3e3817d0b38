import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/site/csv.ts';

const withoutMark = (text: string) => text.slice(1);

describe('comma-separated values', () => {
  test('begin with a byte order mark and end every line with CRLF', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe('\uFEFFa,b\r\n1,2\r\n');
  });
  test('quote a comma, a quote and a line break, and double the quotes within', () => {
    expect(withoutMark(toCsv([['a, b', 'say "hello"', 'two\nlines', 'cr\rhere']]))).toBe(
      '"a, b","say ""hello""","two\nlines","cr\rhere"\r\n',
    );
  });
  test('keep an empty cell empty', () => {
    expect(withoutMark(toCsv([['', 'x', '']]))).toBe(',x,\r\n');
  });
  test.each(['=1+1', '+44 1604', '-2', '@SUM(A1)', '\tx', '=HYPERLINK("http://x")'])(
    'make %j text, so that no spreadsheet runs it',
    (value) => {
      const [first = ''] = withoutMark(toCsv([[value]])).split('\r\n');
      expect(first.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );
  test.each(['0300 126 7000', '0800 1111', '111', '116 123', '85258', "it's", 'a=b', 'NN1 1AF'])(
    'leave %j as it is',
    (value) => {
      expect(withoutMark(toCsv([[value]]))).toBe(`${value}\r\n`);
    },
  );
});
