/** What the words mean: topics and first steps of the phrases that were said, danger, and buildings of one kind. */
import { byOrder, evidenceOf, inTurn, type AllEvidence, type Evidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import type { Said } from './pointers.ts';
import { weights } from './weights.ts';

export function addMeaning(said: readonly Said[], lexicon: Lexicon, all: AllEvidence): void {
  const topics = new Map<string, { strength: number; label: string }>();
  for (const { pointer, strength } of said) {
    pointer.topics.forEach((topic, order) => {
      const meant = strength * (1 - weights.topicOrder * Math.min(order, 3));
      const held = topics.get(topic);
      topics.set(topic, { strength: together(held?.strength ?? 0, meant), label: held?.label ?? pointer.label });
    });
    pointer.first.forEach((at, position) => {
      const evidence = evidenceOf(at, all);
      evidence.first = together(evidence.first, strength * inTurn(position));
      evidence.said ??= pointer.label;
    });
  }
  for (const [topic, { strength, label }] of topics) {
    for (const { at, order } of lexicon.byTopic.get(topic) ?? []) {
      const evidence = evidenceOf(at, all);
      const meaning = strength * byOrder(order);
      if (meaning <= evidence.meaning) continue;
      evidence.meaning = meaning;
      evidence.said ??= label;
    }
    lexicon.topicFirst.get(topic)?.forEach((at, position) => {
      const evidence = evidenceOf(at, all);
      evidence.first = Math.max(evidence.first, weights.topicFirst * strength * inTurn(position));
      evidence.said ??= label;
    });
  }
}

/**
 * Where the visitor is known, the nearer of two of a kind is as good a first step as the one that a phrase names.
 * @param all of those that are shown: it adds none
 */
export function addSiblings({ siblings }: Lexicon, all: AllEvidence): void {
  for (const kind of siblings) {
    const best = kind.reduce<Evidence | undefined>((one, at) => {
      const held = all.get(at);
      return held && held.first > (one?.first ?? 0) ? held : one;
    }, undefined);
    if (!best) continue;
    for (const at of kind) {
      const evidence = all.get(at);
      if (evidence) evidence.first = Math.max(evidence.first, SIBLING * best.first);
    }
  }
}

const SIBLING = 0.97;

/** Several phrases that point the same way say more than the best of them. Phrases come the strongest first. */
const together = (before: number, next: number): number =>
  next > before
    ? next + weights.more * before * (1 - Math.min(1, next))
    : before + weights.more * next * (1 - Math.min(1, before));

export function addDanger(boxes: readonly (readonly string[])[], { byId }: Lexicon, all: AllEvidence): void {
  boxes.forEach((ids, box) => {
    ids.forEach((id, position) => {
      const at = byId.get(id);
      if (at === undefined) return;
      const evidence = evidenceOf(at, all);
      evidence.first = Math.max(evidence.first, inTurn(position) * (box === 0 ? weights.danger : weights.dangerSecond));
    });
  });
}
