/** What the words mean, by the directory's phrases: which of them are said, and how far they account for all that was typed. */
import { stemWeight, type Lexicon, type Pointer } from './lexicon.ts';
import { weights } from './weights.ts';

export interface Said {
  pointer: Pointer;
  /** 0 to 1: how wholly the phrase is said, and how much of what was typed it explains. */
  strength: number;
}

/** The best said phrase of each meaning, the strongest first. */
export function phrasesSaid(stems: readonly string[], lexicon: Lexicon): Said[] {
  const heavy = new Map(stems.map((root) => [root, stemWeight(root, lexicon)]));
  const total = [...heavy.values()].reduce((sum, weight) => sum + weight, 0);
  const matched = new Map<number, number>();
  for (const [root, weight] of heavy) {
    for (const at of lexicon.pointersOf.get(root) ?? []) matched.set(at, (matched.get(at) ?? 0) + weight);
  }
  const best = new Map<number, Said>();
  for (const [at, weight] of matched) {
    const pointer = lexicon.pointers[at]!;
    const share = weight / pointer.weight;
    if (share < weights.partOfPhrase) continue;
    // "Parent" alone, or "dad", says little about what is wrong.
    const specific = weight === total ? 1 : Math.min(1, weight / weights.specific);
    const strength =
      specific * (weights.phraseFloor + (1 - weights.phraseFloor) * (weight / total)) * share ** weights.shareCurve;
    if (strength > (best.get(pointer.meaning)?.strength ?? 0)) best.set(pointer.meaning, { pointer, strength });
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength);
}
