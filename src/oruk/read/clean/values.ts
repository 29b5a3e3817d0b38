/** Numbers, web addresses and e-mail addresses, in every way that feeds write them. */
import { isWebAddress } from '../../../model/rules/formats.ts';

/** 5, "5", "£5.00", "1,200"; undefined for what is no number. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const text = value.trim().replace(/^(£|GBP)\s?/i, '');
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(plain) ? Number(plain) : undefined;
}

export type Address = { url: string; change?: 'scheme' | 'spaces' } | { wrong: 'placeholder' | 'no-address' };

/** Addresses that a template brought and nobody filled in. */
const placeholder = /^https?:\/\/((www\.)?example\.com|path|localhost|tbc|test|www\.?)(:\d+)?([/?#]|$)/i;

/** A web address that can be followed, or why it is none. */
export function addressOf(text: string): Address {
  const trimmed = text.trim().replace(/^<([^<>]*)>$/, '$1');
  if (placeholder.test(trimmed)) return { wrong: 'placeholder' };
  const url = trimmed
    .replace(/^(https?):?\/{1,3}(?=[^/])/i, '$1://')
    .replace(/^https?/i, (scheme) => scheme.toLowerCase());
  if (isWebAddress(url)) return url === text ? { url } : { url, change: 'spaces' };
  const coded = url.replaceAll(' ', '%20');
  if (url.startsWith('http') && isWebAddress(coded)) return { url: coded, change: 'spaces' };
  const isBare = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,5}[a-z]{2,24}(?:[/?#]\S*)?$/i.test(trimmed);
  if (isBare && isWebAddress(`https://${trimmed}`)) return { url: `https://${trimmed}`, change: 'scheme' };
  return { wrong: 'no-address' };
}

/** The e-mail addresses in a text, in its order, without doubles. */
export function emailsIn(text: string): string[] {
  const found = text
    .slice(0, 100_000)
    .split(/[\s,;<>()[\]"|]+/)
    .map((part) =>
      part
        .replace(/^mailto:/i, '')
        .replace(/[.:]+$/, '')
        .replace(/\?.*$/, ''),
    );
  return [...new Set(found.filter((part) => part.length < 255 && /^[^@]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(part)))];
}
