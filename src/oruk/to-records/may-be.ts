/** Services here that a new one of a feed may be: told to the editor, never made one of two. */
import { nearness, placeWords, wordsOfName } from '../../records/rules/near-name.ts';
import type { ReadRecords } from '../../records/types.ts';

interface Looks {
  id: string;
  words: string[];
  phones: string[];
}

export interface Alike {
  /** @returns the ids of services with nearly the same name, or with a like name and the same phone */
  of(id: string, data: Record<string, unknown>): string[];
}

/** @param imported ids of services that came from this feed */
export function alikeHere(records: ReadRecords, imported: ReadonlySet<string>): Alike {
  const where = placeWords(records);
  const byKey = new Map<string, Looks[]>();
  for (const { id, data } of records.folders.services) {
    if (imported.has(id) || data.status === 'closed') continue;
    const looks = looksOf(id, data);
    for (const key of keysOf(looks)) byKey.set(key, [...(byKey.get(key) ?? []), looks]);
  }
  return {
    of(id, data) {
      const looks = looksOf(id, data);
      if (looks.words.length === 0) return [];
      const near = new Set(keysOf(looks).flatMap((key) => byKey.get(key) ?? []));
      return [...near]
        .filter((other) => {
          const names = nearness(looks.words, other.words, where);
          return names === 'same' || (names === 'alike' && looks.phones.some((phone) => other.phones.includes(phone)));
        })
        .map((other) => other.id)
        .sort();
    },
  };
}

/** Of a record that was not looked at yet: anything may stand anywhere. */
function looksOf(id: string, { name, contact, access }: Record<string, unknown>): Looks {
  const ways = Array.isArray(access) ? (access as ({ value?: unknown } | null)[]) : [];
  const numbers = [(contact as { phone?: unknown } | undefined)?.phone, ...ways.map((way) => way?.value)].filter(
    (value): value is string => typeof value === 'string' && /^[\d ]{6,}$/.test(value),
  );
  return {
    id,
    words: typeof name === 'string' ? wordsOfName(name.slice(0, 200)) : [],
    phones: numbers.map((number) => number.replaceAll(' ', '')),
  };
}

/** Two that are alike share one of these: a phone, or all words of the name but one. */
const keysOf = ({ words, phones }: Looks): string[] => {
  const sorted = [...words].sort().slice(0, 20);
  return [
    ...new Set([
      words.join(''),
      sorted.join(' '),
      ...sorted.map((_, index) => `- ${sorted.toSpliced(index, 1).join(' ')}`),
      ...phones.map((phone) => `phone ${phone}`),
    ]),
  ];
};
