/** Lists by letter. */
import { sortName } from '../../../catalogue/join.ts';
import { numbers as NUMBERS } from '../../../words/a-to-z.ts';

export interface LetterGroup<T> {
  /** A capital letter, or "0 to 9" for names that begin with a number or a sign. */
  letter: string;
  /** The anchor: "a", "numbers". */
  id: string;
  items: T[];
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every letter in order, with the items whose name begins with it ("The Mix" under M); letters without items stay, empty. */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string): LetterGroup<T>[] {
  const letterOf = (item: T): string => {
    const first = sortName(nameOf(item)).normalize('NFKD').charAt(0).toUpperCase();
    return alphabet.includes(first) ? first : NUMBERS;
  };
  const groups = alphabet.map((letter) => ({
    letter,
    id: letter.toLowerCase(),
    items: items.filter((item) => letterOf(item) === letter),
  }));
  const numbers = items.filter((item) => letterOf(item) === NUMBERS);
  return numbers.length > 0 ? [{ letter: NUMBERS, id: 'numbers', items: numbers }, ...groups] : groups;
}
