/** Links of a translated text. */
import { describe, expect, test } from 'vitest';
import { linkIn, withLinksIn } from '../../../src/features/languages/links-in-language.ts';

const words = { code: 'pl', own: ['/', '/urgent/', '/guides/how-to-get-help/'], inEnglish: 'po angielsku' };
const path = (to: string) => `/early-help${to}`;

describe('a link', () => {
  test.each([
    ['/urgent/', '/pl/urgent/', false],
    ['/guides/how-to-get-help/', '/pl/guides/how-to-get-help/', false],
    ['/topics/', '/pl/#topics', false],
    ['/find/', '/find/', true],
    ['/guides/levels-of-need/', '/guides/levels-of-need/', true],
    ['https://www.nhs.uk/', 'https://www.nhs.uk/', false],
    ['tel:999', 'tel:999', false],
  ])('to %s leads to %s', (to, href, english) => expect(linkIn(words, to)).toEqual({ href, english }));
});

test('a text: within the language where it has the page; what is in English says so', () =>
  expect(
    withLinksIn(
      words,
      '<p><a href="/urgent/">Teraz</a> <a href="/find/"><em>Szukaj</em></a> <a href="tel:999">999</a></p>',
      path,
    ),
  ).toBe(
    '<p><a href="/early-help/pl/urgent/">Teraz</a> ' +
      '<a href="/early-help/find/" hreflang="en-GB"><em>Szukaj</em> (po angielsku)</a> <a href="tel:999">999</a></p>',
  ));
