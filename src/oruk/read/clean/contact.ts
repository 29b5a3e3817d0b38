/** Contacts without persons: a role, a team or a number stays, who holds it goes. What is told never says the name. */
import { holdsPerson, isMobile, isPersonalEmail, withoutNamed, withoutPersons } from '../persons/tell-apart.ts';
import { isNothing, isRaw, type Raw } from '../raw.ts';
import { within, type Finish, type Prepare } from './cleaning.ts';

const personLeftOut =
  'The name of a person stood here. It was left out: contacts are roles and teams, never private persons.';

export const cleanContact: Finish = (contact, place, cleaning) => {
  const { tell } = cleaning;
  const name = typeof contact.name === 'string' ? contact.name : '';
  const { rest, hadPerson } = withoutPersons(name);
  const clean: Raw = { ...contact };
  if (name !== '' && hadPerson) {
    cleaning.persons.push(name);
    tell(
      'staff-name',
      rest === undefined ? personLeftOut : `${personLeftOut} The role beside it was kept.`,
      within(place, 'name'),
    );
    delete clean.name;
    if (rest !== undefined) clean.name = rest;
  }
  for (const field of ['title', 'department'] as const) {
    const text = clean[field];
    if (typeof text !== 'string' || !holdsPersonOrIsName(text, name, hadPerson)) continue;
    const { rest: role } = withoutPersons(text);
    tell('staff-name', personLeftOut, within(place, field));
    delete clean[field];
    if (role !== undefined && role !== text) clean[field] = role;
  }
  const phones = Array.isArray(clean.phones) ? clean.phones.filter(isRaw) : [];
  if (hadPerson && phones.some(({ number }) => typeof number === 'string' && isMobile(number)))
    tell(
      'personal-phone',
      'A mobile number stood beside the name of a person. It was kept without the name: check that it belongs to the service.',
      within(place, 'phones'),
    );
  return withoutPersonalEmails(clean, ['email'], name, place, cleaning);
};

const holdsPersonOrIsName = (text: string, name: string, hadPerson: boolean): boolean =>
  (hadPerson && text === name) || text.split(/\s*[,;:/|()]\s*|\s+[-–—]\s+/).some(holdsPerson);

/** Of objects whose e-mail address should be a team's. */
export const checkEmails: Finish = (clean, place, cleaning) =>
  withoutPersonalEmails(clean, ['email', 'assurer_email'], cleaning.persons.join(' '), place, cleaning);

function withoutPersonalEmails(
  clean: Raw,
  fields: readonly string[],
  besideName: string,
  place: Parameters<Finish>[1],
  { tell }: Parameters<Finish>[2],
): Raw {
  const kept = { ...clean };
  for (const field of fields) {
    const email = kept[field];
    if (typeof email !== 'string' || !isPersonalEmail(email, besideName)) continue;
    tell(
      'personal-email',
      'The e-mail address here looks like one person’s own. It was left out: ask for the address of the team.',
      within(place, field),
    );
    delete kept[field];
  }
  return kept;
}

/** What stands beside a number may be whose it is. A role beside the name stays. */
export const cleanPhone: Finish = (phone, place, { tell }) => {
  const { description } = phone;
  if (typeof description !== 'string') return phone;
  const { rest, hadPerson } = withoutNamed(description);
  if (!hadPerson) return phone;
  tell('staff-name', personLeftOut, within(place, 'description'));
  const { description: _name, ...kept } = phone;
  return rest === undefined ? kept : { ...kept, description: rest };
};

/** A number that was a JSON number has lost its first 0, and the plus of a country. */
export const preparePhone: Prepare = (raw, place, { tell }) => {
  if (typeof raw.number === 'number')
    tell(
      'phone-as-number',
      'The phone number was stored as a figure, so a 0 at its beginning is lost. It was kept as it is: correct it by hand.',
      within(place, 'number'),
    );
  const extension = typeof raw.extension === 'string' ? raw.extension.replace(/^(ext\.?|x)\s*/i, '') : raw.extension;
  return isNothing(extension) ? raw : { ...raw, extension };
};
