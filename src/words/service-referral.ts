/** What a service's page says to people who work with families: the same order on every page, and what is not stated said plainly. */

export { notStatedAsk as notStated, notStatedAskService as whoNotStated } from './unknown.ts';

export const title = 'For professionals';
/** Links: the urgent page. */
export const notSafe = 'If you think a child is not safe, do not refer here first: [see who to ring now].';
export const level = 'Level of need';
export const who = 'Who may refer';
export const consent = 'Consent';
export const consentNotStated =
  'Not stated here: agree the referral with the family first, unless a child is not safe.';
export const route = 'Route, in order';
export const noRoute = 'We do not know a way in for professionals. Families use the ways in above.';
export const needs = 'The referral must contain';
export const criteria = 'Who it is for';
export const exclusions = 'Who it is not for';
export const next = 'What happens next';
export const by = (when: string): string => `By when: ${when}.`;
export const byNotStated = 'By when is not stated: ask.';
export const waiting = 'Waiting time';
export const declined = 'If it says no';
export const instead = { same: 'At the same level of need', near: 'At the next level up or down' } as const;
export const noInstead = 'We know no other service on the same topic here.';
export const familyOnly = '(families ask for it themselves)';
export const area = 'Area served';
export const councils = (names: string): string => `Council: ${names}.`;
export const checked = 'Last checked';
/** How sure the facts are, by the grade in the record. */
export const sureWords = {
  high: 'The editors are sure of these facts.',
  medium: 'The editors are fairly sure of these facts.',
  low: 'The editors are not sure of these facts: check first.',
} as const;
export const cite = 'For your notes';
/** Before the address of the page. */
export const citationWords = (service: string, site: string, day: string): string =>
  `${service}. ${site}, checked ${day}.`;
export const prepare = 'Prepare a referral';
