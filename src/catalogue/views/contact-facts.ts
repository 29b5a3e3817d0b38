/** What a phone can keep of a service: how to reach it. */
import type { Catalogue, JoinedService } from '../types.ts';
import { firstPhone, withoutGaps } from './card.ts';

export interface ContactFacts {
  /** Its own number, else the one that a family rings; none where there is one a town. */
  phone?: string;
  text?: string;
  email?: string;
}

/** Undefined where there is nothing to keep: a name alone helps nobody, and who has closed is not there to answer. */
export function contactFacts(service: JoinedService, catalogue: Catalogue): ContactFacts | undefined {
  const { status, contact } = service.data;
  const facts = withoutGaps<ContactFacts>({
    phone: firstPhone(service, catalogue)?.value,
    text: contact?.text,
    email: contact?.email,
  });
  return status === 'closed' || Object.keys(facts).length === 0 ? undefined : facts;
}
