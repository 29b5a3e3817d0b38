/**
 * A postcode among other words is taken out of them: words stand in an address, and where somebody lives must not. Only what
 * begins as a postcode of the United Kingdom does counts: "KS2" and "Y9" are years at school.
 */
const areas =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|' +
  'HA|HD|HG|HP|HR|HS|HU|HX|IG|IP|IV|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|' +
  'PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';

/** Whole, or the first part alone where two letters and a figure leave little else that it can mean. */
const pattern = new RegExp(
  `(?:\\b(?:in|near|at|around|from|round)\\s+)?\\b((?:${areas})\\d[A-Z\\d]?[\\s-]*\\d[A-Z]{2}|(?=[A-Z]{2})(?:${areas})\\d{1,2})\\b[\\s,;]*`,
  'gi',
);

export interface WordsAndPostcode {
  words: string;
  /** The first that is there, as typed. */
  postcode?: string;
}

export function takePostcode(typed: string): WordsAndPostcode {
  const [first] = typed.matchAll(pattern);
  if (!first) return { words: typed };
  return { words: typed.replace(pattern, ' ').replace(/ {2,}/g, ' ').trim(), postcode: first[1]! };
}
