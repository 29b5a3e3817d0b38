/**
 * Every figure by which results are ordered, in one place. They were found by trying (`tests/bench/tune.ts`) on judged
 * queries, then rounded; `npm run bench:search` shows what a change does.
 */
export const weights = {
  // A phrase: how much of it must be said, and what a phrase is worth that explains only a part of what was typed.
  partOfPhrase: 0.25,
  phraseFloor: 0.1,
  shareCurve: 1.1,
  specific: 6,
  withoutRarest: 0.8,
  // Evidence of the text.
  words: 1.8,
  wordsFloor: 0.3,
  meaning: 2.1,
  first: 3,
  name: 2,
  topicFirst: 0.18,
  topicOrder: 0.15,
  recordOrder: 0.12,
  firstStep: 0.08,
  more: 0.3,
  danger: 1,
  dangerSecond: 0.7,
  keep: 0.25,
  // Facts about the family, the place and who asks.
  age: 0.38,
  ageUnknown: 0.1,
  ageNo: 0.18,
  focus: 0.2,
  family: 0.12,
  send: 0.25,
  near: 1.2,
  nearText: 1,
  nearMetres: 6500,
  about: 0.2,
  far: 1.2,
  farMetres: 20_000,
  partArea: 0.15,
  self: 0.1,
  familyAsks: 0.3,
  roleYes: 0.6,
  roleNo: 0.4,
  roleOpen: 0.2,
  unsure: 0.1,
  light: 0.6,
};
