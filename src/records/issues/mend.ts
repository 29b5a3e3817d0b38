/** The same value as it should be written, where that can be told from what was written. Offered, never done. */
import { isEmail, isTextNumber, isUkPhone, isWebAddress, postcodePattern } from '../../model/rules/formats.ts';

/** @param help the heading of the field, which says what kind of value it is */
export function mendValue(help: string, value: unknown, source: string | undefined): string | undefined {
  const text = typeof value === 'string' ? value.trim() : source;
  if (text === undefined || text.length > 200) return undefined;
  const better = writers[help]?.(text);
  // A rule over several fields may be broken by a value that is well written.
  return better === undefined || better === value || better === `"${String(value)}"` ? undefined : `write ${better}`;
}

const writers: Record<string, (text: string) => string | undefined> = {
  phone: (text) => quoted(phone(text)),
  postcode: (text) => {
    const letters = text.toUpperCase().replace(/\s/g, '');
    const spaced = `${letters.slice(0, -3)} ${letters.slice(-3)}`;
    return postcodePattern.test(spaced) ? spaced : undefined;
  },
  email: (text) => {
    const address = text.replace(/^mailto:\s*/i, '');
    return isEmail(address) ? address : undefined;
  },
  'web-address': (text) => {
    const address = `https://${text.replace(/^(https?:)?\/*/i, '')}`;
    return /^(www\.|[\w-]+(\.[\w-]+)+(\/|$))/i.test(text) && isWebAddress(address) ? address : undefined;
  },
  dates: (text) => {
    const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
    return day && month && Number(month) <= 12
      ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      : undefined;
  },
  times: (text) => quoted(timeOfDay(text)),
  text: (text) => {
    if (/^(yes|on)$/i.test(text)) return 'true';
    return /^(no|off)$/i.test(text) ? 'false' : undefined;
  },
};

const quoted = (text: string | undefined) => (text === undefined ? undefined : `"${text}"`);

/** +44 and brackets taken away; the spaces stay as they are, and only a number that is whole is offered. */
function phone(text: string): string | undefined {
  const number = text
    .replace(/^(\+|00)44\s*(\(0\))?\s*/, '0')
    .replace(/[().-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return isUkPhone(number) || isTextNumber(number) ? number : undefined;
}

/** 9am, 9.30pm, 9:30. */
function timeOfDay(text: string): string | undefined {
  const [, hour, minute = '00', half] = /^(\d{1,2})(?:[:.](\d\d))?\s*(am|pm)?$/i.exec(text) ?? [];
  if (!hour || (!half && !/[:.]/.test(text))) return undefined;
  const late = half?.toLowerCase() === 'pm';
  const hours = half ? (Number(hour) % 12) + (late ? 12 : 0) : Number(hour);
  return hours <= 23 && Number(minute) <= 59 && (!half || Number(hour) <= 12)
    ? `${String(hours).padStart(2, '0')}:${minute}`
    : undefined;
}
