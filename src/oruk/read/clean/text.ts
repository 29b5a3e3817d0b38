/** Text as feeds hold it, made into text that people read: one step for every shape. */
import type { Tell } from '../report.ts';
import { isRaw } from '../raw.ts';
import { isHtml, toMarkdown, wordsOfHtml } from './html.ts';
import { mendMojibake } from './mojibake.ts';

/** How a field's text is read: a name on one line, words on several, a description in Markdown, or as it stands. */
export type TextForm = 'line' | 'words' | 'markdown' | 'verbatim';

/** Keys under which objects hold the text that should have stood in their place. */
const textKeys = [
  'value',
  'text',
  'message',
  'description',
  'content',
  'body',
  'name',
  'label',
  'title',
  'en',
  'rendered',
  '#text',
];
const longestText = 100_000;

/** A text, or what stands in the place of one; undefined where it holds none. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const parts = value
      .slice(0, 100)
      .flatMap((part) => (isRaw(part) ? (textOfObject(part) ?? []) : typeof part === 'string' ? part : []));
    return parts.length > 0 ? [...new Set(parts)].join(',\n') : undefined;
  }
  return isRaw(value) ? textOfObject(value) : undefined;
}

function textOfObject(raw: Record<string, unknown>): string | undefined {
  const found = textKeys.map((key) => raw[key]).find((part) => typeof part === 'string' && part.trim() !== '');
  if (typeof found === 'string') return found;
  const texts = Object.values(raw).filter((part) => typeof part === 'string');
  return texts.length === 1 ? texts[0] : undefined;
}

/** Control characters, but for tab and line break. */
const control = /[^\P{Cc}\t\n]/gu;
/** Marks of direction and of nothing at all; not the joiners that some languages need. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;

/** Cleans a text and tells what it mended; undefined where nothing is left. */
export function cleanText(value: unknown, form: TextForm, tell: Tell, field: string): string | undefined {
  const found = textIn(value);
  if (found === undefined) {
    if (value !== undefined && value !== null)
      tell(
        'object-for-text',
        'Here stood an object or a list without any text, where text belongs. It was left out.',
        field,
      );
    return undefined;
  }
  if (typeof value === 'object')
    tell('object-for-text', 'Here stood an object or a list where text belongs. The text inside it was taken.', field);
  if (form === 'verbatim') return found.toWellFormed().trim() || undefined;
  const cut = found.length > longestText;
  if (cut)
    tell(
      'too-long',
      `This text has ${found.length.toLocaleString('en-GB')} characters. Only the first ${longestText.toLocaleString('en-GB')} were read.`,
      field,
    );
  const text = cut ? found.slice(0, longestText) : found;
  const signs = mendSigns(text, tell, field);
  const words = form === 'markdown' ? markdownOf(signs, tell, field) : wordsIn(signs, tell, field);
  return (form === 'line' ? oneLine(words) : spaced(words, form)) || undefined;
}

function mendSigns(text: string, tell: Tell, field: string): string {
  const mended = mendMojibake(text);
  if (mended !== text)
    tell(
      'mojibake',
      'Some letters or signs were stored in the wrong form, as in "Â£" for "£". They were put right: please look over the text.',
      field,
    );
  if (mended.includes('\ufffd'))
    tell(
      'lost-characters',
      'Some letters or signs were lost before the feed was published (they show as "\ufffd"). They were left as they are: correct them by hand.',
      field,
    );
  const broken = mended
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n');
  const clean = broken.replace(control, '');
  if (clean !== broken)
    tell('control-characters', 'The text held control characters, which cannot be seen. They were removed.', field);
  return clean.replace(invisible, '').normalize('NFC');
}

function markdownOf(text: string, tell: Tell, field: string): string {
  const { markdown, lost } = toMarkdown(text);
  if (lost === 'unsafe')
    tell(
      'unsafe-html',
      'The text held code, pictures, frames or links that are not safe or lead nowhere. They were dropped, the words kept.',
      field,
    );
  if (lost === 'too-much')
    tell(
      'tangled-text',
      'The text is too long or its code too tangled to be read in full. Only its words were kept: please look over it.',
      field,
    );
  return markdown;
}

function wordsIn(text: string, tell: Tell, field: string): string {
  if (isHtml(text)) {
    tell('html', 'HTML stood where plain words belong. Its words were kept.', field);
    return wordsOfHtml(text);
  }
  return /&(#\d|#x[\da-f]|[a-z]{2,8};)/i.test(text) && !/<[a-z/!]/i.test(text) ? wordsOfHtml(text) : text;
}

/** Not `\s+\n` and its like: these are quadratic over a long run of white space. */
const oneLine = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');

function spaced(text: string, form: TextForm): string {
  // In Markdown the spaces at a line's beginning nest its lists, and two at its end break the line.
  const lines = text
    .split('\n')
    .map((line) => (form === 'markdown' ? line.replaceAll('\u00a0', ' ').trimEnd() : oneLine(line)));
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
  return kept.join('\n').trim();
}

/** The same, whatever white space and letters it is written with: "Women " and "women". */
export const sameWords = (text: string): string => oneLine(text).toLowerCase();
