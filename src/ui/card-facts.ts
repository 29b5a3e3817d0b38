import { anyOf } from '../words/card.ts';

/** The icon that stands beside a way of getting help ("Drop in"): the first pattern that fits. */
const ways: readonly [RegExp, string][] = [
  [/drop|walk|turn up|visit|in person/i, 'door-open'],
  [/refer|assessment|school|gp\b|form/i, 'file-text'],
  [/phone|ring|call/i, 'phone'],
  [/text|chat|whatsapp/i, 'message-circle'],
  [/mail/i, 'mail'],
  [/online|web|app\b/i, 'globe'],
  [/book|appointment/i, 'calendar'],
];

export function wayIcon(words: string): string {
  return ways.find(([pattern]) => pattern.test(words))?.[1] ?? 'clipboard-list';
}

/** Ways in as one fact: "Phone, drop in or text". At most three, so that the line stays short on a phone. */
export function waysInWords(ways: readonly string[]): string {
  const [first, ...rest] = ways
    .slice(0, 3)
    .map((way, index) => (index === 0 ? way : way.charAt(0).toLowerCase() + way.slice(1)));
  const last = rest.pop();
  return last === undefined ? (first ?? '') : anyOf([first ?? '', ...rest], last);
}
