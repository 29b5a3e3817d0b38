/**
 * Every figure by which results are ordered, in one place. They were found by trying (`tests/bench/tune.ts`) on judged
 * queries, then rounded; `npm run bench:search` shows what a change does.
 */
export const weights = {
  // A phrase: how much of it must be said, and what a phrase is worth that explains only a part of what was typed.
  partOfPhrase: 0.25,
  phraseFloor: 0.1,
  shareCurve: 1.6,
  specific: 6,
  // Evidence of the text.
  words: 1.4,
  wordsFloor: 0.4,
  meaning: 2.1,
  first: 3,
  name: 2,
  topicFirst: 0.12,
  topicOrder: 0.15,
  recordOrder: 0.12,
  firstStep: 0.08,
  more: 0.3,
  danger: 0.8,
  dangerSecond: 0.5,
  keep: 0.25,
  // Facts about the family, the place and who asks.
  age: 0.38,
  ageUnknown: 0.06,
  ageNo: 0.18,
  focus: 0.2,
  family: 0.2,
  send: 0.25,
  near: 1.2,
  nearText: 1,
  nearMetres: 6500,
  about: 0.2,
  far: 0.9,
  farMetres: 20_000,
  partArea: 0.15,
  self: 0.08,
  familyAsks: 0.3,
  roleYes: 0.9,
  roleNo: 0.4,
  roleOpen: 0.2,
  unsure: 0.06,
  // Small: what is overdue for a check stands below what fits as well and was checked, never below what fits less well.
  overdue: 0.08,
  lapsed: 0.3,
  light: 0.6,
};
