/** Ways to reach somebody as links that a phone can press. */
import { isEmail, isTextNumber, isUkPhone, isWebAddress } from '../../model/rules/formats.ts';
import type { Contact } from '../../model/service.ts';

export interface ContactLink {
  kind: 'phone' | 'text' | 'email' | 'website' | 'referral';
  /** As it is read: "0300 126 1000", "example.org". */
  text: string;
  href: string;
  /** For a text: the word to send. */
  word?: string;
}

export const telHref = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`;
export const smsHref = (text: string): string => `sms:${text.replaceAll(' ', '')}`;

/** The readable part of a web address: "example.org" of "https://www.example.org/help/". */
export const siteName = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

export function contactLinks(contact: Contact | undefined): ContactLink[] {
  const links: ContactLink[] = [];
  if (contact?.phone) links.push({ kind: 'phone', text: contact.phone, href: telHref(contact.phone) });
  if (contact?.text) {
    links.push({
      kind: 'text',
      text: contact.text,
      href: smsHref(contact.text),
      ...(contact.textWord && { word: contact.textWord }),
    });
  }
  if (contact?.email) links.push({ kind: 'email', text: contact.email, href: `mailto:${contact.email}` });
  if (contact?.website) links.push({ kind: 'website', text: siteName(contact.website), href: contact.website });
  if (contact?.referralUrl)
    links.push({ kind: 'referral', text: siteName(contact.referralUrl), href: contact.referralUrl });
  return links;
}

/** The link of a way in, by what its value is; none for an address in words. */
export function valueLink(value: string | undefined, route: string): ContactLink | undefined {
  if (value === undefined) return undefined;
  if (route === 'text' && isTextNumber(value)) return { kind: 'text', text: value, href: smsHref(value) };
  if (isUkPhone(value)) return { kind: 'phone', text: value, href: telHref(value) };
  if (isEmail(value)) return { kind: 'email', text: value, href: `mailto:${value}` };
  return isWebAddress(value) ? { kind: 'website', text: siteName(value), href: value } : undefined;
}
