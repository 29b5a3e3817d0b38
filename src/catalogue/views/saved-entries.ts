/**
 * What the list of saved help shows of every service. One file for all of them: a request for each saved service would tell
 * the host what a visitor has saved. The browser keeps names alone, so what is shown is as fresh as the site.
 */
import type { Card } from '../../model/card.ts';
import { isSensitive } from '../sensitive.ts';
import type { Catalogue, JoinedService } from '../types.ts';
import { hasCertainTimes } from './certain-times.ts';
import { toCard, withoutGaps } from './card.ts';
import { contactFacts } from './contact-facts.ts';
import { contactLinks } from './contact.ts';
import { toSteps } from './steps.ts';

export interface SavedEntry extends Pick<
  Card,
  'id' | 'name' | 'provider' | 'summary' | 'where' | 'phone' | 'text' | 'warning' | 'closed'
> {
  /** The first way in, where it says more than that there is a number. */
  way?: string;
  /** Where there is no number: the first other way to reach them. */
  link?: { text: string; href: string };
  /** The days of its check, as `writtenDays` writes them. */
  days: string;
  /** It has a contact card, a calendar file. */
  card?: true;
  times?: true;
  /** About harm: a page that shows it has the bar that leaves. */
  sensitive?: true;
}

export const savedEntries = (catalogue: Catalogue): SavedEntry[] =>
  catalogue.services.map((service) => toSavedEntry(service, catalogue));

export function toSavedEntry(service: JoinedService, catalogue: Catalogue): SavedEntry {
  const { id, name, provider, summary, where, phone, text, warning, closed, fresh } = toCard(service, catalogue);
  const [first] = toSteps(service, catalogue).family;
  const [option] = first?.options ?? [];
  const detail = option?.detail === phone?.label ? undefined : option?.detail;
  const hasNumber = phone !== undefined || text !== undefined;
  const other = hasNumber ? undefined : [option?.link, ...contactLinks(service.data.contact)].find(Boolean);
  return withoutGaps<SavedEntry>({
    id,
    name,
    provider,
    summary,
    where,
    phone,
    text,
    way: first && (detail || !hasNumber) ? [first.title, detail].filter(Boolean).join(': ') : undefined,
    link: other && { text: other.text, href: other.href },
    warning,
    closed,
    days: fresh.days,
    card: contactFacts(service, catalogue) && true,
    times: hasCertainTimes(service) || undefined,
    sensitive: isSensitive(service) || undefined,
  });
}
