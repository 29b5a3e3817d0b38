/**
 * Is it a person or a role? Guesses that would sooner take a role for a person: a role that is lost is told in the report and
 * can be written again, a private name that is published cannot be taken back.
 */
import { firstNames, roleWords } from './words.ts';

const honorific = /^(mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|cllr|sir|lady|fr)\.?$/i;

const wordsOf = (text: string): string[] =>
  text
    .replaceAll('’', "'")
    .split(/\s+/)
    .filter((word) => word !== '');
const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}']+$/gu, '');
const isRole = (word: string): boolean => roleWords.has(bare(word)) || roleWords.has(bare(word).replace(/'s?$/, ''));
/** Jane, O'Neill, Smith-Jones, J., j */
const isNameLike = (word: string): boolean => /^\p{L}[\p{L}'-]{0,30}\.?,?$/u.test(word);
/** NSPCC, SENDIASS: letters that stand for an organisation. */
const isLetters = (word: string): boolean => /^[A-Z&]{2,}$/.test(word) && !/^[A-Z][AEIOU]/.test(word);

/** Of a text that should name whom to ask for. */
export function looksLikePerson(text: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 5) return words.some((word) => honorific.test(word));
  if (honorific.test(words[0]!) && words.length > 1) return true;
  if (words.some(isRole) || words.every(isLetters)) return false;
  return words.every(isNameLike);
}

/** As above, where a text need not name anybody: a first name has to stand in it. */
export function holdsPerson(text: string): boolean {
  const words = wordsOf(text);
  if (words.length > 5) return false;
  if (words.length > 1 && honorific.test(words[0]!)) return true;
  return (
    words.length > 1 &&
    firstNames.has(bare(words[0]!)) &&
    words.slice(1).every((word) => isNameLike(word) && !isRole(word))
  );
}

const parting = /\s*[,;:/|()]\s*|\s+[-–—]\s+|\s+(?:or|and|&)\s+/;

/** "Jane Smith, Family Worker" without the person; undefined where nobody but persons is named. */
export function withoutPersons(text: string): { rest: string | undefined; hadPerson: boolean } {
  if (text.includes('@')) return { rest: undefined, hadPerson: true };
  const parts = text
    .slice(0, 300)
    .split(parting)
    .filter((part) => part !== '');
  const kept = parts.filter((part) => !(parts.length === 1 ? looksLikePerson(part) : isPersonInList(part)));
  if (kept.length === parts.length) return { rest: text, hadPerson: false };
  // What shares a word with a name that went may hold it again: "Worker Jane Smith".
  const gone = new Set(parts.filter((part) => !kept.includes(part)).flatMap(wordsOf));
  const roles = kept.filter((part) => wordsOf(part).some(isRole) && !wordsOf(part).some((word) => gone.has(word)));
  return { rest: roles.join(', ') || undefined, hadPerson: true };
}

/** As above, of words that need not name anybody: "Jane Smith, out of hours", but not "Freephone". */
export function withoutNamed(text: string): { rest: string | undefined; hadPerson: boolean } {
  const parts = text
    .slice(0, 300)
    .split(parting)
    .filter((part) => part !== '');
  const kept = parts.filter((part) => !holdsPerson(part) && !(parts.length === 1 && firstNames.has(bare(part))));
  return kept.length === parts.length
    ? { rest: text, hadPerson: false }
    : { rest: kept.join(', ') || undefined, hadPerson: true };
}

const isPersonInList = (part: string): boolean =>
  looksLikePerson(part) && (wordsOf(part).length > 1 || firstNames.has(bare(part)));

/** first.last@, j.smith@, jane@, or a part of the name that stands beside it. */
export function isPersonalEmail(email: string, besideName = ''): boolean {
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase().replace(/\+.*$/, '');
  const parts = local
    .split(/[._-]+/)
    .map((part) => part.replace(/\d+$/, ''))
    .filter((part) => part !== '');
  const isOfRole = parts.some(beginsWithRole);
  const ofName = wordsOf(besideName)
    .map(bare)
    .filter((word) => word.length > 2 && !isRole(word));
  if (ofName.some((word) => parts.some((part) => part === word || (word.length > 3 && part.includes(word)))))
    return true;
  if (isOfRole || parts.length === 0) return false;
  if (parts.some((part) => firstNames.has(part) || isRunTogether(part))) return true;
  return (
    parts.length > 1 && parts.length < 4 && parts.every((part) => /^\p{L}+$/u.test(part)) && !isOfDomain(parts, email)
  );
}

/** team, libraryplus; of short words only the whole one counts. */
const beginsWithRole = (part: string): boolean =>
  roleWords.has(part) || veryLongRoleWords.some((word) => part.startsWith(word));
const veryLongRoleWords = [...roleWords].filter((word) => word.length > 5);
const longRoleWords = [...roleWords].filter((word) => word.length > 3);

/** janesmith, but not christchurch. */
function isRunTogether(part: string): boolean {
  if (part.length > 40) return false;
  for (let length = 4; length <= part.length - 3; length += 1) {
    const rest = part.slice(length);
    if (firstNames.has(part.slice(0, length)) && !longRoleWords.some((word) => rest.includes(word))) return true;
  }
  return false;
}

/** penrith.centre@penrithcentre.example is the place itself. */
const isOfDomain = (parts: readonly string[], email: string): boolean => {
  const domain = email
    .slice(email.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/[.-]/g, '');
  return parts.every((part) => part.length > 2 && domain.includes(part));
};

const mobile = /(?:\+44 ?(?:\(0\) ?)?|\b0)7\d(?:[ -]?\d){8}\b/;
export const isMobile = (phone: string): boolean => mobile.test(phone);

const asked =
  /\b(?:[Cc]ontact|[Cc]all|[Rr]ing|[Pp]hone|[Tt]ext|[Ee]-?mail|[Aa]sk for|[Ss]peak to|[Tt]alk to|[Mm]essage|[Ww]ith|[Bb]y)\s+(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Revd|Cllr)\.?\s+)?(\p{Lu}[\p{L}'-]{1,30})/gu;
const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Revd?)\.? \p{Lu}\p{Ll}/u;

/** Signs that a text leads to one person; the words for them never hold what was found. */
export function personsInText(text: string, emails: readonly string[]): string[] {
  const named =
    titled.test(text) || [...text.matchAll(asked)].some(([, name = '']) => firstNames.has(name.toLowerCase()));
  return [
    ...(named ? ['the name of a person'] : []),
    ...(emails.some((email) => isPersonalEmail(email)) ? ['the e-mail address of a person'] : []),
    ...(isMobile(text) ? ['a mobile number'] : []),
  ];
}
