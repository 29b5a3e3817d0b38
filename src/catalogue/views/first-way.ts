/** The first thing that a family does to get a service, and what the service says happens then. */
import { accessFor } from '../../model/rules/access-for.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { contactLinks } from './contact.ts';

export interface FirstWay {
  /** A term of the vocabulary routes. */
  route: string;
  next?: string;
}

/** Undefined where no way in for a family is known. The same order as the numbered steps. */
export function firstWay({ data }: JoinedService, catalogue: Catalogue): FirstWay | undefined {
  const [stated] = accessFor(data.access, { side: 'family' }, catalogue.roleTree);
  if (stated) return { route: stated.route, ...(stated.next && { next: stated.next }) };
  const [link] = contactLinks(data.contact);
  return link && { route: link.kind === 'referral' ? 'online-form' : link.kind };
}
