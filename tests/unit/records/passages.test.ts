/** Plain paragraphs are read without the Markdown parser, and come out as it would make them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodesOf, parseMarkdown, textOf } from '../../../src/records/markdown/parse.ts';
import type { Passage } from '../../../src/records/reading/measure.ts';
import { passagesOf } from '../../../src/records/reading/passages.ts';

const parsed = (text: string, firstLine: number): Passage[] =>
  [...nodesOf(parseMarkdown(text))]
    .filter(({ type }) => type === 'paragraph' || type === 'tableCell')
    .map((node) => ({ text: textOf(node), line: firstLine + (node.position?.start.line ?? 1) - 1 }));

test.each([
  ['two paragraphs', 'One line\nand another.\n\nA second: with 3 words.'],
  ['lines above and below', '\n\nText.\n\n\n'],
  ['what looks like a list', 'Ring us.\n- one\n- two\n\n2. three'],
  ['a heading by its underline', 'Heading\n===\n\nText'],
  ['indented code', 'Text\n\n    code'],
  ['a break of two spaces', 'One  \ntwo'],
  ['an address', 'See www.example.org or a@example.org'],
  ['a number at the beginning of a line', '12 people.\n3. no list within a paragraph'],
  ['a sign of an entity', 'You &amp; us'],
  ['nothing', ''],
])('%s', (_, text) => expect(passagesOf(text, 7)).toEqual(parsed(text, 7)));

test('any text of words, signs and line ends', { timeout: 30_000 }, () => {
  const part = fc.constantFrom(
    ...[
      'a',
      'Help',
      '12',
      '. ',
      ', ',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '1)',
      '=',
      ': ',
      'www.',
      'é',
      '“',
      '*',
      '#',
    ],
    ...['http://x.org', '(', '£5', '\r\n', '\t', '!', '_', '|', ' ', '+', '&amp;', '<b>', '\u00a0'],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      expect(passagesOf(text, 1)).toEqual(parsed(text, 1));
    }),
    { numRuns: 400 },
  );
});
