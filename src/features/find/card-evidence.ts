/** What stands on the cards: the words typed, and names. */
import { normalise, stem } from '../../model/rules/words.ts';
import { evidenceOf, type AllEvidence } from './evidence.ts';
import { squash, stemWeight, type Holders, type Lexicon } from './lexicon.ts';
import type { Reading } from './reading/reading.ts';
import { twoIn } from './reading/two-in-one.ts';

const NAME_WEIGHT = 3;

export function addWords({ words, understood }: Reading, lexicon: Lexicon, all: AllEvidence): void {
  // A word that told an age or a place has done its work: a card need not hold it.
  const open = words.content.filter((word) => !understood.has(word));
  const searched = open.length > 0 ? open : words.content;
  const heavy = searched.map((word) => stemWeight(stem(word), lexicon));
  const total = heavy.reduce((sum, weight) => sum + weight, 0);
  searched.forEach((word, position) => {
    const held = holdersOf(word, lexicon);
    if (!held) return;
    const share = heavy[position]! / total;
    held.at.forEach((at, place) => {
      const evidence = evidenceOf(at, all);
      evidence.covered += share;
      evidence.strength += share * (0.4 + (0.6 * held.weight[place]!) / NAME_WEIGHT);
    });
  });
}

/** A card that says "food bank" holds "foodbank" too. */
function holdersOf(word: string, lexicon: Lexicon): Holders | undefined {
  const own = lexicon.holds.get(stem(word));
  const [one, two] = (twoIn(word, lexicon.knows) ?? []).map((part) => lexicon.holds.get(stem(part)));
  if (!one || !two) return own;
  const weight = new Map(own?.at.map((at, place) => [at, own.weight[place]!]));
  const second = new Set(two.at);
  one.at.forEach((at, place) => {
    if (second.has(at)) weight.set(at, Math.max(weight.get(at) ?? 0, one.weight[place]!));
  });
  return { at: [...weight.keys()], weight: [...weight.values()] };
}

/** Is it the name of a service, its beginning, or does the name stand whole in what was typed? */
export function addNames({ typed, understood }: Reading, lexicon: Lexicon, all: AllEvidence): void {
  const text = normalise(typed);
  const asked = squash(text);
  const withoutPlace = squash(
    text
      .split(' ')
      .filter((word) => !understood.has(word))
      .join(' '),
  );
  if (asked.length < 3) return;
  lexicon.squashed.forEach((names, at) => {
    const found = Math.max(...names.map((name) => nameScore(name, asked, withoutPlace)));
    if (found > 0) evidenceOf(at, all).name = found;
  });
}

/**
 * 1 for the whole name; less for its beginning, by how much of it that is ("home start" of "Home-Start Elmby", but not
 * "school" of "School admissions North"); and for a name of six letters and more that stands within a sentence.
 */
function nameScore(name: string, asked: string, withoutPlace: string): number {
  if (name === asked || (withoutPlace.length > 3 && name === withoutPlace)) return 1;
  const begins = [asked, withoutPlace].some(
    (text) => text.length > 3 && name.startsWith(text) && text.length >= 0.4 * name.length,
  );
  if (begins) return 0.9;
  return name.length > 5 && asked.includes(name) ? 0.8 : 0;
}
