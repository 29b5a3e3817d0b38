/** How texts are scored for reading, and what the check says of a text that is hard. */
import { describe, expect, test } from 'vitest';
import { hardWordsIn } from '../../../src/records/reading/hard-words.ts';
import { maskFor } from '../../../src/records/reading/known-words.ts';
import { readPassages } from '../../../src/records/reading/measure.ts';
import { passagesOf } from '../../../src/records/reading/passages.ts';
import { ruling, serviceWith } from './small-content.ts';

const mask = maskFor({ names: ['Northamptonshire Rape Crisis', 'Corby', 'Voice'], words: ['library', 'libraries'] });
const read = (text: string) => readPassages(passagesOf(text, 10), mask);

describe('what counts as a word', () => {
  test('a name is one word, the longest first, and its capitals count', () =>
    expect(mask('Ask Northamptonshire Rape Crisis in Corby for a voice')).toBe(
      'Ask Knownword in Knownword for a voice',
    ));
  test('a word of the list in any case, with its plurals and across lines', () =>
    expect(mask('Libraries and your\nlibrary')).toBe('Knownword and your Knownword'));
  test('part of a longer word is not a name', () => expect(mask('Corbyish librarylike')).toBe('Corbyish librarylike'));
  test('letters are one word', () =>
    expect(mask('CAMHS and EHCPs, not Sent')).toBe('Knownword and Knownword, not Sent'));
  test('numbers and addresses are one word each', () =>
    expect(mask('Ring 0300 126 7000 by 9.30am, pay £3.50, see https://a.org/b or a@b.org in NN1 1AF')).toBe(
      'Ring Numberword by Numberword, pay Numberword, see Numberword or Numberword in Numberword',
    ));
});

describe('sentences', () => {
  test('each paragraph, entry and cell ends one; headings and labels are none', () => {
    const { sentences } = read(
      '# A heading of four words\n\n- Ring the school first\n- Ages\n\nAsk a friend. Then\nring the school.\n\nBring notes such as (e.g. letters) today.',
    );
    expect(sentences.map(({ text, line, words }) => [line, words, text])).toEqual([
      [12, 4, 'Ring the school first'],
      [15, 3, 'Ask a friend.'],
      [15, 4, 'Then ring the school.'],
      [18, 8, 'Bring notes such as (e.g. letters) today.'],
    ]);
  });
  test('each has the line on which it begins', () =>
    expect(read('Ask a friend first.\nThen ring the school.').sentences.map(({ line }) => line)).toEqual([10, 11]));
  test('a number begins one', () =>
    expect(read('It is on the map. 47 more are in the list.').sentences).toHaveLength(2));
  test('nothing at all is no grade', () => expect(read('')).toEqual({ grade: 0, words: 0, sentences: [] }));
});

test('the grade is that of Flesch and Kincaid', () => {
  // Ten words, two sentences, eighteen syllables.
  expect(read('The cat sat on the mat. Elephants remember everything today.').grade).toBeCloseTo(
    0.39 * (10 / 2) + 11.8 * (18 / 10) - 15.59,
    1,
  );
});

test('long words are told, but for names and words of the list', () =>
  expect(hardWordsIn('Multidisciplinary interventions at Northamptonshire Rape Crisis and your library', mask)).toEqual(
    ['Multidisciplinary', 'interventions'],
  ));

describe('the check', () => {
  const longSentence = `You can drop in ${'and sit down '.repeat(9)}on Mondays.`;
  const hard = 'Our multidisciplinary professionals facilitate personalised interventions.';

  test('says nothing of short sentences', async () => expect(await ruling('reading')).toBe(''));

  test('asks that a long sentence is split, at its line', async () =>
    expect(await ruling('reading', { 'services/club.md': serviceWith('You can drop in on Mondays.', longSentence) }))
      .toMatchInlineSnapshot(`
        "warning: content/services/club.md:24:1  Text
           found:    You can drop in and sit down and sit down and sit down and sit down and sit d...
           expected: at most 25 words in a sentence. This sentence has 33 words
           mend:     split it in two
           how:      content/README.md#reading"
      `));

  test('asks for an easier text, and for an easier summary', async () =>
    expect(
      await ruling('reading', {
        'services/club.md': serviceWith('A club where you can talk to someone.', hard).replace(
          'You can drop in on Mondays.',
          hard,
        ),
      }),
    ).toMatchInlineSnapshot(`
      "warning: content/services/club.md:4:10  Summary
         found:    "multidisciplinary, professionals, facilitate, personalised, interventions"
         expected: at most 2 long words in a summary. This one has 5
         mend:     say it with shorter words
         how:      content/README.md#reading
      warning: content/services/club.md:4:10  Summary
         found:    "summary and text together: grade 35.9"
         expected: a reading grade of 7 or less
         mend:     use shorter sentences and shorter words, or say why not in readingNote
         how:      content/README.md#reading"
    `));

  test('reads the steps of a guide, with the line of the sentence', async () =>
    expect(
      await ruling('reading', {
        'guides/first.md': (text) =>
          text.replace(
            'order: 1\n',
            `order: 1\nsteps:\n  - title: Ask\n    text: |\n      Ask someone.\n\n      ${longSentence}\n  - title: Ring\n    text: Ring them.\n`,
          ),
      }),
    ).toContain('content/guides/first.md:10:1  Text'));

  test('is content with a reason, and does not show it', async () =>
    expect(
      await ruling('reading', {
        'services/club.md': serviceWith('You can drop in on Mondays.', longSentence).replace(
          'status: active',
          'status: active\nreadingNote: The words are those of the law.',
        ),
      }),
    ).toBe(''));

  test('takes a word of the list for a known one', async () => {
    const club = serviceWith('A club where you can talk to someone.', 'Counselling, psychotherapy and mediation.');
    expect(await ruling('reading', { 'services/club.md': club })).toContain(
      'found:    "Counselling, psychotherapy, mediation"',
    );
    expect(
      await ruling('reading', {
        'services/club.md': club,
        'vocabulary/hard-words.yml': 'terms:\n  - id: counselling\n    says: [counselling]\n',
      }),
    ).not.toContain('long words');
  });
});
