/** The long words of a text: three syllables or more, and neither a name nor a word that cannot be avoided. */
import { syllable } from 'syllable';
import { KNOWN, NUMBER, type Mask } from './known-words.ts';

const longFrom = 3;

export function hardWordsIn(text: string, mask: Mask): string[] {
  const words = mask(text).match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  return words.filter((word) => word !== KNOWN && word !== NUMBER && syllable(word) >= longFrom);
}
