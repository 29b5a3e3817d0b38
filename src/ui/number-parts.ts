/** Finds telephone and text numbers in a sentence, so that they can be pressed. */

export type TextPart = { text: string } | { number: string; kind: 'tel' | 'sms' };

/** 999 and its kin, 116 123, Childline's 0800 1111, ordinary numbers of 10 or 11 digits, and short codes after "to" ("text SHOUT to 85258"). */
const numbers =
  /(?<![\d£.])(?:999|112|111|101|116 \d{3}|0800 1111|0\d{2,4}(?: \d{3,4}){2}|0\d{4} \d{5,6}|0\d{9,10})(?![\d%])|(?<=\bto )\d{5,6}(?!\d)/g;

export function numberParts(sentence: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of sentence.matchAll(numbers)) {
    if (match.index > from) parts.push({ text: sentence.slice(from, match.index) });
    parts.push({ number: match[0], kind: /^[1-9]\d{4,5}$/.test(match[0]) ? 'sms' : 'tel' });
    from = match.index + match[0].length;
  }
  if (from < sentence.length) parts.push({ text: sentence.slice(from) });
  return parts;
}
