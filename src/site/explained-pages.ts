/** On which pages letters are explained, and with which words. */
import { plainText } from '../catalogue/html.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { meaningOf } from '../catalogue/views/word-meaning.ts';
import * as words from '../words/explained.ts';
import { lettersExplainer, type ExplainLetters } from './explain-letters.ts';
import { path } from './paths.ts';

/** The page with the whole list: it explains everything already. */
const listPage = '/guides/words-we-use/';
const explained = /^\/(?:services|guides|topics|professionals)\/(?:.+\/)?$/;

export function explainsLetters(pathname: string): boolean {
  const base = path('/').replace(/\/$/, '');
  const address = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return explained.test(address) && address !== listPage;
}

export function pageExplainer({ words: { glossary }, services, organisations }: Catalogue): ExplainLetters {
  return lettersExplainer({
    terms: glossary.flatMap((term) => {
      if (!term.letters) return [];
      const meaning = plainText(meaningOf(term).text);
      return { id: term.id, letters: term.letters, title: term.full ?? meaning, meaning };
    }),
    names: [...services, ...organisations].map(({ data }) => data.name),
    listHref: path(listPage),
    words,
  });
}
