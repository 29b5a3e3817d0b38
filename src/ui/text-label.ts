/** What stands before a number that takes texts. */
import { textTo } from '../words/safety.ts';

/** "Text" and "Text {word} to", in another language. */
export interface TextWords {
  text: string;
  textWord: string;
}

export const textLabel = (word: string | undefined, words?: TextWords): string =>
  words ? (word === undefined ? words.text : words.textWord.replace('{word}', word)) : textTo(word);
