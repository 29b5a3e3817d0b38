/**
 * A sentence of src/words/ that holds links, bold words or code: `Search by [topic], or *ring* first.` The words stay whole
 * for whoever edits them; the page gives the addresses, in the order of the brackets.
 */

export type SentencePart =
  | { kind: 'text' | 'strong' | 'code'; text: string }
  /** `place`: which link of the sentence it is, from 0. */
  | { kind: 'link'; text: string; place: number };

const marked = /\[([^\]]+)\]|\*([^*]+)\*|`([^`]+)`/g;

/** Splits a sentence at its marks. A sign that stands alone stays as it is. */
export function sentenceParts(words: string): SentencePart[] {
  const parts: SentencePart[] = [];
  let end = 0;
  let place = 0;
  for (const { index, 0: whole, 1: link, 2: strong, 3: code } of words.matchAll(marked)) {
    if (index > end) parts.push({ kind: 'text', text: words.slice(end, index) });
    if (link !== undefined) parts.push({ kind: 'link', text: link, place: place++ });
    else parts.push(strong === undefined ? { kind: 'code', text: code ?? '' } : { kind: 'strong', text: strong });
    end = index + whole.length;
  }
  return end < words.length ? [...parts, { kind: 'text', text: words.slice(end) }] : parts;
}
