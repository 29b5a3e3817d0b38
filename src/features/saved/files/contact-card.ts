/**
 * A service as a contact for a phone: vCard 3.0, which all of them read. Facts of the record alone, and no word on what the
 * service is about: others may look through a phone's contacts.
 */
import VCard from 'vcard-creator';
import { dayWords } from '../../../model/rules/date-words.ts';
import type { ContactFacts } from '../../../catalogue/views/contact-facts.ts';
import type { SessionView } from '../../../catalogue/views/place-view.ts';
import type { ServicePage } from '../../../catalogue/views/service-page.ts';
import { cardChecked } from '../../../words/saved.ts';

/** @param address of the service's page, in full */
export function contactCard(service: ServicePage, { phone, text, email }: ContactFacts, address: string): string {
  const card = new VCard()
    // A phone that sorts by the parts of a name has one. The name to show is made from it.
    .addName({ familyName: service.name })
    .addCompany({ name: service.provider.name })
    .addUid(address)
    .addRevision(new Date(`${service.checked.checked}T00:00:00Z`))
    .addNote(cardChecked(dayWords(service.checked.checked)));
  if (phone) card.addPhoneNumber({ number: phone, type: ['work', 'voice'] });
  if (text) card.addPhoneNumber({ number: text, type: ['work', 'msg'] });
  if (email) card.addEmail({ address: email, type: ['work'] });
  const [place, ...others] = service.sessions;
  if (place && others.length === 0) addAddress(card, place);
  return card.addUrl({ url: address }).toString();
}

function addAddress(card: VCard, { address, town, postcode }: SessionView): void {
  if (address === undefined && postcode === undefined) return;
  card.addAddress({ street: address, locality: town, postalCode: postcode, type: ['work'] });
}
