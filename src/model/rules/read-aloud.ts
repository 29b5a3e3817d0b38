/** What a voice is given to say: text in sentences, and figures in the way that people say them. */

export interface Piece {
  /** In the text that it was cut from. */
  start: number;
  end: number;
}

/** Browsers may fall silent in a long text: no piece is longer, in characters. */
const LONGEST = 220;

/** Cuts text into sentences, and long sentences where a speaker would breathe. White space belongs to none. */
export function piecesOf(text: string): Piece[] {
  return sentencesOf(text)
    .flatMap((sentence) => breaths(text, sentence))
    .map((piece) => trimmed(text, piece))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function sentencesOf(text: string): Piece[] {
  const starts =
    'Segmenter' in Intl
      ? [...new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text)].map(({ index }) => index)
      : [0, ...[...text.matchAll(/[.!?]+["”’)]*\s+(?=\S)/g)].map((match) => match.index + match[0].length)];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

function breaths(text: string, { start, end }: Piece): Piece[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const part = text.slice(start, start + LONGEST);
  const found = [/^[\s\S]*[;:,]\s/, /^[\s\S]*\s/].map((rule) => rule.exec(part)?.[0].length ?? 0);
  const cut = start + (found.find((length) => length > LONGEST / 3) ?? LONGEST);
  return [{ start, end: cut }, ...breaths(text, { start: cut, end })];
}

function trimmed(text: string, { start, end }: Piece): Piece {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length };
}

/** "0300 126 7000": digit by digit, with a rest where it is written apart. */
const digits = (number: string): string =>
  number
    .trim()
    .split(/\s+/)
    .map((group) => [...group].join(' '))
    .join(', ');

/** Numbers that are rung or sent to: full ones, and the short ones that a voice would read as an amount. */
const phones =
  /(^|[^\d£.,:/-])((?:\+44 ?\d{2,4}|0\d{2,4})(?: \d{2,6}){1,3}|0\d{8,10}|116 ?\d{3}|\d{5,6}|999|111|101|112|119)(?![.,:/-]*\d)/g;
const postcodes = /\b([A-Z]{1,2})(\d[A-Z\d]?) (\d)([A-Z]{2})\b/g;

/** The words for a voice: figures as they are said, and no signs that it would spell out. */
export function sayable(text: string): string {
  return text
    .replace(phones, (_, before: string, number: string) => before + digits(number))
    .replace(postcodes, (_, area: string, district: string, sector: string, unit: string) =>
      [...area, ...district, ',', sector, ...unit].join(' ').replace(' ,', ','),
    )
    .replace(/(\d)\s*[–-]\s*(?=\d)/g, '$1 to ')
    .replace(/(\d\d?)\.(\d\d) ?(am|pm)\b/g, '$1:$2 $3')
    .replace(/\s+/g, ' ')
    .trim();
}
