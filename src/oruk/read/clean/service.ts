/** A service's own fields: its state, its ages, and what stands in its texts about persons. */
import { personsInText } from '../persons/tell-apart.ts';
import { isNothing, isRaw, type Raw } from '../raw.ts';
import { quoted, type Tell } from '../report.ts';
import { within, type Finish, type Place, type Prepare } from './cleaning.ts';
import { checkEmails } from './contact.ts';
import { sameWords, textIn } from './text.ts';
import { emailsIn, numberOf } from './values.ts';

const states: Record<string, string> = {
  ...Object.fromEntries(['active', 'published', 'live', 'open', 'current', 'approved'].map((word) => [word, 'active'])),
  ...Object.fromEntries(['inactive', 'draft', 'pending', 'unpublished', 'hidden'].map((word) => [word, 'inactive'])),
  ...Object.fromEntries(
    ['defunct', 'closed', 'ceased', 'archived', 'deleted', 'expired'].map((word) => [word, 'defunct']),
  ),
  ...Object.fromEntries(['temporarily closed', 'suspended', 'paused'].map((word) => [word, 'temporarily closed'])),
};

export const prepareService: Prepare = (raw, place, { tell }) => ({
  ...raw,
  status: statusOf(raw.status, tell, within(place, 'status')),
  ...ages(raw, place, tell),
});

function statusOf(value: unknown, tell: Tell, field: string): string {
  if (isNothing(value)) {
    tell(
      'no-status',
      'The feed does not say whether the service is active. It was taken as active, since it is published.',
      field,
    );
    return 'active';
  }
  const word = sameWords(textIn(value) ?? '').replaceAll('_', ' ');
  const known = Object.hasOwn(states, word) ? states[word] : undefined;
  if (known === undefined)
    tell(
      'no-status',
      `${quoted(word)} is no state that the standard has. The service was taken as inactive: check it.`,
      field,
    );
  return known ?? 'inactive';
}

const oldest = 130;

/** -1, 999 and their like are programs' words for "any age". */
function ages(raw: Raw, place: Place, tell: Tell): Raw {
  const ageIn = (field: string): unknown => {
    const number = numberOf(raw[field]);
    if (number === undefined || (number >= 0 && number <= oldest)) return raw[field];
    tell('no-age', `${number} is no age: programs write it for "any age". It was left out.`, within(place, field));
    return undefined;
  };
  const [minimum_age, maximum_age] = [ageIn('minimum_age'), ageIn('maximum_age')];
  const [least, most] = [numberOf(minimum_age), numberOf(maximum_age)];
  if (least === undefined || most === undefined || least <= most) return { minimum_age, maximum_age };
  tell(
    'ages-swapped',
    `The lowest age, ${least}, is above the highest, ${most}. ${most === 0 ? 'The highest was' : 'Both were'} left out: ask the service.`,
    within(place, 'minimum_age'),
  );
  return { minimum_age: most === 0 ? minimum_age : undefined, maximum_age: undefined };
}

export const finishService: Finish = (service, place, cleaning) => {
  tellOfPersons(service, '', cleaning.tell, 0);
  return sameTermsOnce(checkEmails(service, place, cleaning));
};

/** Free text is reported and not changed: a sentence without its middle helps nobody. */
function tellOfPersons(value: unknown, path: string, tell: Tell, depth: number): void {
  if (!isRaw(value) || depth > 3) return;
  for (const [field, text] of Object.entries(value)) {
    const at = path === '' ? field : `${path}.${field}`;
    if (isRaw(text)) tellOfPersons(text, at, tell, depth + 1);
    if (Array.isArray(text))
      for (const [index, entry] of text.entries()) tellOfPersons(entry, `${at}.${index}`, tell, depth + 1);
    if (typeof text !== 'string' || !/description|details|alert|notes?$|fees|application_process|wait_time/.test(field))
      continue;
    const found = personsInText(text, emailsIn(text));
    if (found.length > 0)
      tell(
        'person-in-text',
        `The text holds ${found.join(' and ')}. It was not changed: read it, and take out what leads to one person.`,
        at,
      );
  }
}

/** "Women " and "Women", which the same vendor's feed has as two terms. */
function sameTermsOnce(service: Raw): Raw {
  if (!Array.isArray(service.attributes)) return service;
  const seen = new Set<string>();
  const attributes = service.attributes.filter((attribute: unknown) => {
    if (!isRaw(attribute) || !isRaw(attribute.taxonomy_term)) return true;
    const { name, taxonomy } = attribute.taxonomy_term;
    const key = sameWords(`${String(attribute.link_type)}|${String(taxonomy)}|${String(name)}`);
    return !seen.has(key) && Boolean(seen.add(key));
  });
  return { ...service, attributes };
}
