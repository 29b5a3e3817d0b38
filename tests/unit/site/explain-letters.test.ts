/** Letters are explained once a page, where they first stand in running text, and nowhere else. */
import { describe, expect, test } from 'vitest';
import { lettersExplainer } from '../../../src/site/explain-letters.ts';

const explain = lettersExplainer({
  terms: [
    { id: 'send', letters: ['SEND'], title: 'special needs', meaning: 'special needs.' },
    { id: 'ehc', letters: ['EHC plan', 'EHCP', 'EHC'], title: 'a "plan"', meaning: 'a plan & help.' },
  ],
  names: ['SEND Mumma’s', 'Helpers'],
  listHref: '/x/guides/words-we-use/',
  words: { moreWords: 'More words', onThisPage: 'The letters' },
});
const page = (main: string) =>
  `<!doctype html><html><head><title>SEND</title></head><body><main>${main}</main></body></html>`;
const send =
  '<button class="letters" type="button" popovertarget="word-send"><abbr title="special needs">SEND</abbr></button>';

describe('marks', () => {
  test('the first use, once; all else stays as it was', () => {
    const made = explain(page('<p  class=lead>Help for SEND, and SEND&nbsp;again.</p>'));
    expect(made).toContain(`<p  class=lead>Help for ${send}, and SEND&nbsp;again.</p>`);
    expect(made.split('word-send').length - 1).toBe(2);
  });
  test('the longest letters', () =>
    expect(explain(page('<li>An EHC plan is an EHCP.</li>'))).toContain(
      'An <button class="letters" type="button" popovertarget="word-ehc"><abbr title="a &quot;plan&quot;">EHC plan</abbr></button> is an EHCP.',
    ));
  test('letters of which there are several', () =>
    expect(explain(page('<p>Two EHCPs.</p>'))).toContain('>EHCP</abbr></button>s.'));
  test('a text with an entity before it', () =>
    expect(explain(page('<p>Your child&#39;s SEND.</p>'))).toContain(`child&#39;s ${send}.`));
  test('with the meaning, and the way to more words, at the end of the main part', () =>
    expect(explain(page('<p>SEND.</p>'))).toContain(
      '<div class="explained"><p class="explained-head">The letters</p><div class="meaning" id="word-send" popover><p><b>SEND</b>: special needs.</p>' +
        '<p><a href="/x/guides/words-we-use/#send">More words</a></p></div></div></main>',
    ));
});

describe('leaves alone', () => {
  test.for([
    ['the verb', '<p>Send it. We send it.</p>'],
    ['part of a word', '<p>SENDIASS, non-SEND</p>'],
    ['a link', '<p><a href="/">SEND</a></p>'],
    ['a heading', '<h2>SEND</h2>'],
    ['a button', '<p><button type="button">SEND</button></p>'],
    ['a name', '<p>SEND Mumma’s, SEND Mumma&#39;s</p>'],
    ['a term', '<dl><dt>SEND</dt><dd>Yes</dd></dl>'],
    ['what is no running text', '<div>SEND</div>'],
    ['what is not to be translated', '<p translate="no">SEND</p>'],
    ['a card', '<article class="card x"><p>SEND</p></article>'],
    ['what is outside the main part', '</main><footer><p>SEND</p></footer>'],
  ])('%s', ([, main]) => expect(explain(page(main!))).toBe(page(main!)));
  test('a page without a main part', () => expect(explain('<p>SEND</p>')).toBe('<p>SEND</p>'));
  test('every page, when no letters are listed', () => {
    const none = lettersExplainer({ terms: [], names: [], listHref: '/', words: { moreWords: '', onThisPage: '' } });
    expect(none(page('<p>SEND</p>'))).toBe(page('<p>SEND</p>'));
  });
});
