/** The bytes of a file as text, or a plain sentence that says why they are not text. */
import type { HelpAnchor } from '../problem.ts';
import type { Position } from '../types.ts';

/** A fault of a whole file or of how it is written: the reader adds file and severity. */
export interface Fault extends Position {
  field: string;
  found?: string;
  expected: string;
  mend?: string;
  rule: string;
  help: HelpAnchor;
}

/** A record is at most a few pages of text. Anything longer is something else, and is not even read. */
export const largestFile = 200_000;

const utf8 = 'save the file again as UTF-8 (in most editors: Save as, Encoding, UTF-8)';

export function decode(bytes: Uint8Array): { text: string } | { fault: Fault } {
  if (bytes.length > largestFile) return { fault: tooLarge(bytes.length) };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { fault: encodingFault({ line: 1, column: 1 }, 'text saved as UTF-16') };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    return { fault: encodingFault(positionIn(lossy, lossy.indexOf('\ufffd')), 'a letter in another encoding') };
  }
  const hidden = hiddenCharacter.exec(text);
  if (hidden) return { fault: hiddenFault(positionIn(text, hidden.index), hidden[0]) };
  if (/\r(?!\n)/.test(text)) return { fault: lineEndFault(positionIn(text, text.search(/\r(?!\n)/))) };
  return { text };
}

export function tooLarge(bytes: number): Fault {
  return {
    ...atStart,
    field: 'The file',
    found: `${Math.ceil(bytes / 1000).toLocaleString('en-GB')} kB`,
    expected: `a file of at most ${largestFile / 1000} kB`,
    mend: 'a record is a few pages of text: is this another kind of file?',
    rule: 'file-size',
    help: 'files',
  };
}

export const atStart: Position = { line: 1, column: 1 };

/** Control characters (C0 and C1 without tab and line ends), lost letters, and those that turn the direction of text. */
export const hiddenCharacter = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffd]/u;

function encodingFault(position: Position, found: string): Fault {
  return {
    ...position,
    field: 'The file',
    found,
    expected: 'text saved as UTF-8',
    mend: utf8,
    rule: 'encoding',
    help: 'files',
  };
}

function hiddenFault(position: Position, character: string): Fault {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    ...position,
    field: 'The file',
    found:
      character === '\ufffd' ? 'a letter that was lost when the text was copied' : `a hidden character (U+${code})`,
    expected: 'letters, digits and signs that people can see',
    mend: 'delete it and type the text again',
    rule: 'hidden-characters',
    help: 'files',
  };
}

function lineEndFault(position: Position): Fault {
  return {
    ...position,
    field: 'The file',
    found: 'line ends of an old kind (CR)',
    expected: 'line ends LF or CRLF',
    mend: 'save the file again with line ends LF',
    rule: 'line-ends',
    help: 'files',
  };
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 };
}
