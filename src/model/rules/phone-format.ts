/**
 * A UK number in the groups in which people say it. Which figures are the code of an area: Ofcom's National Telephone
 * Numbering Plan, part A.
 */

/** Codes of five figures after the first 0, with the local number of five (or of four) that follows. */
const longCodes = /^0(?:13873|15242|1539[456]|1697[347]|1768[347]|19467)/;

/**
 * The digits in groups; the number as it is where it has groups already, for some are written to be remembered ("0808 2000 247").
 * Undefined when it is no number that the plan knows. A group of seven or more figures is none.
 */
export function spacedPhone(written: string): string | undefined {
  const digits = written.replace(/[\s().-]/g, '');
  if (!/^\d+$/.test(digits)) return undefined;
  const grouped = groups(digits);
  if (grouped === undefined) return undefined;
  const text = written.trim();
  const hasGroups = /^[\d ]+$/.test(text) && !/ {2}/.test(text) && text.split(' ').every((group) => group.length < 7);
  return hasGroups && (text.includes(' ') || digits.length === 3) ? text : grouped;
}

function groups(digits: string): string | undefined {
  const cut = (...lengths: number[]): string => {
    let from = 0;
    return [...lengths.map((length) => digits.slice(from, (from += length))), digits.slice(from)].join(' ');
  };
  if (/^\d{3}$/.test(digits)) return digits;
  if (/^116\d{3}$/.test(digits)) return cut(3);
  if (digits === '08001111') return cut(4);
  if (!/^0[1-9]\d{8,9}$/.test(digits)) return undefined;
  if (digits.length === 10) return /^0[58]/.test(digits) ? cut(4, 3) : /^01/.test(digits) ? cut(5) : undefined;
  if (/^07/.test(digits)) return cut(5);
  if (/^0[3589]/.test(digits)) return cut(4, 3);
  if (/^02/.test(digits)) return cut(3, 4);
  if (/^01(?:1|\d1)/.test(digits)) return cut(4, 3);
  if (longCodes.test(digits)) return cut(6);
  return cut(5);
}
