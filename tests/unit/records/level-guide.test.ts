/** What an editor is told about a fault in the questions on levels of need. */
import { describe, expect, test } from 'vitest';
import { readingOf, ruling } from './small-content.ts';

const guide = `questions:
  - id: safety
    ask: Is a child safe?
    answers:
      - { says: "No", to: ring, danger: true }
      - { says: "Yes", to: how-much }
  - id: how-much
    ask: How much is hard?
    answers:
      - { says: One thing, to: some }
      - { says: A lot, to: some }
results:
  - { id: ring, title: Ring, danger: true, why: Now., talkTo: [Them], next: [Ring] }
  - { id: some, title: Some, why: So., talkTo: [Them], next: [Ask] }
`;
const rule = (from = '', to = '') => ruling('level-guide', { 'level-guide.yml': guide.replace(from, to) });

describe('level-guide', () => {
  test('a whole table, or none, is all right', async () => {
    expect(await rule()).toBe('');
    expect(await ruling('level-guide')).toBe('');
  });
  test('an answer that leads nowhere', async () =>
    expect(await rule('One thing, to: some', 'One thing, to: sme')).toMatchInlineSnapshot(`
      "error: content/level-guide.yml:10:32  Questions 2 > Answers 1 > Leads to
         found:    "sme"
         expected: the id of a question or of a result in this file
         mend:     did you mean some?
         how:      content/README.md#level-guide"
    `));
  test('danger that does not end at once', async () =>
    expect(await rule('"No", to: ring', '"No", to: how-much')).toMatchInlineSnapshot(`
      "error: content/level-guide.yml:5:27  Questions 1 > Answers 1 > Leads to
         found:    "how-much"
         expected: a result with danger: true, because an answer of danger stops the questions at once
         how:      content/README.md#level-guide"
    `));
  test('a danger result that an ordinary answer leads to', async () =>
    expect(await rule('A lot, to: some', 'A lot, to: ring')).toContain('danger: true beside an answer'));
  test('safety that is not asked first', async () =>
    expect(await rule(', danger: true }\n      - { says: "Yes"', ' }\n      - { says: "Yes"')).toContain(
      'safety is asked before anything else',
    ));
  test('a circle', async () =>
    expect(await rule('One thing, to: some', 'One thing, to: safety')).toContain('no answer after it leads back to'));
  test('a result that no answer leads to', async () =>
    expect(
      await rule(
        '  - { id: some,',
        '  - { id: more, title: More, why: So., talkTo: [Them], next: [Ask] }\n  - { id: some,',
      ),
    ).toContain('"more"'));
  test('an id twice', async () =>
    expect(await rule('id: how-much', 'id: some')).toContain('no other question or result has'));
  test('three levels are no guidance', async () =>
    expect(
      await readingOf({ 'level-guide.yml': guide.replace('id: some,', 'id: some, levels: [a, b, c],') }),
    ).toContain('at most two levels'));
});
