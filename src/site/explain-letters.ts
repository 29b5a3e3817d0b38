/**
 * Letters such as EHA, explained where they first stand in the running text of a page. They become a button that opens what
 * they mean, without script: the browser's own popover. What is not marked stays as it was, byte for byte.
 */
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];

export interface Explained {
  /** The anchor in the list of words. */
  id: string;
  /** As they stand in a text: "EHC plan", "EHCP". */
  letters: readonly string[];
  /** What the letters stand for, or else what they mean: the title of the abbreviation. */
  title: string;
  /** The whole meaning, without Markdown. */
  meaning: string;
}

export interface Explanations {
  terms: readonly Explained[];
  /** Names in which letters are no word of their own: "SEND Mummas". */
  names: readonly string[];
  /** The address of the list of words, without an anchor. */
  listHref: string;
  words: { moreWords: string; onThisPage: string };
}

export type ExplainLetters = (html: string) => string;

/** Nothing is marked in a link, a heading, a control, a name or a card of another service. */
const left = new Set(
  [
    'a',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'button',
    'summary',
    'label',
    'abbr',
    'dt',
    'th',
    'figure',
    'nav',
    'code',
  ].concat(['script', 'style', 'svg', 'template', 'select', 'textarea']),
);
const leftClasses = /(?:^|\s)(?:card|facts|by|crumbs|chip|tag|vh)(?:\s|$)/;
const running = new Set(['p', 'li', 'dd', 'td']);

/** Makes the function for all pages of a build. */
export function lettersExplainer({ terms, names, listHref, words }: Explanations): ExplainLetters {
  const byLetters = new Map(terms.flatMap((term) => term.letters.map((letters) => [letters, term] as const)));
  if (byLetters.size === 0) return (html) => html;
  const letterPattern = either([...byLetters.keys()]);
  const holdLetters = new RegExp(`(?<![\\w-])(?:${letterPattern})s?(?![\\w-])`);
  const inNames = names.filter((name) => holdLetters.test(name) && !byLetters.has(name));
  // A name is taken whole, so that its letters are passed over.
  const foundWith = (some: readonly string[]): RegExp =>
    new RegExp(`(?<![\\w-])(?:${either(some) || '(?!)'}|(${letterPattern})s?)(?![\\w-])`, 'g');
  const withoutNames = foundWith([]);
  const namesIn = namesByFirstWord(inNames);

  return (html) => {
    // Only what is looked at is parsed, which is most of the work for a county of thousands.
    const start = html.search(/<main[\s>]/);
    const end = html.indexOf('</main>', start);
    if (start < 0 || end < 0) return html;
    const inside = html.slice(start, end);
    if (!holdLetters.test(inside)) return html;
    const main = parseFragment(inside, { sourceCodeLocationInfo: true });
    const used = new Map<string, Explained>();
    const marks: { at: number; letters: string; term: Explained }[] = [];
    for (const { value, at } of textsIn(main, inside)) {
      if (!holdLetters.test(value)) continue;
      const near = namesIn(value);
      for (const match of value.matchAll(near.length === 0 ? withoutNames : foundWith(near))) {
        const [, letters] = match;
        const term = letters && byLetters.get(letters);
        if (!term || used.has(term.id)) continue;
        used.set(term.id, term);
        marks.push({ at: start + at + match.index, letters, term });
      }
    }
    if (marks.length === 0) return html;
    let made = '';
    let done = 0;
    for (const { at, letters, term } of marks) {
      made += html.slice(done, at) + button(letters, term);
      done = at + letters.length;
    }
    const notes = [...used.values()].map((term) => note(term, `${listHref}#${term.id}`, words.moreWords)).join('');
    const list = `<div class="explained"><p class="explained-head">${escape(words.onThisPage)}</p>${notes}</div>`;
    return made + html.slice(done, end) + list + html.slice(end);
  };
}

const firstWord = /^[A-Za-z0-9]+/;

/** Of ten thousand names those that a text may have, by the word that they begin with. */
function namesByFirstWord(names: readonly string[]): (text: string) => string[] {
  const lists = new Map<string, string[]>();
  for (const name of names) {
    const [first = ''] = firstWord.exec(name) ?? [];
    lists.set(first, [...(lists.get(first) ?? []), name]);
  }
  return (text) => ['', ...new Set(text.match(/[A-Za-z0-9]+/g))].flatMap((word) => lists.get(word) ?? []);
}

/** However the file writes it. */
const apostrophe = "(?:['’]|&#39;|&#x27;|&apos;)";

const either = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((text) =>
      text
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/['’]/g, apostrophe)
        .replace(/&/g, '&(?:amp;)?'),
    )
    .join('|');

const button = (letters: string, { id, title }: Explained): string =>
  `<button class="letters" type="button" popovertarget="word-${id}"><abbr title="${escape(title)}">${escape(letters)}</abbr></button>`;

const note = ({ id, letters, meaning }: Explained, href: string, more: string): string =>
  `<div class="meaning" id="word-${id}" popover><p><b>${escape(letters.join(' or '))}</b>: ${escape(meaning)}</p>` +
  `<p><a href="${escape(href)}">${escape(more)}</a></p></div>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The texts that may be marked, in order, as the file has them, with where they begin. */
function* textsIn(
  node: Pick<Element, 'childNodes'>,
  html: string,
  inText = false,
): Generator<{ value: string; at: number }> {
  for (const child of node.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) {
      const place = child.sourceCodeLocation;
      if (inText && place) yield { value: html.slice(place.startOffset, place.endOffset), at: place.startOffset };
    } else if ('tagName' in child && !isLeft(child)) {
      yield* textsIn(child, html, inText || running.has(child.tagName));
    }
  }
}

function isLeft(element: Element): boolean {
  if (left.has(element.tagName)) return true;
  return element.attrs.some(
    ({ name, value }) =>
      (name === 'translate' && value === 'no') || name === 'popover' || (name === 'class' && leftClasses.test(value)),
  );
}
