/** Comes, with the file of words, when somebody types letters that English does not have, or nothing that the directory knows. */
import type { Lexicon } from './lexicon.ts';
import { loadOtherWords } from './load.ts';
import { englishOf } from './other-words.ts';
import { readQuery, type Reading } from './reading/reading.ts';

/** The reading of the English, which says how it was read; undefined where the words are of no language that we know. */
export async function readOther(typed: string, lexicon: Lexicon): Promise<Reading | undefined> {
  const english = englishOf(typed, await loadOtherWords());
  if (english === undefined) return undefined;
  return { ...readQuery(english, lexicon), typed, corrections: [{ typed: typed.trim(), read: english }] };
}
