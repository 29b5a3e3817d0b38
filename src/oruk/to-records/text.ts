/** Words of a feed as the fields of a record can hold them. What does not fit is cut where a word or a sentence ends. */
import { hiddenCharacter } from '../../records/files/decode.ts';
import { plainText } from '../../records/markdown.ts';
import { linkKind } from '../../records/markdown/link-kind.ts';
import { mentionsIn } from '../../records/markdown/mentions.ts';
import { isTangled } from '../../records/markdown/parse.ts';

/** Signs that nobody sees: controls, marks of the direction of writing, spaces without width. */
const unseen = /[\p{Cc}\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu;

/** A half of a pair that stands alone cannot be kept in a file. */
const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const hasHalves = (text: string): boolean => !text.isWellFormed();

/** One line without tags and without what nobody sees; undefined when nothing is left. */
export function asLine(text: string | undefined): string | undefined {
  // Every < that a tag could begin with becomes one that none begins with, so that no order of tags makes a new one.
  const line = (text ?? '')
    .replace(/<[^<>]{0,1000}>/g, ' ')
    .replace(/<(?=[a-z/!])/gi, '< ')
    .replace(halves, '')
    .replace(unseen, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? undefined : line;
}

/** At most so long, with three dots where something was left out. */
export function cutLine(text: string | undefined, maximum: number): string | undefined {
  const line = asLine(text);
  if (line === undefined || line.length <= maximum) return line;
  const head = line.slice(0, maximum - 2);
  const end = head.lastIndexOf(' ');
  return `${(end > maximum / 2 ? head.slice(0, end) : head.slice(0, maximum - 3)).replace(/[\s,;:.-]+$/, '').replace(halves, '')}...`;
}

/** A full stop, and after it a capital letter or the end: not the one in "e.g. this" or "St. Mary". */
const sentenceEnd = /(?<!\b(?:e\.g|i\.e|etc|St|Dr|Mr|Mrs|Ms|No|Rd|approx))[.!?](?=\s+["'‘“(]?[\p{Lu}\d]|$)/gu;

export function sentences(text: string): string[] {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index + 1);
  return [0, ...ends]
    .map((from, at) => text.slice(from, ends[at] ?? text.length).trim())
    .filter((sentence) => sentence !== '');
}

/** The first sentence of a description, or as much of it as fits. Never words that are not there. */
export function summaryOf(description: string | undefined, maximum = 160): string | undefined {
  if (description === undefined) return undefined;
  const first = sentences(asLine(plainText(description.slice(0, 5000))) ?? '')[0];
  return cutLine(first, maximum);
}

/** A long text as several entries of a list, each with the sentences that fit. */
export function asEntries(text: string | undefined, maximum: number): string[] {
  const entries: string[] = [];
  for (const sentence of sentences(asLine(text === undefined ? undefined : plainText(text.slice(0, 5000))) ?? '')) {
    const last = entries.at(-1);
    if (last !== undefined && last.length + 1 + sentence.length <= maximum)
      entries[entries.length - 1] = `${last} ${sentence}`;
    else entries.push(cutLine(sentence, maximum)!);
  }
  return [...new Set(entries)];
}

/** A description that the check takes: as it is where it is plain Markdown, else its words alone. */
export function asBody(text: string | undefined): string | undefined {
  const body = (text ?? '')
    .replaceAll('\r\n', '\n')
    .replace(halves, '')
    .replace(/[^\P{Cc}\n\t]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu, '')
    .trim();
  if (body === '') return undefined;
  if (isPlainBody(body)) return body;
  const words = isTangled(body) ? asLine(body) : asLine(plainText(body));
  return words === undefined ? undefined : escaped(cutLine(words, 10_000)!);
}

/** Markdown without HTML, pictures and links that the check refuses. @param also other kinds of links that are right */
export const isPlainBody = (body: string, also: readonly string[] = []): boolean =>
  body.length <= 20_000 &&
  !isTangled(body) &&
  mentionsIn(body).every(
    ({ kind, value }) => kind === 'link' && ['external', 'contact', 'anchor', ...also].includes(linkKind(value)),
  );

/** A text that a file can hold; as it is where nothing in it is hidden. */
export const visible = (text: string): string =>
  hiddenCharacter.test(text) || hasHalves(text) || text.includes('\r')
    ? text
        .replaceAll('\r\n', '\n')
        .replace(halves, '')
        .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\uFFFD]/gu, '')
        .trim()
    : text;

/** Words with signs that Markdown would read as its own. */
const escaped = (words: string): string =>
  words
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
