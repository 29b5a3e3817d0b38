/**
 * The text of JSON that may be in another charset than it should. JSON is UTF-8 (RFC 8259, 8.1), whatever a server says: bytes
 * that are UTF-8 throughout are nothing else. What is not was saved by a program for Windows, whole or in part: each run of
 * bytes that is UTF-8 is read as such, and each byte between as Windows-1252.
 */

export interface Decoded {
  text: string;
  /** What was wrong and how it was read, for whoever looks after the feed; undefined where all was as it should be. */
  wrong?: string;
}

/** @param named by the server, as in `application/json; charset=iso-8859-1` */
export function decodeJson(body: Uint8Array, named?: string): Decoded {
  const marked = sixteenBits(body, named);
  if (marked !== undefined)
    return { text: new TextDecoder(marked).decode(body), wrong: 'It is in UTF-16. It was read as that.' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    const isNamedElse = named !== undefined && !/^utf-?8$/i.test(named) && /[^\0-\x7f]/.test(text);
    return {
      text,
      ...(isNamedElse && {
        wrong: `Its server says that it is in ${named.slice(0, 40)}, and it is UTF-8. It was read as UTF-8.`,
      }),
    };
  } catch {
    return inPart(body, named);
  }
}

/** By its mark, or by what the server says of bytes that would otherwise be full of zeros. */
function sixteenBits(body: Uint8Array, named: string | undefined): string | undefined {
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  if (named === undefined || !/^utf-?16/i.test(named)) return undefined;
  return body[0] === 0 ? 'utf-16be' : body[1] === 0 ? 'utf-16le' : undefined;
}

function inPart(body: Uint8Array, named: string | undefined): Decoded {
  const other = charsetOf(named);
  if (other !== undefined) {
    // The server knows of another charset: what it says is all there is to go by.
    try {
      const text = new TextDecoder(other, { fatal: true }).decode(body);
      return {
        text,
        wrong: `It is in ${other}, and JSON must be UTF-8. It was read as its server says: look over its letters.`,
      };
    } catch {
      // Then it is not in that one either.
    }
  }
  const { text, stray, lost, whole } = mixed(body);
  const read =
    whole === 0
      ? 'It was read as Windows-1252'
      : `${stray.toLocaleString('en-GB')} of its signs were read as Windows-1252, the others as UTF-8`;
  return {
    text,
    wrong: `It is not UTF-8, as JSON must be. ${read}: look over its letters with accents and its quotes.${
      lost > 0 ? ` Of ${lost.toLocaleString('en-GB')} nobody can tell what they were: they show as "\ufffd".` : ''
    }`,
  };
}

/** A charset that a decoder knows, other than UTF-8 and those that are Windows-1252 by another name. */
function charsetOf(named: string | undefined): string | undefined {
  if (named === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(named);
    return ['utf-8', 'windows-1252'].includes(encoding) ? undefined : encoding;
  } catch {
    return undefined;
  }
}

const windows = new TextDecoder('windows-1252');
/** Bytes that stand for nothing in Windows-1252. */
const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

interface Mixed {
  text: string;
  /** Bytes that are no UTF-8, and how many of them are nothing at all. */
  stray: number;
  lost: number;
  /** Letters of several bytes that are UTF-8. */
  whole: number;
}

function mixed(body: Uint8Array): Mixed {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  const found = { stray: 0, lost: 0, whole: 0 };
  let from = 0;
  for (let at = 0; at < body.length;) {
    const length = lengthAt(body, at);
    if (length > 0) {
      if (length > 1) found.whole += 1;
      at += length;
      continue;
    }
    if (at > from) parts.push(utf8.decode(body.subarray(from, at)));
    const isLost = undefinedBytes.has(body[at]!);
    parts.push(isLost ? '\ufffd' : windows.decode(body.subarray(at, at + 1)));
    found.stray += isLost ? 0 : 1;
    found.lost += isLost ? 1 : 0;
    at += 1;
    from = at;
  }
  parts.push(utf8.decode(body.subarray(from)));
  return { text: parts.join(''), ...found };
}

/** How many bytes the letter of UTF-8 has that begins here; 0 where none does. */
function lengthAt(body: Uint8Array, at: number): number {
  const first = body[at]!;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  if (length === 0 || at + length > body.length) return 0;
  for (let next = 1; next < length; next += 1) if ((body[at + next]! & 0xc0) !== 0x80) return 0;
  const second = body[at + 1]!;
  // Too long for what they say, halves of pairs, and beyond the last letter there is.
  const isWrong =
    (first === 0xe0 && second < 0xa0) ||
    (first === 0xed && second > 0x9f) ||
    (first === 0xf0 && second < 0x90) ||
    (first === 0xf4 && second > 0x8f);
  return isWrong ? 0 : length;
}
