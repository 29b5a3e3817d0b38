/** Words that may mean danger bring up a box above the results; they never take results away. */
import type { FinderEntry, FinderIndex } from '../../catalogue/views/finder-index.ts';
import { normalise, says } from './words.ts';

export interface Urgent {
  title: string;
  text: string;
  /** Who to ring or text, in order. */
  services: { id: string; name: string; href: string; phone?: string; text?: string }[];
}

const MOST_BOXES = 2;

export function urgentFor(typed: string, index: Pick<FinderIndex, 'warnings' | 'services'>): Urgent[] {
  const text = normalise(typed);
  if (text === '') return [];
  return index.warnings
    .filter((warning) => warning.says.some((phrase) => says(text, normalise(phrase))))
    .slice(0, MOST_BOXES)
    .map(({ title, text: words, services }) => ({
      title,
      text: words,
      services: services.flatMap((id) => contactOf(index.services.find((entry) => entry.id === id))),
    }));
}

function contactOf(entry: FinderEntry | undefined): Urgent['services'] {
  if (!entry) return [];
  const { id, name, href, phone, text } = entry;
  return [{ id, name, href, phone: phone?.value, text }];
}
