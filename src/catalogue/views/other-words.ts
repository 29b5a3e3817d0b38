/** What people type for a topic or a danger in other languages, by what an English search says for it. */
import { filler, normalise } from '../../model/rules/words.ts';
import type { Catalogue } from '../types.ts';

/** `{ "Somewhere to live": ["mieszkanie", "житло"] }`: words as they were written. */
export type OtherWords = Record<string, string[]>;

export function otherWords({
  languages,
  topics,
  words,
}: Pick<Catalogue, 'languages' | 'topics' | 'words'>): OtherWords {
  const told = new Map<string, Set<string>>();
  const taken = new Set<string>();
  const add = (english: string, says: readonly string[] | undefined): void => {
    for (const say of says ?? []) {
      if (taken.has(say)) continue;
      taken.add(say);
      told.set(english, (told.get(english) ?? new Set<string>()).add(say));
    }
  };
  // Danger first: what means both brings up who to ring, and the topic with it.
  for (const { id, says } of words.warnings) {
    const topic = topics.find((each) => each.id === id)?.data;
    const both = says.find((say) => topic?.alsoCalled?.includes(say));
    for (const { data } of languages) {
      add(both ?? says[0]!, data.dangerWords?.[id]);
      const title = data.situations[id]?.title;
      if (title) add(both ?? says[0]!, [title]);
    }
  }
  for (const { id, data: topic } of topics) {
    // A name that is mostly small words ("Things to do", "Somewhere to live") says little to a search.
    const said = normalise(topic.name).split(' ');
    const isSmall = said.filter((word) => filler.has(word)).length > said.length / 2;
    const english = (isSmall && topic.alsoCalled?.[0]) || topic.name;
    for (const { data } of languages) {
      add(
        english,
        [data.topics[id], ...(data.alsoCalled?.[id] ?? [])].filter((say) => say !== undefined),
      );
    }
  }
  return Object.fromEntries([...told].map(([english, says]) => [english, [...says].filter((say) => say !== english)]));
}
