/** Writing records: what is written is what was read, in the order of the schema, with as few lines changed as can be. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { RecordKind } from '../../../src/model/fields.ts';
import { folderKinds } from '../../../src/model/kinds.ts';
import { readContent } from '../../../src/records/read-content.ts';
import { changedText } from '../../../src/records/write/change-text.ts';
import { recordText } from '../../../src/records/write/record-text.ts';

const { records } = await readContent('content');
const kinds = Object.keys(folderKinds) as RecordKind[];
const parts = (text: string) => {
  const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text);
  return match ? { yaml: match[1]!, body: match[2]!.trim() } : { yaml: text, body: undefined };
};

describe.each(kinds)('%s', (kind) => {
  test('each record of the county is written with the same values, and a second time with the same letters', () => {
    for (const { file } of records.folders[kind]) {
      const { yaml, body } = parts(readFileSync(file, 'utf8'));
      const data = parse(yaml) as object;
      const text = recordText(kind, data, body);
      const again = parts(text);
      expect(parse(again.yaml), file).toEqual(data);
      expect(again.body, file).toBe(body);
      expect(recordText(kind, parse(again.yaml) as object, again.body), file).toBe(text);
    }
  });
});

test('the fields come in the order of the schema at every depth, those that it does not know last', () => {
  const text = recordText('services', {
    unknown: 1,
    assurance: {
      by: 'A team',
      checked: '2026-11-22',
      sources: [{ took: 'all', date: '2024', url: 'https://a.example' }],
    },
    name: 'One',
    contact: undefined,
  });
  expect(text).toBe(
    [
      '---',
      'name: One',
      'assurance:',
      '  checked: 2026-11-22',
      '  by: A team',
      '  sources:',
      '    - url: https://a.example',
      '      date: "2024"',
      '      took: all',
      'unknown: 1',
      '---',
      '',
    ].join('\n'),
  );
});

test('what looks like a number, a time or true is quoted, a long text is folded, and lines of a text stay lines', () => {
  const long = `${'word '.repeat(40)}end`;
  const values = {
    phone: '0300 126 7000',
    opens: '09:30',
    code: '85258',
    yes: 'true',
    colon: 'a: b',
    long,
    lines: 'a\nb\n',
  };
  const text = recordText('organisations', values);
  expect(text).toContain(
    'phone: "0300 126 7000"\nopens: "09:30"\ncode: "85258"\nyes: "true"\ncolon: "a: b"\nlong: >-\n',
  );
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  expect(parse(text)).toEqual(values);
});

describe('one field changed', () => {
  const file =
    '---\n# Why\nname:   One # the name\nlist: [a,   b]\ncontact:\n  phone: "01604 000000"\n---\n\nText\n---\nmore\n';

  test('changes its letters and nothing else', () => {
    expect(changedText(file, [{ path: ['contact', 'phone'], value: '01604 111111' }])).toBe(
      file.replace('01604 000000', '01604 111111'),
    );
    expect(changedText(file, [{ path: ['name'], value: 'Two: three' }])).toBe(file.replace('One', '"Two: three"'));
  });

  test('may be new, of more than a line, or taken away: comments and text stay', () => {
    const more = changedText(file, [
      { path: ['contact', 'email'], value: 'a@b.example' },
      { path: ['contact', 'phone'], value: undefined },
      { path: ['note'], value: 'word '.repeat(40).trim() },
    ]);
    expect(more).toContain('# Why\nname: One # the name\n');
    expect(more).toContain('contact:\n  email: a@b.example\nnote: >-\n');
    expect(more.endsWith('---\n\nText\n---\nmore\n')).toBe(true);
  });

  test('in every service of the county, a new day is one new line', () => {
    for (const { file: path } of records.folders.services) {
      const before = readFileSync(path, 'utf8').split('\n');
      const after = changedText(before.join('\n'), [{ path: ['assurance', 'checked'], value: '2027-01-31' }]).split(
        '\n',
      );
      expect(after.length, path).toBe(before.length);
      expect(
        after.filter((line, at) => line !== before[at]),
        path,
      ).toEqual(['  checked: 2027-01-31']);
    }
  });

  test('in a file that cannot be read is refused', () => {
    expect(() => changedText('a: "b', [{ path: ['a'], value: 'c' }])).toThrow(/npm run check/);
  });
});
