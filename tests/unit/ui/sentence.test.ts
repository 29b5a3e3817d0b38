/** Sentences of src/words/ with links, bold words and code in them. */
import { expect, test } from 'vitest';
import { sentenceParts } from '../../../src/ui/sentence.ts';

test('a sentence comes apart at its marks, its links numbered in their order', () => {
  expect(sentenceParts('Search by [topic] or [area], or *ring* `999`.')).toEqual([
    { kind: 'text', text: 'Search by ' },
    { kind: 'link', text: 'topic', place: 0 },
    { kind: 'text', text: ' or ' },
    { kind: 'link', text: 'area', place: 1 },
    { kind: 'text', text: ', or ' },
    { kind: 'strong', text: 'ring' },
    { kind: 'text', text: ' ' },
    { kind: 'code', text: '999' },
    { kind: 'text', text: '.' },
  ]);
});

test.for(['Ring before you go.', 'A sign * that stands alone', 'An open [bracket', ''])('%j stays whole', (words) => {
  expect(sentenceParts(words).map(({ text }) => text)).toEqual(words === '' ? [] : [words]);
});

test('no word is lost', () => {
  const words = '[See who to ring now]';
  expect(sentenceParts(words)).toEqual([{ kind: 'link', text: 'See who to ring now', place: 0 }]);
});
