/** A service as a contact for a phone: vCard 3.0, which all of them read. Facts of the record alone. */
import VCard from 'vcard-creator';
import { dayWords } from '../../../model/rules/date-words.ts';
import type { SessionView } from '../../../catalogue/views/place-view.ts';
import type { ServicePage } from '../../../catalogue/views/service-page.ts';
import { cardChecked } from '../../../words/saved.ts';

/** @param address of the service's page, in full */
export function contactCard(service: ServicePage, address: string): string {
  const card = new VCard()
    // A phone that sorts by the parts of a name has one. The name to show is made from it.
    .addName({ familyName: service.name })
    .addCompany({ name: service.provider.name })
    .addUid(address)
    .addRevision(new Date(`${service.checked.checked}T00:00:00Z`))
    .addNote([service.summary, cardChecked(dayWords(service.checked.checked))].join('\n'));
  for (const link of service.contact) {
    if (link.kind === 'phone') card.addPhoneNumber({ number: link.text, type: ['work', 'voice'] });
    if (link.kind === 'text') card.addPhoneNumber({ number: link.text, type: ['work', 'msg'] });
    if (link.kind === 'email') card.addEmail({ address: link.text, type: ['work'] });
  }
  const first = firstNumber(service);
  if (first) card.addPhoneNumber({ number: first, type: ['work', 'voice'] });
  const [place, ...others] = service.sessions;
  if (place && others.length === 0) addAddress(card, place);
  return card.addUrl({ url: address }).toString();
}

/** Is there anything for a phone to keep? A card with a name alone helps nobody. */
export const hasContactCard = (service: ServicePage): boolean =>
  !service.closed && (service.contact.some(({ kind }) => kind !== 'website' && kind !== 'referral') || firstNumber(service) !== undefined);

/** The number that a family rings first, where the service has none that is its own; none where there is one a town. */
function firstNumber({ contact, steps }: ServicePage): string | undefined {
  if (contact.some(({ kind }) => kind === 'phone')) return undefined;
  const numbers = steps.family.flatMap(({ options }) =>
    options.flatMap(({ link }) => (link?.kind === 'phone' ? link.text : [])),
  );
  return new Set(numbers).size === 1 ? numbers[0] : undefined;
}

function addAddress(card: VCard, { address, town, postcode }: SessionView): void {
  if (address === undefined && postcode === undefined) return;
  card.addAddress({ street: address, locality: town, postalCode: postcode, type: ['work'] });
}
