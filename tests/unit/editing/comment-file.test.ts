/** The file that the editors' form makes is one that the check accepts, whatever is typed. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commentFile, commentText, tellsWho, type TypedComment } from '../../../src/features/editing/comment-file.ts';
import { commentSchema } from '../../../src/model/comment.ts';

const typed: TypedComment = {
  year: '2026',
  theme: 'Finding “short breaks”: where?',
  said: 'Parents said: "we looked, and found none"\n\n  - not: on the site #1  ',
  done: 'A topic of its own. Added in May\nyes',
  by: 'west-northamptonshire-council',
  topics: ['send-and-disability'],
  source: 'https://www.example.org/you-said',
};

describe('the file', () => {
  test('is what was typed, in quotes that YAML keeps', () => {
    expect(commentSchema.parse(parse(commentText(typed)))).toEqual({
      year: 2026,
      theme: 'Finding “short breaks”: where?',
      said: ['Parents said: "we looked, and found none"', '- not: on the site #1'],
      done: ['A topic of its own. Added in May', 'yes'],
      by: 'west-northamptonshire-council',
      topics: ['send-and-disability'],
      source: 'https://www.example.org/you-said',
    });
  });

  test('leaves out what was not typed', () => {
    const text = commentText({ ...typed, topics: [], source: ' ' });
    expect(Object.keys(parse(text) as object)).toEqual(['year', 'theme', 'said', 'done', 'by']);
  });

  test.for<[theme: string, file: string]>([
    ['Finding “short breaks”: where?', '2026-finding-short-breaks-where.yml'],
    ['Café times', '2026-cafe-times.yml'],
    ['…', '2026-comment.yml'],
  ])('of "%s" is called %s', ([theme, file]) => {
    expect(commentFile({ year: '2026', theme })).toBe(file);
  });
});

test('what leads to one person is found, in any of the fields', () => {
  expect(tellsWho({ theme: 'a', said: 'ring 01604 626938', done: 'write to jo@example.org, NN1 1AA' })).toEqual([
    { called: 'a phone number', found: '01604 626938' },
    { called: 'an e-mail address', found: 'jo@example.org' },
    { called: 'a postcode', found: 'NN1 1AA' },
  ]);
  expect(tellsWho({ theme: '2026', said: '14 families in 2025/26', done: 'none' })).toEqual([]);
});
