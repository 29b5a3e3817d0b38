/** What each kind of object needs besides the cleaning of its fields. */
import { isNothing, sourceIdOf, type Raw } from '../raw.ts';
import type { Tell } from '../report.ts';
import type { Finish, Prepare } from './cleaning.ts';
import { within } from './cleaning.ts';
import { checkEmails, cleanContact, cleanPhone, preparePhone } from './contact.ts';
import { completeAddress, finishLocation, prepareLocation } from './location.ts';
import { prepareSchedule } from './schedule.ts';
import { finishService, prepareService } from './service.ts';
import { textIn } from './text.ts';
import { numberOf } from './values.ts';

interface Part {
  prepare?: Prepare;
  finish?: Finish;
}

/** "Free" is no amount, but it says something. */
const prepareCost: Prepare = (given, place, { tell }) => {
  const raw = withoutDebt(given, tell, within(place, 'amount'));
  return isNothing(raw.amount) || numberOf(raw.amount) !== undefined || !isNothing(raw.amount_description)
    ? raw
    : { ...raw, amount: undefined, amount_description: textIn(raw.amount) };
};

/** As with ages, -1 is a program's word for "not known": it is no price, and not free. */
function withoutDebt(raw: Raw, tell: Tell, field: string): Raw {
  const amount = numberOf(raw.amount);
  if (amount === undefined || amount >= 0) return raw;
  tell('no-amount', `${amount} is no price: programs write it for "not known". It was left out.`, field);
  return { ...raw, amount: undefined };
}

/** The standard asks for a description; feeds seldom have one. */
const describeByName = (raw: Raw): Raw => (isNothing(raw.description) ? { ...raw, description: raw.name } : raw);

/** A term's code is a CURIE where its id is one: esdServiceType:300. */
const prepareTerm: Prepare = (raw) => {
  const source = sourceIdOf(raw.id);
  const curie = source !== undefined && /^[A-Za-z]\w{1,40}:(?!\/\/)\S{1,80}$/.test(source) ? source : undefined;
  return { ...describeByName(raw), ...(curie !== undefined && isNothing(raw.term) ? { term: curie } : {}) };
};

const prepareOrganization: Prepare = (raw, place, { tell }) => {
  if (isNothing(raw.description) && !isNothing(raw.name))
    tell(
      'no-description',
      'The organisation has no description, which the standard asks for. Its name stands there instead.',
      within(place, 'description'),
    );
  return describeByName(raw);
};

const prepareIdentifier: Prepare = (raw) =>
  isNothing(raw.identifier_type) ? { ...raw, identifier_type: raw.identifier_scheme } : raw;

export const parts: Record<string, Part> = {
  service: { prepare: prepareService, finish: finishService },
  organization: { prepare: prepareOrganization, finish: checkEmails },
  contact: { finish: cleanContact },
  phone: { prepare: preparePhone, finish: cleanPhone },
  schedule: { prepare: prepareSchedule },
  location: { prepare: prepareLocation, finish: finishLocation },
  address: { prepare: completeAddress },
  cost_option: { prepare: prepareCost },
  taxonomy_term: { prepare: prepareTerm },
  organization_identifier: { prepare: prepareIdentifier },
};
