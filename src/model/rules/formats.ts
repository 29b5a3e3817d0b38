/** How ids, numbers, addresses and days are written. Plain checks, for schemas, rules and the browser alike. */

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names a file and a web address: small letters, digits and single hyphens. */
export const isId = (value: string): boolean => idPattern.test(value) && value.length <= 80;

const shortNumbers = new Set(['999', '112', '101', '105', '111', '119', '08001111', '08454647']);

/**
 * Is this a number that can be dialled in the UK? Rules: Ofcom's National Telephone Numbering Plan (geographic and 03/07/08/09
 * numbers have 10 or 11 digits with the first 0), the three-digit services, the European 116 numbers, and Childline's 0800 1111.
 */
export function isUkPhone(value: string): boolean {
  if (!/^[\d ]+$/.test(value) || /^ | $| {2}/.test(value)) return false;
  const digits = value.replaceAll(' ', '');
  return shortNumbers.has(digits) || /^116\d{3}$/.test(digits) || /^0[1-9]\d{8,9}$/.test(digits);
}

/** A number that takes texts: a mobile number, a short code of 5 or 6 digits, or a European 116 number. */
export function isTextNumber(value: string): boolean {
  const digits = value.replaceAll(' ', '');
  return /^[\d ]+$/.test(value) && (/^\d{5,6}$/.test(digits) || /^07\d{9}$/.test(digits));
}

const emailPattern = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
export const isEmail = (value: string): boolean => emailPattern.test(value);

/** A web address that is safe to link to: http or https only, never `javascript:` or a bare name. */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\//.test(value) || /[\s<>"]/.test(value)) return false;
  try {
    const { hostname, username, password } = new URL(value);
    return hostname.includes('.') && username === '' && password === '';
  } catch {
    return false;
  }
}

/** Written form of a UK postcode; rule: gov.uk "Bulk Data Transfer" annex C, without the special cases of the forces. */
export const postcodePattern = /^[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}$/;

/** Is there such a day? */
export const isRealDay = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];
