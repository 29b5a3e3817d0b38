import { describe, expect, test } from 'vitest';
import { dial } from '../../../src/ui/dial.ts';
import { numberParts } from '../../../src/ui/number-parts.ts';

test('a number is dialled as it is printed, without its spaces', () => {
  expect(dial('0300 126 7000')).toBe('tel:03001267000');
  expect(dial('85258', 'sms')).toBe('sms:85258');
});

describe('numbers in a sentence become links', () => {
  const found = (sentence: string) =>
    numberParts(sentence).flatMap((part) => ('number' in part ? [`${part.kind}:${part.number}`] : []));

  test.each([
    ['Ring 01604 634385', ['tel:01604 634385']],
    ['Ring 999, or 0300 126 7000 in the day.', ['tel:999', 'tel:0300 126 7000']],
    ['Text SHOUT to 85258', ['sms:85258']],
    ['Childline: 0800 1111', ['tel:0800 1111']],
    ['Samaritans on 116 123.', ['tel:116 123']],
    ['Ring 020 8571 9595', ['tel:020 8571 9595']],
  ])('%s', (sentence, numbers) => expect(found(sentence)).toEqual(numbers));

  test.each([
    'From 2018 to 2022',
    'It costs £999',
    'Open 10am to 2pm',
    'NN17 1RU',
    'At 99.9%',
    'Ages 11 to 18',
    'Room 1115',
  ])('not in "%s"', (sentence) => expect(found(sentence)).toEqual([]));

  test('no word is lost', () => {
    const sentence = 'Ring 999, or 0300 126 7000 in the day.';
    expect(
      numberParts(sentence)
        .map((part) => ('number' in part ? part.number : part.text))
        .join(''),
    ).toBe(sentence);
  });
});
