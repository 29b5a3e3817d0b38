/** What no slot of the standard took, kept as the feed wrote it, but for persons: nobody asked them. */
import { isPersonalEmail, looksLikePerson } from '../persons/tell-apart.ts';
import { isNothing, isRaw, type Raw } from '../raw.ts';
import type { Cleaning } from './cleaning.ts';
import { emailsIn } from './values.ts';

/** Fields that say who wrote, checked or owns a record, or what somebody thought of it. */
const ofPersons =
  /^(author|.*_by|.*By|editor|owner|creator|assessor|assurer|user|users|username|user_name|reviews?|contact_?(name|person)|contactPerson|staff|manager(_name)?|first_?name|last_?name|surname|forename|given_?name|family_?name|full_?name|lead_?professional|notes_private|feedbacks?|watches|versions)$/i;
/** No field of anybody's, and harmful as one. */
const refused = /^(__proto__|constructor|prototype)$/;

const deepest = 6;
const mostOfOne = 200;

export function keepExtra(path: string, value: unknown, cleaning: Cleaning): void {
  if (isNothing(value) || cleaning.extra.size >= mostOfOne) return;
  const field = path.split('.').findLast((step) => !/^\d+$/.test(step)) ?? path;
  const kept = keptValue(field, value, path, 0, cleaning);
  if (kept !== undefined) cleaning.extra.set(path, kept);
}

function keptValue(field: string, value: unknown, path: string, depth: number, cleaning: Cleaning): unknown {
  if (refused.test(field) || depth > deepest) return undefined;
  if (ofPersons.test(field)) {
    cleaning.tell(
      'staff-name',
      'This field says who wrote, checked or owns the record, or what somebody thought of it. It was left out: no private persons are named here.',
      path,
    );
    return undefined;
  }
  if (typeof value === 'string') return keptText(field, value, path, cleaning);
  if (Array.isArray(value))
    return value
      .slice(0, mostOfOne)
      .map((part, index) => keptValue(field, part, `${path}.${index}`, depth + 1, cleaning))
      .filter((part) => part !== undefined);
  if (isRaw(value)) return keptObject(value, path, depth, cleaning);
  return value;
}

function keptObject(value: Raw, path: string, depth: number, cleaning: Cleaning): Raw {
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, mostOfOne)
      .flatMap(([key, part]) => {
        const kept = keptValue(key, part, `${path}.${key}`, depth + 1, cleaning);
        return kept === undefined ? [] : [[key, kept]];
      }),
  );
}

function keptText(field: string, value: string, path: string, { tell }: Cleaning): string | undefined {
  const text = value.slice(0, 20_000);
  if (emailsIn(text).some((email) => isPersonalEmail(email))) {
    tell('personal-email', 'The e-mail address of a person stood in this field. The field was left out.', path);
    return undefined;
  }
  if (/contact|attention/i.test(field) && looksLikePerson(text)) {
    tell('staff-name', 'The name of a person stood in this field. It was left out.', path);
    return undefined;
  }
  return text;
}
