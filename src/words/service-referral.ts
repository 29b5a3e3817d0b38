/** What a service's page says to people who work with families. */

export const title = 'For professionals';
export const level = 'Level of need';
export const who = 'Who may refer';
export { notStatedAskService as whoNotStated } from './unknown.ts';
export const area = 'Area served';
export const consent = 'Consent';
export const consentNotStated =
  'Not stated here: agree the referral with the family first, unless a child is not safe.';
export const next = 'What happens next';
export const nextNotStated = 'Not stated: ask the service what it does with a referral, and by when.';
export const route = 'Referral route';
export const noRoute = 'We do not know a way in for professionals. Families use the ways in above.';
export const notSafe = 'If you think a child is not safe, do not refer here first: [see who to ring now].';
